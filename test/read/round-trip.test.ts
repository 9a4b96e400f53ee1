import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/index.ts';
import type { ReadOptions } from '../../src/read/reader.ts';
import { changesDocument } from '../../src/render/document/changes.ts';
import { statuteDocument } from '../../src/render/document/statute.ts';
import type { Document } from '../../src/render/document/types.ts';
import { DOCUMENT_FORMATS } from '../../src/render/formats/index.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { printStatute } from '../../src/statute/print.ts';
import type { Statute } from '../../src/statute/types.ts';
import { amendedSamples } from '../support/amended.ts';
import { changesBy } from '../support/changes.ts';
import { projectFile, statuteOf } from '../support/texts.ts';

const NAMES = ['shanxi-election', 'shanxi-land', 'shanxi-organ'];
const BASES = ['statutes/shanxi-election-2015.txt', 'statutes/shanxi-land-2008.txt', 'statutes/shanxi-organ-2020.txt'];
const REPUBLISHED = NAMES.map((name) => `statutes/republished/${name}-2020.txt`);
const ENDINGS = Object.keys(DOCUMENT_FORMATS);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-round-trip-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function write(document: Document, ending: string): Promise<string> {
  const path = join(folder, `law${ending}`);
  writeFileSync(path, await ((await DOCUMENT_FORMATS[ending]?.()) ?? (() => ''))(document));
  return path;
}

async function readBack(path: string, revisions: ReadOptions['revisions']): Promise<Statute> {
  const { reading, diagnostics } = await readDocument(path, { revisions });
  if (reading === null) throw new Error(diagnostics.map((d) => d.code).join());
  return parseStatute(reading).statute;
}

describe.each([...BASES, ...REPUBLISHED])('%s, written and read again', (file) => {
  const statute = statuteOf(projectFile(file));

  test.each(ENDINGS)('%s', async (ending) => {
    expect(printStatute(await readBack(await write(statuteDocument(statute), ending), 'ask'))).toEqual(printStatute(statute));
  });
});

test.each(ENDINGS)('spaces that stand in a text stay (%s)', async (ending) => {
  const statute = statuteOf('某市条例\n第一条  为了加强  管理，制定本条例：\n（一）  甲；\n（二）乙 丙。\n第二条　本条例自公布之日起施行。');
  expect(printStatute(await readBack(await write(statuteDocument(statute), ending), 'ask'))).toEqual(printStatute(statute));
});

describe.each(amendedSamples())('the redline of $name', ({ amendments }) => {
  const [amendment] = amendments;

  test.each(['.docx', '.html'])('%s holds the text before and the text after', async (ending) => {
    if (amendment === undefined) throw new Error('not amended');
    const path = await write(changesDocument(changesBy(amendment)), ending);
    expect(printStatute(await readBack(path, 'reject'))).toEqual(printStatute(amendment.base));
    expect(printStatute(await readBack(path, 'accept'))).toEqual(printStatute(amendment.after));
    expect((await readDocument(path)).diagnostics.map((d) => d.code)).toEqual(['R009']);
  });
});
