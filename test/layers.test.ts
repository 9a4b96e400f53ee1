import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The layers of the house: a file imports from its own folder or from a lower number (see src/README.md). */
const LAYER: Readonly<Record<string, number>> = {
  text: 0,
  diagnostics: 1,
  words: 1,
  statute: 2,
  reference: 3,
  decision: 3,
  read: 3,
  amend: 4,
  compare: 4,
  changes: 5,
  verify: 5,
  check: 5,
  draft: 5,
  explain: 6,
  render: 6,
  batch: 7,
  ripple: 7,
  book: 7,
  'index.ts': 8,
  cli: 8,
};
/**
 * Two folders of one layer may know each other in one direction: words have a sentence for every code, a book reads its files as a batch does, the index of
 * references is that of a folder.
 */
const BESIDE = new Set(['words > diagnostics', 'book > batch', 'ripple > batch']);
/** Only these touch files; only cli/ touches the process. */
const TOUCHES_FILES = /^(?:cli\/|batch\/|book\/folder\.ts|ripple\/index-file\.ts|read\/(?:file|index)\.ts|read\/pdf\/cmaps\.ts)/;

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = (readdirSync(src, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
const imports = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => ({ file, target: match[1] as string })),
);
const edges = imports
  .filter(({ target }) => target.startsWith('.'))
  .map(({ file, target }) => ({ from: file, to: relative(src, join(src, dirname(file), target)) }));
const folderOf = (file: string): string => file.split('/')[0] as string;

test('every folder has a layer', () => {
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) expect(LAYER, file).toHaveProperty(folderOf(file));
});

test('imports point downwards', () => {
  expect(edges.length).toBeGreaterThan(100);
  const wrong = edges.filter(({ from, to }) => {
    const [own, other] = [folderOf(from), folderOf(to)];
    const beside = LAYER[own] === LAYER[other] && BESIDE.has(`${own} > ${other}`);
    return own !== other && !beside && (LAYER[own] as number) <= (LAYER[other] as number);
  });
  expect(wrong).toEqual([]);
});

test('only the edges of the program touch files and the process', () => {
  const outside = imports.filter(({ file, target }) => /^(?:node:|chalk$|commander$)/.test(target) && !TOUCHES_FILES.test(file));
  expect(outside).toEqual([]);
});
