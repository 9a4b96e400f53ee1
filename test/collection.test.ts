import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { statuteFile } from '../src/cli/products.ts';
import { readDocument } from '../src/read/index.ts';
import { statuteData } from '../src/statute/data/data.ts';
import { readStatuteData } from '../src/statute/data/read.ts';
import { parseStatute } from '../src/statute/parse.ts';
import { tablesOf } from '../src/statute/tables.ts';
import type { Statute } from '../src/statute/types.ts';
import { SourceText } from '../src/text/source.ts';

/** Every n-th statute of the collection, where it is at hand, and all of those with a table; STATUTES=300 takes more. */
const archive = fileURLToPath(new URL('../../shared/corpus/laws.tar.gz', import.meta.url));
const present = existsSync(archive);
const wanted = Number(process.env['STATUTES'] ?? 60);
const folder = mkdtempSync(join(tmpdir(), 'xiufa-collection-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function statutesChosen(): readonly string[] {
  mkdirSync(join(folder, 'laws'));
  execFileSync('tar', ['xzf', archive, '-C', join(folder, 'laws')]);
  const all = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.md') && !/(?:README|_index)/.test(name)).sort();
  const step = Math.max(1, Math.floor(all.length / wanted));
  return all.filter((name, i) => i % step === 0 || /^\|.*\|\s*$/m.test(readFileSync(join(folder, name), 'utf8')));
}

async function readFrom(path: string): Promise<Statute | null> {
  if (/\.(?:yaml|json)$/.test(path)) {
    const { reading } = readStatuteData(new SourceText(path, readFileSync(path, 'utf8')), path.endsWith('.json') ? 'json' : 'yaml');
    return reading && parseStatute(reading).statute;
  }
  const { reading } = await readDocument(path);
  return reading && parseStatute(reading).statute;
}

/** A statute but for the widths of columns, which Markdown does not hold. */
function shape(statute: Statute | null): unknown {
  return statute === null ? null : JSON.parse(JSON.stringify(statuteData(statute), (key, value) => (key === 'widths' || key === 'ruled' ? undefined : value)));
}

test.skipIf(!present)('statutes of the collection come back the same from every format', { timeout: 3_600_000 }, async () => {
  const different: string[] = [];
  let tables = 0;
  for (const name of statutesChosen()) {
    const statute = await readFrom(join(folder, name));
    if (statute === null) continue;
    tables += tablesOf(statute).length;
    for (const ending of ['.docx', '.html', '.md', '.xml', '.yaml', '.json']) {
      const path = join(folder, `again${ending}`);
      writeFileSync(path, await statuteFile(statute, ending));
      const again = shape(await readFrom(path));
      if (JSON.stringify(again) !== JSON.stringify(shape(statute))) different.push(`${name} ${ending}`);
    }
  }
  expect(tables).toBeGreaterThan(0);
  expect(different).toEqual([]);
});
