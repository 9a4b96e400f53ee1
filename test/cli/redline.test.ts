import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordTable } from '../support/tables.ts';
import { settled, wordParagraphs } from '../support/word.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const land = join(root, 'statutes/shanxi-land-2008.txt');
const decision = join(root, 'decisions/shanxi-2020-66.txt');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-redline-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function xiufa(...args: string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

/** The text of a .docx file when its changes are accepted, or rejected. */
function textOf(name: string, how: 'accept' | 'reject'): string {
  return settled(wordParagraphs(readFileSync(join(folder, name))), how)
    .map(({ text }) => `${text}\n`)
    .join('');
}

describe('apply --redline', () => {
  test('writes tracked changes that give the new text or the old one, and the new text beside it', () => {
    const { status, said } = xiufa('apply', land, decision, '--redline', 'redline.docx', '-o', 'new.docx', '--text');
    expect([status, said.includes('已写出 redline.docx'), said.includes('已写出 new.docx')]).toEqual([0, true, true]);
    const after = xiufa('apply', land, decision, '--text').out;
    expect(textOf('redline.docx', 'accept')).toBe(after);
    expect(textOf('redline.docx', 'reject')).toBe(readFileSync(land, 'utf8'));
    expect(textOf('new.docx', 'accept')).toBe(after);
  });

  test('holds the changes of several decisions', () => {
    const later = '关于修改《山西省实施〈中华人民共和国土地管理法〉办法》的决定\n（2024年3月1日山西省第十四届人民代表大会常务委员会第九次会议通过）\n';
    writeFileSync(join(folder, 'later.txt'), `${later}一、删去第三条第二款。\n本决定自公布之日起施行。\n`);
    expect(xiufa('apply', land, decision, 'later.txt', '--redline', 'both.docx').status).toBe(0);
    expect(textOf('both.docx', 'accept')).toBe(xiufa('apply', land, decision, 'later.txt', '--text').out);
    expect(textOf('both.docx', 'reject')).toBe(readFileSync(land, 'utf8'));
    expect(xiufa('apply', land, decision, 'later.txt', '--redline', 'both.html').status).toBe(0);
    const page = readFileSync(join(folder, 'both.html'), 'utf8');
    expect(page).toContain('<del datetime="2024-03-01"');
    expect(page).toContain('<ins datetime="2020-11-27"');
  });

  test('keeps tables through several decisions', () => {
    const rows = ['[序号, 项目, 元]', "['1', 采砂, '100']", "['2', 取水, '']"];
    const annex = `annexes:\n  - - 附件\n    - table:\n        head: 1\n        rows:\n${rows.map((cells) => `          - ${cells}\n`).join('')}`;
    writeFileSync(join(folder, 'base.yaml'), `form: statute\ntitle: 某市河道管理办法\nbody:\n  - article: 第一条\n    text: 收费标准见附件。\n${annex}`);
    const order = (item: string): string =>
      `关于修改《某市河道管理办法》的决定\n（2020年1月1日某市人民代表大会常务委员会第一次会议通过）\n${item}\n本决定自公布之日起施行。\n`;
    writeFileSync(join(folder, '1.txt'), order('一、将附件中的“采砂”修改为“采砂石”。'));
    writeFileSync(join(folder, '2.txt'), order('一、将附件中的“100”修改为“120”。'));
    const { status, out } = xiufa('apply', 'base.yaml', '1.txt', '2.txt', '--text', '--redline', 'table.docx');
    expect(status).toBe(0);
    expect(out.split('\n').slice(-5)).toEqual(['附件', '序号  项目    元', '1     采砂石  120', '2     取水', '']);
    const cells = (how: 'accept' | 'reject') => wordTable(readFileSync(join(folder, 'table.docx')), how).map((row) => row.map(({ lines }) => lines.join('')));
    expect(cells('accept')[1]).toEqual(['1', '采砂石', '120']);
    expect(cells('reject')[1]).toEqual(['1', '采砂', '100']);
  });

  test('refuses a format that it does not write, and writes nothing', () => {
    const { status, said } = xiufa('apply', land, decision, '--redline', 'redline.pdf', '-o', 'other.txt');
    expect([status, said.includes('[R004]'), existsSync(join(folder, 'other.txt'))]).toEqual([2, true, false]);
  });
});
