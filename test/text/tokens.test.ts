import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';
import { growth } from '../support/growth.ts';

describe('atoms', () => {
  it.each([
    ['第二十六条第二款', ['第二十六条第二款']],
    ['第十条之一', ['第十条之一']],
    ['第一款第（一）项', ['第一款第（一）项']],
    ['二十万元', ['二十万', '元']],
    ['千分之三', ['千分之三']],
    ['二〇二〇年', ['二〇二〇年']],
    ['1999年9月26日', ['1999年', '9月', '26日']],
    ['3.5%', ['3.5%']],
    ['GB18030', ['GB', '18030']],
    ['，“', ['，', '“']],
  ])('%s', (text, tokens) => {
    expect(tokenize(text, 'word')).toEqual(tokens);
    expect(tokenize(text, 'char')).toEqual(tokens);
  });

  it('are cut out of the words around them', () => {
    expect(tokenize('处二十万元以上的罚款', 'char')).toEqual(['处', '二十万', '元', '以', '上', '的', '罚', '款']);
    expect(tokenize('依照第七十六条、第七十七条', 'char')).toEqual(['依', '照', '第七十六条', '、', '第七十七条']);
  });

  it('a single numeral is part of its word', () => expect(tokenize('一般', 'word').join('|')).not.toContain('一|一'));
});

describe('tokens', () => {
  it.each(['word', 'char'] as const)('joined by %s give the text again', (by) => {
    const text = '违反本办法第四十七条第一款规定的，处二十万元以上五十万元以下的罚款；𠮷 ABC\t３．５％……“一”';
    expect(tokenize(text, by).join('')).toBe(text);
  });

  it('of a text without any mark come out in fair time', () => {
    const text = (size: number): string => '土地'.repeat(size);
    expect(tokenize(text(5000), 'word').join('')).toBe(text(5000));
    expect(growth((size) => void tokenize(text(size), 'word'), 1500)).toBeLessThan(10);
  });
});
