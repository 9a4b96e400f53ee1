import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../src/read/docx/number-format.ts';
import { level, numbered, numberingOf, p, readWord } from '../../support/docx.ts';

const COUNT = 'chineseCountingThousand';
const LAW = level(0, COUNT, '第%1章') + level(1, COUNT, '第%2条', '<w:lvlRestart w:val="0"/>') + level(2, COUNT, '（%3）') + level(3, 'decimal', '%4.');

describe('automatic numbers', () => {
  test('chapters, articles counted on through them, items that begin again, subitems', async () => {
    const body = [
      p('总则', numbered(1)),
      p('为了', numbered(1, 1)),
      p('甲', numbered(1, 2)),
      p('乙', numbered(1, 2)),
      p('5公里', numbered(1, 3)),
      p('附则', numbered(1)),
      p('　本市', numbered(1, 1)),
      p('款'),
      p('丙', numbered(1, 2)),
    ].join('');
    expect((await readWord({ body, numbering: numberingOf([LAW], [[0]]) })).lines).toEqual([
      '第一章　总则',
      '第一条　为了',
      '（一）甲',
      '（二）乙',
      '1. 5公里',
      '第二章　附则',
      '第二条　本市',
      '款',
      '（一）丙',
    ]);
  });

  test('the gap is what the level says', async () => {
    const body = p('甲', numbered(1)) + p('乙', numbered(1, 1)) + p('丙', numbered(1, 2));
    const levels =
      level(0, 'decimal', '%1', '<w:suff w:val="nothing"/>') + level(1, 'decimal', '%1.%2', '<w:suff w:val="space"/>') + level(2, 'bullet', '\uf0b7');
    expect((await readWord({ body, numbering: numberingOf([levels], [[0]]) })).lines).toEqual(['1甲', '1.1 乙', '• 丙']);
  });

  test('lists of one definition count on together, an override begins anew once', async () => {
    const article = level(0, COUNT, '第%1条');
    const numbering = numberingOf([article], [[0], [0], [0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride>']]);
    const body = [1, 2, 3, 3, 1].map((list) => p('甲', numbered(list))).join('');
    expect((await readWord({ body, numbering })).lines).toEqual(['第一条　甲', '第二条　甲', '第十条　甲', '第十一条　甲', '第十二条　甲']);
  });

  test('an override may define the level anew', async () => {
    const numbering = numberingOf([level(0, 'decimal', '%1.')], [[0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1、')}</w:lvlOverride>`]]);
    expect((await readWord({ body: p('甲', numbered(1)) + p('乙', numbered(1)), numbering })).lines).toEqual(['I、甲', 'II、乙']);
  });

  test('a style numbers its paragraphs, and those of the styles based on it; 0 takes the number away', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"/>',
      '<w:style w:type="paragraph" w:styleId="tiao"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="tiao2"><w:basedOn w:val="tiao"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="loop"><w:basedOn w:val="loop"/></w:style>',
    ].join('');
    const levels = level(0, COUNT, '第%1章') + level(1, COUNT, '第%2条', '<w:pStyle w:val="tiao"/>');
    const style = (id: string, more = ''): string => `<w:pStyle w:val="${id}"/>${more}`;
    const body = [
      p('为了', style('tiao')),
      p('本市', style('tiao2')),
      p('总则', style('tiao', '<w:numPr><w:ilvl w:val="0"/></w:numPr>')),
      p('款', style('tiao', '<w:numPr><w:numId w:val="0"/></w:numPr>')),
      p('乱', style('loop')),
    ].join('');
    expect((await readWord({ body, styles, numbering: numberingOf([levels], [[0]]) })).lines).toEqual([
      '第一条　为了',
      '第二条　本市',
      '第一章　总则',
      '款',
      '乱',
    ]);
  });

  test('a list that a style defines', async () => {
    const numbering = numberingOf([`<w:styleLink w:val="Law"/>${level(0, COUNT, '第%1条')}`, '<w:numStyleLink w:val="Law"/>'], [[0], [1]]);
    expect((await readWord({ body: p('甲', numbered(2)) + p('乙', numbered(1)), numbering })).lines).toEqual(['第一条　甲', '第二条　乙']);
  });

  test('legal numbers are Arabic; an unknown format is Arabic and told', async () => {
    const levels = level(0, COUNT, '%1、') + level(1, COUNT, '%1.%2', '<w:isLgl/>') + level(2, 'hebrew1', '%3)');
    expect(await readWord({ body: p('甲', numbered(1)) + p('乙', numbered(1, 1)) + p('丙', numbered(1, 2)), numbering: numberingOf([levels], [[0]]) })).toEqual(
      {
        lines: ['一、甲', '1.1 乙', '1)丙'],
        said: ['R016 hebrew1'],
      },
    );
  });
});

test.each([
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseCountingThousand', 1005, '一千零五'],
  ['chineseCounting', 21, '二十一'],
  ['chineseCounting', 101, '一○一'],
  ['japaneseCounting', 12, '十二'],
  ['japaneseCounting', 111, '百十一'],
  ['ideographDigital', 105, '一〇五'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['chineseLegalSimplified', 205, '贰佰零伍'],
  ['chineseCounting', 99, '九十九'],
  ['chineseCounting', 100, '一○○'],
  ['chineseCounting', 110, '一一○'],
  ['chineseCountingThousand', 100, '一百'],
  ['chineseCountingThousand', 1260, '一千二百六十'],
  ['taiwaneseCounting', 120, '一二○'],
  ['ideographLegalTraditional', 23, '貳拾參'],
  ['ideographZodiacTraditional', 13, '丙子'],
  ['japaneseLegal', 103, '壱百参'],
  ['decimalEnclosedCircle', 21, '21'],
  ['decimalFullWidth', 105, '１０５'],
  ['ordinal', 22, '22nd'],
  ['hex', 31, '1F'],
  ['decimalEnclosedCircle', 20, '⑳'],
  ['decimalEnclosedCircleChinese', 21, '21'],
  ['ideographEnclosedCircle', 10, '（十）'],
  ['decimalEnclosedParen', 3, '⑶'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalZero', 5, '05'],
  ['decimal00', 5, '005'],
  ['ideographTraditional', 10, '癸'],
  ['ideographZodiac', 1, '子'],
  ['lowerRoman', 1994, 'mcmxciv'],
  ['upperLetter', 28, 'BB'],
])('%s %i is %s', (format, value, text) => {
  expect(formatNumber(value, format)).toBe(text);
});

describe('lists that go on', () => {
  const numbers = async (levels: string, lists: readonly (readonly [number, string?])[], body: string): Promise<readonly string[] | null> =>
    (await readWord({ body, numbering: numberingOf([levels], lists) })).lines;
  const start = (at: number, value: number): string => `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;

  test('a level that was begun anew at a number begins there again under the next higher one', async () => {
    const body = p('甲', numbered(1)) + p('子', numbered(1, 1)) + p('丑', numbered(1, 1)) + p('乙', numbered(1)) + p('寅', numbered(1, 1));
    expect(await numbers(level(0, COUNT, '第%1条') + level(1, COUNT, '（%2）'), [[0, start(1, 3)]], body)).toEqual([
      '第一条　甲',
      '（三）子',
      '（四）丑',
      '第二条　乙',
      '（三）寅',
    ]);
  });

  test('full-width figures, a legal level, a level that no chapter sets back', async () => {
    const levels =
      level(0, 'decimalFullWidth', '第%1章') + level(1, 'decimalFullWidth', '第%2条', '<w:lvlRestart w:val="0"/>') + level(2, COUNT, '%1.%3', '<w:isLgl/>');
    const body = p('总则', numbered(1)) + p('甲', numbered(1, 1)) + p('子', numbered(1, 2)) + p('附则', numbered(1)) + p('乙', numbered(1, 1));
    expect(await numbers(levels, [[0]], body)).toEqual(['第１章　总则', '第１条　甲', '1.1 子', '第２章　附则', '第２条　乙']);
  });
});
