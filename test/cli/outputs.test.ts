import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-outputs-'));
  writeFileSync(join(folder, 'base.txt'), '某市河道管理办法\n（2001年1月1日某市人民政府令第1号公布）\n第一条　甲。\n第二条　乙。\n第三条　丙。\n');
  const head = ['某市人民政府关于修改《某市河道管理办法》的决定', '（2020年1月1日某市人民政府第二次常务会议通过）', '决定对《某市河道管理办法》作如下修改：'];
  const end = ['本决定自2020年3月1日起施行。本决定施行前已经受理的申请，依照原规定办理。', '《某市河道管理办法》根据本决定作相应修改，重新公布。'];
  writeFileSync(join(folder, 'good.txt'), [...head, '一、将第二条修改为：“丁。”', '二、将第三条中的“丙”修改为“戊”。', ...end].join('\n'));
  writeFileSync(join(folder, 'bad.txt'), [...head, '一、将第二条修改为：“丁。”', '二、对第三条酌情处理。', ...end].join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function xiufa(...args: string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

const written = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('what was not understood', () => {
  test('stands in the list of operations and in the count, and the count is no good news', () => {
    const { status, out, said } = xiufa('apply', 'base.txt', 'bad.txt');
    expect(status).toBe(1);
    expect(out).toMatch(/^✗ 二 {2}未能读懂 {2}对第三条酌情处理 +D002$/m);
    expect(said).toContain('未完成：操作 2 项，其中执行 1 项，未能执行 0 项，未能读懂 1 项');
    expect(xiufa('apply', 'base.txt', 'bad.txt', '--lang', 'en').said).toContain('incomplete: of 2 operations 1 applied, 0 failed, 1 not understood');
    const { amendments, tally } = JSON.parse(xiufa('apply', 'base.txt', 'bad.txt', '--json').out).result;
    expect(amendments[0].operations.map((o: { status: string }) => o.status)).toEqual(['applied', 'not-understood']);
    expect(tally).toEqual({ ordered: 2, applied: 1, failed: 0, notUnderstood: 1, errors: 0, doubts: 0 });
  });

  test('parse and report count it, too', () => {
    const parsed = xiufa('parse', 'bad.txt');
    expect([parsed.out.includes('未能读懂  对第三条酌情处理'), parsed.said.includes('操作 2 项：读懂 1 项，未能读懂 1 项')]).toEqual([true, true]);
    expect(xiufa('report', 'base.txt', 'bad.txt', '-o', 'bad.html').said).toContain('未能读懂 1 项');
    expect(written('bad.html')).toContain('2 项操作中有 1 项未能读懂');
  });
});

describe('a draft result', () => {
  test('without --force nothing goes to standard output with --text, and no text is written', () => {
    const { status, out } = xiufa('apply', 'base.txt', 'bad.txt', '--text', '-o', 'none.txt');
    expect([status, out, existsSync(join(folder, 'none.txt'))]).toEqual([1, '', false]);
  });

  test('with --force it says first that it is none, on the screen, in files and in tables', () => {
    const head = /^【未完成】修改决定中有 1 项没有执行/;
    const { status, out } = xiufa('apply', 'base.txt', 'bad.txt', '--text', '--force', '-o', 'draft.txt');
    expect(status).toBe(1);
    expect([out, written('draft.txt')].map((text) => head.test(text))).toEqual([true, true]);
    expect(xiufa('table', 'base.txt', 'bad.txt', '--force').out.trim()).toMatch(head);
    expect(xiufa('table', 'base.txt', 'good.txt').out).not.toContain('未完成');
  });

  test('is known by every command that reads it, and stays one', () => {
    xiufa('apply', 'base.txt', 'bad.txt', '--force', '-o', 'draft.txt');
    for (const args of [
      ['convert', 'draft.txt', '-o', 'draft.json'],
      ['check', 'draft.txt'],
      ['diff', 'base.txt', 'draft.txt'],
    ]) {
      const { out, said } = xiufa(...args);
      expect(out + said, args[0]).toContain('R080');
    }
    expect(written('draft.json')).toContain('"unfinished": "【未完成】');
    const { status, said, out } = xiufa('apply', 'draft.txt', 'good.txt', '--text', '--strict');
    expect([status, out, said.includes('R080')]).toEqual([1, '', true]);
  });
});

describe('--transition', () => {
  test('adds what the decision provides of its own behind the text, .json and .xml have it always', () => {
    const own = [
      '附：《某市人民政府关于修改〈某市河道管理办法〉的决定》中的施行、过渡规定',
      '本决定自2020年3月1日起施行。本决定施行前已经受理的申请，依照原规定办理。',
    ];
    const has = (text: string): readonly boolean[] => own.map((line) => text.includes(line));
    expect(has(xiufa('apply', 'base.txt', 'good.txt', '--text', '--transition').out)).toEqual([true, true]);
    expect(has(xiufa('apply', 'base.txt', 'good.txt', '--text').out)).toEqual([false, false]);
    for (const name of ['new.json', 'new.xml']) {
      xiufa('apply', 'base.txt', 'good.txt', '-o', name);
      expect(has(xiufa('convert', name, '--format', 'txt').out), name).toEqual([true, true]);
    }
    const { amendments } = JSON.parse(xiufa('apply', 'base.txt', 'good.txt', '--json').out).result;
    expect(amendments[0].provisions).toEqual([{ what: 'provision', item: '', text: own[1] }]);
  });

  test('of a chain each decision has its own, in order, and reading tells that they are not of the statute', () => {
    const later = written('good.txt')
      .replaceAll('2020年', '2021年')
      .replace('第二次', '第三次')
      .replace('将第二条', '将第一条')
      .replace('“丙”修改为“戊”', '“戊”修改为“己”');
    writeFileSync(join(folder, 'later.txt'), later);
    expect(xiufa('apply', 'base.txt', 'good.txt', 'later.txt', '--transition', '-o', 'both.txt').status).toBe(0);
    expect(written('both.txt').match(/^本决定自202.年3月1日/gm)).toEqual(['本决定自2020年3月1日', '本决定自2021年3月1日']);
    expect(xiufa('convert', 'both.txt', '--format', 'txt').said).toMatch(/R081.*2 处/);
  });
});

describe('operations as .csv', () => {
  test('of a decision, and with what became of them', () => {
    expect(xiufa('parse', 'good.txt', '-o', 'read.csv').status).toBe(0);
    expect(written('read.csv')).toMatch(/^\ufeff法规,项,操作,[^\r\n]*\r\n某市河道管理办法,一,修改,第二条,/);
    const { status, said } = xiufa('apply', 'base.txt', 'bad.txt', '-o', 'x.txt', '--operations', 'done.csv', '--lang', 'en');
    expect([status, said.includes('no amended text was written'), existsSync(join(folder, 'x.txt'))]).toEqual([1, true, false]);
    expect(written('done.csv').split('\r\n').length).toBe(4);
    expect(written('done.csv')).toContain('not understood,,D002,bad.txt,5');
  });

  test('another ending is refused', () => {
    expect(xiufa('apply', 'base.txt', 'good.txt', '--operations', 'done.xlsx')).toMatchObject({ status: 2, said: expect.stringContaining('.csv') });
  });
});
