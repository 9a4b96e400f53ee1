import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const land = join(root, 'statutes/shanxi-land-2008.txt');
const decision = join(root, 'decisions/shanxi-2020-66.txt');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-report-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(...args: string[]): { status: number | null; out: string; said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), 'report', ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

const page = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('writes the page that it prints without -o', () => {
  const { status, said } = report(land, decision, '-o', 'x.html');
  const [wrote, heading, ...rest] = said.trimEnd().split('\n');
  expect([status, wrote, heading, rest.at(-1)]).toEqual([
    0,
    '已写出 x.html',
    '【选择】以下各处由程序选择，请核对',
    '操作 11 项：执行 11 项，未能执行 0 项；由程序选择 1 处',
  ]);
  expect(page('x.html')).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
  expect(report(land, decision).out).toBe(page('x.html'));
  expect(report(land, decision, '-o', '-').out).toBe(page('x.html'));
});

test('names the program, the texts by their digest, and the options that are not the usual ones', () => {
  report(land, decision, '--refs', 'keep', '--by', 'char', '--lang', 'en', '-o', 'en.html');
  expect(page('en.html')).toContain('<code>--refs keep --by char</code>');
  expect(page('en.html')).toMatch(/Made by xiufa [0-9.]+/);
  for (const file of [land, decision]) expect(page('en.html')).toContain(createHash('sha256').update(readFileSync(file)).digest('hex'));
});

test('is written where an operation failed, with status 1', () => {
  writeFileSync(join(folder, 'bad.txt'), readFileSync(decision, 'utf8').replace('删去第十六条第三款', '删去第九百条第三款'));
  const { status, said } = report(land, 'bad.txt', '-o', 'bad.html');
  expect(status).toBe(1);
  expect(said).toContain('错误[A001]');
  expect(said).toContain('未能执行 1 项');
  expect(page('bad.html')).toContain('11 项操作中有 1 项未能执行');
});

test('a decision that amends nothing here ends the chain, and the page says so', () => {
  writeFileSync(join(folder, 'other.txt'), '关于修改《别的条例》的决定\n一、删去第一条。\n');
  const { status } = report(land, decision, 'other.txt', decision, '-o', 'chain.html');
  expect(status).toBe(1);
  expect(page('chain.html')).toContain('《关于修改《别的条例》的决定》没有修改这件法规');
  const alone = report(land, 'other.txt', '-o', 'alone.html');
  expect([alone.status, existsSync(join(folder, 'alone.html'))]).toEqual([1, false]);
  expect(alone.said).toContain('没有写出报告');
});

test('--json says what was written', () => {
  const { status, out, said } = report(land, decision, '-o', 'j.html', '--json');
  const { written, applied, failed } = JSON.parse(out).result as Record<string, unknown>;
  expect([status, written, applied, failed, said.includes('已写出')]).toEqual([0, 'j.html', 11, 0, true]);
  expect(report(land, decision, '--json').status).toBe(2);
});

test.each([
  [[land, decision, '-o', 'x.docx'], 'R004'],
  [[land], '缺少决定'],
  [[land, 'none.txt', '-o', 'x.html'], 'R003'],
])('wrong usage: %j', (args, words) => {
  const { status, said } = report(...args);
  expect(status).toBe(2);
  expect(said).toContain(words);
});
