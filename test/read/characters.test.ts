import { expect, test } from 'vitest';
import { readLines } from '../../src/read/index.ts';
import { SourceText } from '../../src/text/source.ts';

const read = (text: string): { lines: readonly string[]; said: readonly string[] } => {
  const { reading, diagnostics } = readLines(new SourceText('a.txt', text), 'paragraphs');
  return { lines: reading?.lines.map((line) => line.text) ?? [], said: diagnostics.map((d) => [d.code, ...Object.values(d.params)].join(' ')) };
};

test('radicals and compatibility ideographs are the ordinary characters', () => {
  expect(read('第⼀条　⺠⽔\uf9dd\u{2f803}')).toEqual({
    lines: ['第一条　民水利\u{20122}'],
    said: ['R061 5 U+2F00 ⼀、U+2EA0 ⺠、U+2F54 ⽔、U+F9DD \uf9dd、U+2F803 \u{2f803} 1'],
  });
});

test('what takes no room goes, but for what chooses the form of a character', () => {
  expect(read('第\u200b一条　市\u00ad人\ufeff民\u{e0100}\ufe00')).toEqual({
    lines: ['第一条　市人民\u{e0100}\ufe00'],
    said: ['R062 3 U+200B、U+00AD、U+FEFF 1'],
  });
});

test('what means nothing stays and is told, control characters go', () => {
  expect(read('办法\n甲\ue000乙\ufffd丙\u{f0000}\n丁\u0007戊')).toEqual({
    lines: ['办法', '甲\ue000乙\ufffd丙\u{f0000}', '丁戊'],
    said: ['R060 4 U+E000、U+FFFD、U+F0000、U+0007 2、3'],
  });
});

test('every character keeps its place', () => {
  const { reading } = readLines(new SourceText('a.txt', '第\u200b⼀条\t甲'), 'paragraphs');
  const [line] = reading?.lines ?? [];
  expect([line?.text, ...(line as { origin: { at: Int32Array } }).origin.at]).toEqual(['第一条　甲', 0, 2, 3, 4, 5, 6]);
});

test.each([
  ['第一条\t甲', '第一条　甲'],
  ['第一条\u00a0\u00a0甲', '第一条　甲'],
  ['（一）\t甲', '（一）甲'],
  ['第一条  甲', '第一条  甲'],
  ['甲\t乙', '甲\t乙'],
])('the gap of %j', (text, line) => expect(read(text).lines).toEqual([line]));
