import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithOffsets, sameWords } from '../../src/text/fold.ts';
import { lookAlikes } from '../../src/text/look-alike.ts';
import { formatNumeral, isWellFormed, LARGEST_NUMBER, parseNumeral } from '../../src/text/numeral.ts';
import { join, mapCharacters, passageOf, placeOf, slice, trim } from '../../src/text/passage.ts';
import { SourceText } from '../../src/text/source.ts';

test('numerals are read as they are written, from 1 to 9,999', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
      expect(parseNumeral(formatNumeral(n))).toBe(n);
      expect(isWellFormed(formatNumeral(n))).toBe(true);
    }),
  );
});

test.each([
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [101, '一百零一'],
  [110, '一百一十'],
  [111, '一百一十一'],
  [120, '一百二十'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1260, '一千二百六十'],
  [10_000, '一万'],
  [10_001, '一万零一'],
  [10_010, '一万零一十'],
  [11_000, '一万一千'],
  [100_000, '十万'],
  [205_000, '二十万五千'],
  [LARGEST_NUMBER, '九千九百九十九万九千九百九十九'],
])('%i is %s', (value, text) => expect(formatNumeral(value)).toBe(text));

test('so are numerals with 万, up to the largest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: LARGEST_NUMBER }), (n) => {
      expect(parseNumeral(formatNumeral(n))).toBe(n);
      expect(isWellFormed(formatNumeral(n))).toBe(true);
    }),
  );
});

test.each([0, -1, 1.5, LARGEST_NUMBER + 1, 2 ** 53, 1e21, Number.NaN])('%d has no numeral and is written as it is', (value) => {
  expect(formatNumeral(value)).toBe(String(value));
});

test.each([
  ['一百十', 110, false],
  ['二〇二〇', 2020, false],
  ['两百', 200, false],
  ['一十', 10, false],
  ['37', 37, false],
  ['３７', 37, false],
  ['一万〇一', 10_001, false],
  ['二〇二〇一', 20_201, false],
  ['00000000007', 7, false],
])('%s is read as %i but is no label', (text, value, wellFormed) => {
  expect(parseNumeral(text)).toBe(value);
  expect(isWellFormed(text)).toBe(wellFormed);
});

test.each([
  '',
  '十百',
  '一一十',
  '百千',
  '第',
  '一二十三四',
  '〇',
  '零十',
  '万',
  '万一',
  '一万一',
  '零万',
  '一亿',
  '一万万',
  '100000000',
  '９９９９９９９９９９',
  '一二三四五六七八九',
])('“%s” is no numeral', (text) => expect(parseNumeral(text)).toBeNull());

test('typography folds, words do not', () => {
  expect(sameWords('«山西省实施‹土地管理法›办法»', '《山西省实施〈土地管理法〉办法》')).toBe(true);
  expect(sameWords('规定,(一)１９９９年;', '规定，（一）1999年；')).toBe(true);
  expect(sameWords('‘医疗 活动’', '“医疗活动”')).toBe(true);
  expect(sameWords('其他', '其它')).toBe(false);
  expect(sameWords('帐', '账')).toBe(false);
  expect(sameWords('第三项', '第（三）项')).toBe(false);
  expect(fold('1.5倍.')).toBe('1.5倍。');
});

test('what is not seen is no difference; what looks alike is one, and is named', () => {
  expect(sameWords('市\u00ad人\u200b民\u{e0100}政\ufe00府\u202a', '市人民政府')).toBe(true);
  expect(lookAlikes('市人民政府', '由市人\ue5e5民政府负责')).toBe('U+E5E5');
  expect(lookAlikes('A级', '达到А级的')).toBe('А（U+0410） / A（U+0041）');
  expect(lookAlikes('县人民政府', '由市人民政府负责')).toBe('');
});

test('a folded text knows the way back', () => {
  const { text, from } = foldWithOffsets('甲 ,　乙');
  expect([text, [...from]]).toEqual(['甲，乙', [0, 2, 4, 5]]);
});

test('a passage knows where each of its characters was read', () => {
  const source = new SourceText('x', 'ab\n  cd  \ne');
  const line = trim(passageOf(source, 3, 9));
  expect([line.text, placeOf(line)?.span]).toEqual(['cd', { start: 5, end: 7 }]);
  const joined = join([slice(passageOf(source, 0, 2), 1), line]);
  expect([joined.text, placeOf(joined, 1, 3)?.span]).toEqual(['bcd', { start: 5, end: 7 }]);
  const widened = mapCharacters(joined, (c) => (c === 'c' ? 'CC' : c === 'b' ? '' : c));
  expect([widened.text, placeOf(widened, 2, 3)?.span]).toEqual(['CCd', { start: 6, end: 7 }]);
  expect(source.position(5)).toEqual({ line: 2, column: 3 });
  expect(source.lineText(2)).toBe('  cd  ');
});
