import { eastAsianWidth } from 'get-east-asian-width';
import { describe, expect, it } from 'vitest';
import { displayWidth, padEndTo, padStartTo, wrap } from '../../src/text/width.ts';

describe('display width', () => {
  it.each([
    ['第一条', 6],
    ['（一）', 6],
    ['abc 12', 6],
    ['　', 2],
    ['“”—…·', 5],
    ['a\u0301', 1],
    ['修\u200b法', 4],
    ['𠮷', 2],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => expect(displayWidth(text)).toBe(columns));

  it('counts ambiguous marks twice where the terminal does', () => expect(displayWidth('“第一条”', 2)).toBe(10));

  it.each([...'“”‘’—…·→'])('%s, told apart without the tables, takes what they say', (mark) => {
    const code = mark.codePointAt(0) as number;
    for (const ambiguous of [1, 2] as const) expect(displayWidth(mark, ambiguous)).toBe(eastAsianWidth(code, { ambiguousAsWide: ambiguous === 2 }));
  });

  it('pads by columns and never cuts', () => {
    expect(padEndTo('删去', 6)).toBe('删去  ');
    expect(padStartTo('2 处', 6)).toBe('  2 处');
    expect(padEndTo('删去文字', 6)).toBe('删去文字');
  });
});

describe('wrap', () => {
  it('fills the columns', () => expect(wrap('土地行政主管部门', 8)).toEqual(['土地行政', '主管部门']));

  it('begins no line with a closing mark', () => expect(wrap('公安法院、监察', 8)).toEqual(['公安法', '院、监察']));

  it('ends no line with an opening mark', () => expect(wrap('依照有《土地法》', 8)).toEqual(['依照有', '《土地', '法》']));

  it('keeps numbers, words and the marks of a redline whole', () => {
    expect(wrap('罚款20000元', 8)).toEqual(['罚款', '20000元']);
    expect(wrap('甲乙丙[-丁-]戊', 8)).toEqual(['甲乙丙', '[-丁-]戊']);
    expect(wrap('按照--strict的', 10)).toEqual(['按照', '--strict的']);
    expect(wrap("the body's own", 7)).toEqual(['the', "body's", 'own']);
  });

  it('breaks a number longer than the line', () => expect(wrap('1234567890', 4)).toEqual(['1234', '5678', '90']));

  it('hangs the further lines', () => expect(wrap('（一）未经批准占用', 10, 4)).toEqual(['（一）未经', '    批准占', '    用']));

  it('drops the space at a break', () => expect(wrap('第一章　总则', 8)).toEqual(['第一章', '总则']));

  it('never loses a character', () => {
    const text = '新开垦的耕地，由“省人民政府”（土地主管部门）组织验收；1999年9月26日前——不在此限……';
    for (let columns = 2; columns < 40; columns++) expect(wrap(text, columns).join('')).toBe(text);
  });
});
