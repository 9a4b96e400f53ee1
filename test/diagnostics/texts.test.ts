import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CODES } from '../../src/diagnostics/codes.ts';

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** The codes that the files of a folder and of the folders in it have an entry for. */
function entries(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entries(path);
    return [...readFileSync(join(root, path), 'utf8').matchAll(/^ {2}([A-Z]\d{3}): /gm)].map(([, code]) => code ?? '');
  });
}

// Where an index joins several files, the compiler sees a code that none of them has, but not one that two of them have.
test.each(['words/zh/messages', 'words/en/messages', 'words/zh/explanations', 'words/en/explanations', 'diagnostics/examples'])(
  '%s has every code once',
  (folder) => {
    expect([...entries(folder)].sort()).toEqual(Object.keys(CODES).sort());
  },
);
