import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFolder } from '../src/batch/folder.ts';
import { statutesIn } from '../src/batch/statutes.ts';
import { titleOf } from '../src/statute/walk.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'xiufa-folder-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), '某市公园条例\n第一条　甲。\n');
  }
}

/** The files of a folder, and what was passed over: reason and names. */
function listed(path: string, output: string | null = null): readonly [files: readonly string[], passed: readonly string[]] {
  const { files = [], diagnostics = [] } = openFolder(join(root, path), output === null ? null : join(root, output)) ?? {};
  return [files, diagnostics.map(({ code, params }) => `${code} ${params['reason']} ${params['names']}`).sort()];
}

test('a folder is read with all folders in it, in order, by paths within it; other files are no statutes', () => {
  put('in/乙.txt', 'in/a/甲.md', 'in/a/b/丙.docx', 'in/photo.jpg');
  expect(listed('in')).toEqual([['a/b/丙.docx', 'a/甲.md', '乙.txt'].sort(), []]);
  expect(openFolder(join(root, 'nowhere'))).toBeNull();
  expect(openFolder(join(root, 'in/乙.txt'))).toBeNull();
});

test('hidden files, folders of programs and formats that are not read are left alone, and told', () => {
  put('in/甲.txt', 'in/.git/乙.txt', 'in/node_modules/x/丙.txt', 'in/~$甲.docx', 'in/旧.doc', 'in/a/.DS_Store');
  expect(listed('in')).toEqual([['甲.txt'], ['B005 foreign node_modules', 'B005 format 旧.doc', 'B005 hidden .git、a/.DS_Store、~$甲.docx']]);
});

test('many names are cut off', () => {
  put(...Array.from({ length: 8 }, (_, i) => `in/.${i}.txt`));
  expect(openFolder(join(root, 'in'))?.diagnostics[0]?.params).toMatchObject({ count: '8', names: '.0.txt、.1.txt、.2.txt、.3.txt、.4.txt', more: '…' });
});

test('links that never end, or lead to what is read anyway, are not followed; one that leads elsewhere is, once', () => {
  put('in/甲.txt', 'in/a/乙.txt', 'elsewhere/丙.txt');
  symlinkSync('..', join(root, 'in/a/up'));
  symlinkSync(join(root, 'in'), join(root, 'in/a/self'));
  symlinkSync('甲.txt', join(root, 'in/副本.txt'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'in/x'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'in/y'));
  symlinkSync('nowhere.txt', join(root, 'in/断.txt'));
  symlinkSync('../elsewhere', join(root, 'elsewhere/round'));
  const [files, passed] = listed('in');
  expect(files).toEqual(['a/乙.txt', 'x/丙.txt', '甲.txt'].sort());
  expect(passed).toEqual(['B004 denied 断.txt', expect.stringMatching(/^B005 link a\/self、a\/up、x\/round、y、副本\.txt$/)]);
});

test('the folder that is written to is not read again', () => {
  put('in/甲.txt', 'in/out/甲.txt');
  expect(listed('in', 'in/out')).toEqual([['甲.txt'], ['B005 output out']]);
});

test('files are read one by one; one that cannot be read is given as such', async () => {
  put('in/甲.txt');
  writeFileSync(join(root, 'in/乙.docx'), '');
  const folder = openFolder(join(root, 'in'));
  const seen: (readonly [string, string | null])[] = [];
  const told: number[] = [];
  if (folder !== null) {
    for await (const { file, statute } of statutesIn(folder, { revisions: 'ask' }, (done) => void told.push(done))) {
      seen.push([file, statute.value && titleOf(statute.value)]);
    }
  }
  expect([seen, told]).toEqual([
    [
      ['乙.docx', null],
      ['甲.txt', '某市公园条例'],
    ],
    [0, 1],
  ]);
});

test('of a folder in which statutes are looked for, files that cannot hold one are left unread; the others are there, read or not', async () => {
  put('in/甲.txt', 'in/乙.txt');
  writeFileSync(join(root, 'in/丙.txt'), '某市湖泊条例\n第一条　甲。\n');
  writeFileSync(join(root, 'in/空.txt'), '');
  const found = async (words: string, titles: Record<string, string> = {}): Promise<readonly string[]> => {
    const folder = openFolder(join(root, 'in'));
    const sought = { mayHold: (text: string) => text.includes(words), titleIn: (file: string) => titles[file] ?? null };
    const files: string[] = [];
    if (folder !== null) for await (const { file } of statutesIn(folder, { revisions: 'ask' }, () => {}, sought)) files.push(file);
    return files.sort();
  };
  expect(await found('湖泊')).toEqual(['丙.txt', '空.txt'].sort());
  expect(await found('公园')).toEqual(['乙.txt', '甲.txt', '空.txt'].sort());
  // What is known of a file spares opening it.
  expect(await found('公园', { '甲.txt': '某市湖泊条例' })).toEqual(['乙.txt', '空.txt'].sort());
});
