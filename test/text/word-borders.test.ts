import { describe, expect, it } from 'vitest';
import { bordersOf, wordsIn } from '../../src/text/word-borders.ts';
import { growth } from '../support/growth.ts';

/** The border at the ｜ of a text. */
function borderIn(marked: string): string {
  return bordersOf(marked.replace('｜', ''))[marked.indexOf('｜')] as string;
}

describe('words', () => {
  it.each([
    ['依照《中华人民共和国民法典》第三条第一款的规定', '依照|《中华人民共和国民法典》|第三条第一款|的|规定'],
    ['应当在三十日内', '应当|在|三十日内'],
    ['处二万元以上五万元以下的罚款', '处|二万元以上|五万元以下|的|罚款'],
    ['报国务院主管部门核减', '报|国务院主管部门|核减'],
    ['地方各级人民代表大会常务委员会', '地方各级人民代表大会常务委员会'],
    ['由公安机关处理', '由|公安机关|处理'],
  ])('%s', (text, words) => expect(wordsIn(text).join('|')).toBe(words));

  it('joined they give the text', () => {
    for (const text of ['', '，', '第', '在“甲”后', 'GB 18030—2022']) expect(wordsIn(text).join('')).toBe(text);
  });
});

describe('borders', () => {
  it.each([
    ['中华人民｜共和国', 'inside'],
    ['三｜日内', 'inside'],
    ['《民法｜典》', 'inside'],
    ['二万元以｜下', 'inside'],
    ['第三｜条', 'inside'],
    ['公安｜机关', 'doubtful'],
    ['核｜减', 'inside'],
    ['市场监督管理部门｜责令改正', 'phrase'],
    ['依法｜责令改正', 'word'],
    ['应当｜在', 'phrase'],
    ['的｜规定', 'phrase'],
    ['公园，｜应当', 'mark'],
    ['｜公园', 'mark'],
    ['公园｜', 'mark'],
  ])('%s is %s', (text, border) => expect(borderIn(text)).toBe(border));

  it('a long text takes as long as its length', () => {
    const text = (size: number): string => '县级以上地方人民政府农业农村主管部门应当在三十日内依法处理有关事项'.repeat(size);
    expect(growth((size) => void bordersOf(text(size)), 100)).toBeLessThan(10);
  });
});
