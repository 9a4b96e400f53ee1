import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const land = join(root, 'statutes/shanxi-land-2008.txt');
const decision = join(root, 'decisions/shanxi-2020-66.txt');
const unclear = ['base.txt', 'decision.txt'].map((file) => join(root, 'test/cases/bad-clause-unknown', file)) as [string, string];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-table-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function xiufa(...args: string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

test('prints the provisions before and after', () => {
  const { status, out } = xiufa('table', land, decision);
  expect(status).toBe(0);
  expect(out).toContain('《山西省实施〈中华人民共和国土地管理法〉办法》\n修改前后对照表\n');
  expect(out).toContain('| 　　第六条　对保护和开发土地资源');
  expect(out).not.toContain('第一条　');
  expect(xiufa('table', land, decision, '--unchanged').out).toContain('第一条　');
});

test('writes it by the ending of the file, with the items where they are asked for', () => {
  expect(xiufa('table', land, decision, '-o', 'table.html', '--items')).toMatchObject({ status: 0 });
  const html = readFileSync(join(folder, 'table.html'), 'utf8');
  expect(html).toContain('<th scope="col"><p class="cell">依据</p></th>');
  expect(html).toContain('<del>土地行政主管部门</del>');
  expect(html).toContain('<ins><strong>自然资源主管部门</strong></ins>');
  expect(xiufa('table', land, decision, '--format', 'md').out).toContain('| 修改前 | 修改后 |\n| --- | --- |\n');
  expect(xiufa('table', land, decision, '-o', 'table.docx').status).toBe(0);
  expect(readFileSync(join(folder, 'table.docx')).subarray(0, 2).toString()).toBe('PK');
  expect(xiufa('table', land, decision, '-o', 'table.wps')).toMatchObject({ status: 2, said: expect.stringContaining('[R004]') });
});

test('gives the rows as data', () => {
  const { result, diagnostics } = JSON.parse(xiufa('table', land, decision, '--json').out);
  const { tables } = result;
  expect(tables[0].rows[0]).toMatchObject({ kind: 'article', status: 'changed', old: { provisions: ['第五条'] }, items: [{ decision: 0, item: '一、1' }] });
  expect(diagnostics.length).toBeGreaterThan(0);
});

test('is not made from what was not understood, but for --force', () => {
  expect(xiufa('table', ...unclear, '-o', 'unclear.html')).toMatchObject({ status: 1, out: '', said: expect.stringContaining('没有对照表') });
  expect(existsSync(join(folder, 'unclear.html'))).toBe(false);
  expect(xiufa('table', ...unclear, '-o', 'unclear.html', '--force').status).toBe(1);
  expect(existsSync(join(folder, 'unclear.html'))).toBe(true);
  expect(JSON.parse(xiufa('table', ...unclear, '--json').out)).toMatchObject({ result: { tables: [] }, diagnostics: [{ code: 'D002' }] });
});

test('of two versions without a decision makes the same table', () => {
  xiufa('apply', land, decision, '-o', 'new.txt');
  const rows = (...args: string[]): readonly { status: string; old: { provisions: string[] }; new: { provisions: string[] } }[] =>
    JSON.parse(xiufa('table', ...args, '--json').out).result.tables[0].rows;
  const provisions = (...args: string[]): readonly string[] =>
    rows(...args).map((row) => `${row.status} ${row.old.provisions.join('、')} → ${row.new.provisions.join('、')}`);
  const compared = provisions(land, 'new.txt');
  // The old text of these stands for nothing but their numbers, and no comparison finds out what became of them.
  expect(provisions(land, decision).filter((row) => !compared.includes(row))).toEqual([
    'merged 第三十八条、第三十九条 → 第二十一条',
    'changed 第五十八条 → 第三十六条',
  ]);
  expect(xiufa('table', land, 'new.txt', '--items')).toMatchObject({ status: 2, said: expect.stringContaining('--items') });
});

test('needs something to compare with', () => {
  expect(xiufa('table', land)).toMatchObject({ status: 2, said: expect.stringContaining('缺少决定') });
  writeFileSync(join(folder, 'notice.txt'), '关于召开会议的通知\n现将会议时间通知如下。\n');
  expect(xiufa('table', land, 'notice.txt')).toMatchObject({ status: 1, out: '', said: expect.stringContaining('[D001]') });
});
