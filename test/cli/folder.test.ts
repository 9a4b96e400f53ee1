import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { settled, wordParagraphs } from '../support/word.ts';

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
  writeFileSync(join(folder, 'in', '旧甲.txt'), statute('甲').replace('其余', '另外'));
  const { status, said, written } = apply();
  expect([status, written]).toEqual([2, []]);
  expect(said).toContain('旧甲.txt');
});

test('--json lists the statutes and what is missing', () => {
  put('甲');
  const { status, out } = apply('--json');
  const document = JSON.parse(out).result as { statutes: { file: string }[]; missing: unknown[] };
  expect(status).toBe(1);
  expect(document.statutes.map(({ file }) => file)).toEqual(['甲.txt']);
  expect(document.missing).toEqual([
    { instrument: '乙条例', file: null, files: [], diagnostics: [] },
    { instrument: '丙条例', file: null, files: [], diagnostics: [] },
  ]);
});

function run(...args: readonly string[]): { status: number | null; out: string; said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

const dated = (name: string, ...events: readonly string[]): string =>
  `${name}条例\n（${['2010年1月1日某市人民代表大会常务委员会通过', ...events].join('　')}）\n第一条　旧${name}${events.length}。\n第二条　其余。\n`;
const two = decision.split('\n').filter((line) => !/丙|^[12]\./.test(line));

describe('several versions in folders of folders', () => {
  beforeEach(() => {
    writeFileSync(join(folder, 'two.txt'), two.join('\n'));
    for (const name of ['2010', '2015', '.git']) mkdirSync(join(folder, 'in', name));
    writeFileSync(join(folder, 'in/2010/甲.txt'), dated('甲'));
    writeFileSync(join(folder, 'in/2015/甲.txt'), dated('甲', '根据2015年1月1日某市人民代表大会常务委员会《关于修改〈甲条例〉的决定》修正'));
    writeFileSync(join(folder, 'in/2010/乙.txt'), dated('乙'));
  });

  test('the last from before the decision is amended, which is said, and written where it stood', () => {
    const { status, said } = run('apply', 'two.txt', '--statutes', 'in', '-o', 'out', '--format', 'md');
    expect(status).toBe(0);
    expect(said).toContain(
      '《甲条例》有 2 个文本，取 2015/甲.txt（2015年1月1日）：决定于2020年1月1日作出，这是此前最近的一个；未取 2010/甲.txt（2010年1月1日）',
    );
    expect(said).toContain('没有读 1 处（隐藏的文件和目录）：.git');
    expect(readdirSync(join(folder, 'out'), { recursive: true }).sort()).toEqual(['2010', '2010/乙.md', '2015', '2015/甲.md']);
    expect(readFileSync(join(folder, 'out/2015/甲.md'), 'utf8')).toContain('新甲');
  });

  test('--base-date asks for another, and --json tells of it', () => {
    const { status, out } = run('apply', 'two.txt', '--statutes', 'in', '--base-date', '2012-05-01', '--json');
    const { statutes } = JSON.parse(out).result as { statutes: { file: string; diagnostics: { code: string }[] }[] };
    expect(status).toBe(0);
    expect(statutes.map(({ file }) => file)).toEqual(['2010/甲.txt', '2010/乙.txt']);
    expect(statutes[0]?.diagnostics.map(({ code }) => code)).toContain('B001');
  });

  test('a day that is none is refused, and so is one without a folder', () => {
    expect(run('apply', 'two.txt', '--statutes', 'in', '--base-date', '2012-02-30')).toMatchObject({ status: 2, said: expect.stringContaining('2024-06-28') });
    expect(run('apply', 'in/2010/甲.txt', 'two.txt', '--base-date', '2012-02-03').status).toBe(2);
  });

  test.each(['table', 'report'])('%s: all statutes in one file with a list of contents, or a file each', (command) => {
    const one = run(command, 'two.txt', '--statutes', 'in', '-o', 'all.html');
    expect(one.status).toBe(0);
    const page = readFileSync(join(folder, 'all.html'), 'utf8');
    for (const text of ['href="#s1"', 'href="#s2"', 'id="s1"', 'id="s2"', '甲条例', '乙条例', '新甲', '新乙']) expect(page).toContain(text);
    const each = run(command, 'two.txt', '--statutes', 'in', '-o', 'each/');
    const ending = command === 'table' ? 'docx' : 'html';
    expect([each.status, readdirSync(join(folder, 'each'), { recursive: true }).sort()]).toEqual([
      0,
      ['2010', `2010/乙.${ending}`, '2015', `2015/甲.${ending}`],
    ]);
    rmSync(join(folder, 'each'), { recursive: true });
  });

  test('a table of a decision that could not be carried out is not written without --force; a report is, and says what is missing', () => {
    writeFileSync(join(folder, 'two.txt'), [...two.slice(0, -1), '三、对《丁条例》作出修改', '删去第一条。', two.at(-1)].join('\n'));
    rmSync(join(folder, 'all.html'), { force: true });
    expect(run('table', 'two.txt', '--statutes', 'in', '-o', 'all.html').status).toBe(1);
    expect(existsSync(join(folder, 'all.html'))).toBe(false);
    expect(run('table', 'two.txt', '--statutes', 'in', '--allow-missing', '-o', 'all.html').status).toBe(0);
    expect(run('report', 'two.txt', '--statutes', 'in', '-o', 'all.html').status).toBe(1);
    expect(readFileSync(join(folder, 'all.html'), 'utf8')).toContain('《丁条例》');
  });

  test('redlines: in Word each section accepted reads as the new texts, rejected as the old', () => {
    expect(run('apply', 'two.txt', '--statutes', 'in', '--redline', 'all.docx').status).toBe(0);
    const paragraphs = wordParagraphs(readFileSync(join(folder, 'all.docx')));
    const text = (how: 'accept' | 'reject'): string =>
      settled(paragraphs, how)
        .map((p) => p.text)
        .join('\n');
    expect(text('accept')).toMatch(/甲条例[\s\S]*第一条　新甲。[\s\S]*乙条例[\s\S]*第一条　新乙。/);
    expect(text('reject')).toMatch(/甲条例[\s\S]*第一条　旧甲1。[\s\S]*乙条例[\s\S]*第一条　旧乙0。/);
    expect(run('apply', 'two.txt', '--statutes', 'in', '--redline', 'each/').status).toBe(0);
    expect(existsSync(join(folder, 'each/2015/甲.docx'))).toBe(true);
  });
});
