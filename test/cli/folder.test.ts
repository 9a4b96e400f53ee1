import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

/** apply --statutes: one decision over a folder of statutes, some of which are missing or no statutes. */
const program = fileURLToPath(new URL('../../bin/xiufa.js', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const decision = [
  '某市人民代表大会常务委员会关于修改《甲条例》等三件法规的决定',
  '（2020年1月1日某市人民代表大会常务委员会第二次会议通过）',
  '某市人民代表大会常务委员会第二次会议决定：',
  '一、对《甲条例》作出修改',
  '将第一条修改为：“新甲。”',
  '二、对《乙条例》作出修改',
  '将第一条修改为：“新乙。”',
  '三、对《丙条例》作出修改',
  '1.将第一条修改为：“新丙。”',
  '2.第二条照旧不动一字。',
  '本决定自公布之日起施行。',
].join('\n');
const statute = (name: string): string => `${name}条例\n第一条　旧${name}。\n第二条　其余。\n`;

beforeEach(() => {
  rmSync(join(folder, 'in'), { recursive: true, force: true });
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'decision.txt'), decision);
});

function put(...names: readonly string[]): void {
  for (const name of names) writeFileSync(join(folder, 'in', `${name}.txt`), statute(name));
}

function apply(...options: readonly string[]): { status: number | null; out: string; said: string; written: readonly string[] } {
  const args = [program, 'apply', 'decision.txt', '--statutes', 'in', '-o', 'out', ...options];
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr, written: existsSync(join(folder, 'out')) ? readdirSync(join(folder, 'out')) : [] };
}

test('what the folder lacks is named, and nothing is written', () => {
  put('甲');
  const { status, said, written } = apply();
  expect([status, written]).toEqual([1, []]);
  expect(said).toContain('缺少 《乙条例》');
  expect(said).toContain('缺少 《丙条例》');
  expect(said).toContain('法规 3 件：修改 1 件，其中有错误 0 件；缺少或者无法修改 2 件');
});

test('--allow-missing amends the others and still names what is missing', () => {
  put('甲', '乙');
  const { status, said, written } = apply('--allow-missing');
  expect([status, written]).toEqual([0, ['乙.txt', '甲.txt']]);
  expect(said).toContain('缺少 《丙条例》');
  expect(readFileSync(join(folder, 'out', '甲.txt'), 'utf8')).toContain('第一条　新甲。');
});

test('a clause that is not understood refuses all; --force writes what could be applied', () => {
  put('甲', '乙', '丙');
  const refused = apply();
  expect([refused.status, refused.written]).toEqual([1, []]);
  expect(refused.said.match(/\[D002\]/g)?.length).toBe(1);
  const forced = apply('--force');
  expect([forced.status, [...forced.written].sort()]).toEqual([1, ['丙.txt', '乙.txt', '甲.txt'].sort()]);
});

test('a clause for another statute does not matter to a single one', () => {
  put('甲');
  const args = [program, 'apply', 'in/甲.txt', 'decision.txt', '--text'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, LANG: 'zh_CN.UTF-8', NO_COLOR: '1' },
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toContain('新甲');
  expect(stderr).toContain('与这件法规无关');
});

test('a file of that title which is no statute is a fault even with --allow-missing; other files are left alone', () => {
  put('甲', '丁');
  writeFileSync(join(folder, 'in', '乙.txt'), '乙条例\n没有条文的文件。\n');
  writeFileSync(join(folder, 'in', '说明.txt'), '说明\n不是法规。\n');
  const { status, said, written } = apply('--allow-missing');
  expect([status, written]).toEqual([1, []]);
  expect(said).toContain('《乙条例》（乙.txt）无法修改');
  expect(said).toContain('[R010]');
  expect(said).not.toContain('说明.txt');
});

test('two files of one title: which is meant is not guessed', () => {
  put('甲', '乙', '丙');
  writeFileSync(join(folder, 'in', '旧甲.txt'), statute('甲'));
  const { status, said, written } = apply();
  expect([status, written]).toEqual([2, []]);
  expect(said).toContain('旧甲.txt');
});

test('--json lists the statutes and what is missing', () => {
  put('甲');
  const { status, out } = apply('--json');
  const document = JSON.parse(out).result as { statutes: unknown[]; missing: unknown[] };
  expect(status).toBe(1);
  expect(document.statutes).toHaveLength(1);
  expect(document.missing).toEqual([
    { instrument: '乙条例', file: null },
    { instrument: '丙条例', file: null },
  ]);
});
