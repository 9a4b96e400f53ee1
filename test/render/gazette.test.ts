import { expect, test } from 'vitest';
import { readGazette } from '../../src/read/gazette/gazette.ts';
import { documentFileNames } from '../../src/render/gazette.ts';
import { gazetteText } from '../../src/render/terminal/gazette.ts';
import { plainTheme } from '../../src/render/theme.ts';
import { SourceText } from '../../src/text/source.ts';
import { displayWidth } from '../../src/text/width.ts';

const text = [
  '某省人民代表大会常务委员会关于修改《某省土地管理条例》、《某省节约用水条例》、《某省湿地保护条例》、《某省统计条例》的决定',
  '（2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议通过）',
  '一、删去第七条。',
].join('\n');
const gazette = readGazette(new SourceText('gazette', text), 'paragraphs');
const shown = (columns: number | null): string[] => gazetteText(gazette, { theme: plainTheme, columns, language: 'zh' }).split('\n');

test('a row is one line where nothing limits it, and keeps within a terminal', () => {
  expect(shown(null)[0]).toMatch(/^1 {2}修改决定 {2}2020-11-27 {2}1–3 {2}某省.*的决定　某省第十三届人民代表大会常务委员会$/);
  expect(shown(120).every((line) => displayWidth(line) <= 120)).toBe(true);
  const narrow = shown(60);
  expect(narrow[0]?.trimEnd()).toBe('1  修改决定  2020-11-27  1–3');
  expect(narrow[1]).toMatch(/^ {3}某省人民代表大会/);
  expect(narrow.slice(0, 5).every((line) => displayWidth(line) <= 60)).toBe(true);
});

test('files are named by number, kind and title, without the issuer, marks or more length than names may have', () => {
  const [name = ''] = documentFileNames(gazette.documents).values();
  expect(name).toMatch(/^01-修改决定-关于修改某省土地管理条例某省节约用水条例[^《》、]*\.txt$/);
  expect(Buffer.byteLength(name)).toBeLessThan(200);
});
