import { describe, expect, it } from 'vitest';
import { findReferences, resolveReference, rewriteReferences, shortNames } from '../../src/reference/index.ts';
import type { Address } from '../../src/statute/address.ts';
import { formatAddress, parseAddress } from '../../src/statute/address-text.ts';

const NONE = shortNames([]);

function at(text: string): Address {
  const address = parseAddress(text);
  if (address === null) throw new Error(text);
  return address;
}

/** A base in which the units of `moved` went where it says (undefined: stayed, null: deleted) and all others are where they were. */
function destinations(moved: Readonly<Record<string, string | null>>, unknown: readonly string[] = []) {
  return (address: Address): Address | 'deleted' | null => {
    const key = formatAddress(address);
    if (unknown.includes(key)) return null;
    for (let steps = address.steps; steps.length > 0; steps = steps.slice(0, -1)) {
      const to = moved[formatAddress({ steps })];
      if (to === null) return 'deleted';
      if (to !== undefined) return { steps: [...at(to).steps, ...address.steps.slice(steps.length)] };
    }
    return address.steps.some((step) => step.suffix > 0) ? null : address;
  };
}

/** The text after rewriting, and what was reported. */
function rewritten(text: string, moved: Readonly<Record<string, string | null>>, home = '第四十条第二款', newHome = home, unknown: readonly string[] = []) {
  const result = rewriteReferences(text, findReferences(text, NONE), at(home), destinations(moved, unknown), at(newHome));
  let out = text;
  const edits = [...result.changes, ...result.merged.map(({ start, end }) => ({ start, end, text: '' }))].sort((a, b) => b.start - a.start);
  for (const { start, end, text: written } of edits) out = out.slice(0, start) + written + out.slice(end);
  const words = (list: readonly { start: number; end: number }[]): string => list.map((r) => text.slice(r.start, r.end)).join(' ');
  return [out, words([...result.dangling, ...result.displaced.map((d) => d.reference)]), words(result.neighbours), words(result.uncertain)]
    .join('|')
    .replace(/\|+$/, '');
}

it('a 款 or 项 without its article follows inside the article that the sentence names', () => {
  const moved = { 第十六条: '第十五条', 第十六条第二款: '第十五条第三款' };
  expect(rewritten('违反本法第十六条第一款的，甲；违反第二款的，乙', moved)).toBe('违反本法第十五条第一款的，甲；违反第三款的，乙');
  // 公司法 2018 第一百四十二条第三款, whose article the revision moved.
  const unknown = ['第四十条第三款第一项'];
  expect(rewritten('依照本条第一款收购后，属于第一项情形的', { 第四十条: '第五十条' }, '第四十条第三款', '第五十条第三款', unknown)).toBe(
    '依照本条第一款收购后，属于第一项情形的',
  );
});

describe('resolving', () => {
  it.each([
    ['前款', '第四十七条第二款第一项', '第四十七条第一款'],
    ['前款', '第四十七条第一款', null],
    ['前两款', '第四十七条第三款', '第四十七条第一款'],
    ['前项', '第四十七条第一款第三项', '第四十七条第一款第二项'],
    ['前条第一款', '第四十七条第二款', '第四十六条第一款'],
    ['本条第二款', '第四十七条第一款第二项', '第四十七条第二款'],
    ['第二项', '第四十七条第一款', '第四十七条第一款第二项'],
    ['本法第三章第十条', '第四十七条第一款', '第十条'],
    ['《甲法》第十条', '第四十七条第一款', null],
  ])('%s in %s', (text, home, expected) => {
    const [reference] = findReferences(text, NONE);
    const address = reference === undefined ? null : resolveReference(reference, at(home));
    expect(address && formatAddress(address)).toBe(expected);
  });
});

const UP = { 第十六条: '第十五条', 第十七条: '第十六条', 第十八条: '第十七条' };

describe('own references', () => {
  it.each([
    ['本法第十六条和第十七条的规定', '本法第十五条和第十六条的规定'],
    ['本法第十六条第一款、第二款', '本法第十五条第一款、第二款'],
    ['第十六条至第十八条', '第十五条至第十七条'],
    ['第十六至十八条', '第十五至十七条'],
    ['第16条、第１７条', '第15条、第１６条'],
    ['本法第十六条第（一）、（二）项', '本法第十五条第（一）、（二）项'],
    ['本法第十六条的第二款', '本法第十五条的第二款'],
    ['本法第十六条规定的，依照该条第二款', '本法第十五条规定的，依照该条第二款'],
    ['第十六条第九十款', '第十五条第九十款'],
    ['《甲法》第十六条、第十七条', '《甲法》第十六条、第十七条'],
    ['本法第三条', '本法第三条'],
    ['违反本法第十六条第一款的，甲；违反第二款的，乙', '违反本法第十五条第一款的，甲；违反第二款的，乙'],
  ])('%s', (text, expected) => expect(rewritten(text, UP)).toBe(expected));

  it('writes a 款 with its article when it left the article of the atom before', () => {
    expect(rewritten('第十六条第一款、第二款', { ...UP, 第十六条第二款: '第二十条第一款' })).toBe('第十五条第一款、第二十条第一款');
    expect(rewritten('第十六条第一款、第二款、第三款', { ...UP, 第十六条第二款: '第二十条第一款' })).toBe('第十五条第一款、第二十条第一款、第十五条第三款');
  });
  it('follows 款 and 项 inside an article', () => {
    expect(rewritten('本法第三条第二款、第三款', { 第三条第二款: '第三条第三款', 第三条第三款: '第三条第四款' })).toBe('本法第三条第三款、第四款');
    expect(rewritten('第三条第一款第（五）项', { 第三条第一款第五项: '第三条第一款第四项' })).toBe('第三条第一款第（四）项');
  });
  it('writes the new address whole when an article became a 款', () => {
    expect(rewritten('依照本法第二十条的规定', { 第二十条: '第十九条第二款' })).toBe('依照本法第十九条第二款的规定');
  });
  it('finds 第二项 without a 款 in the only list', () => {
    const unknown = ['第三条第二项', '第三条第一款第二项', '第三条第三款'];
    expect(rewritten('第三条第二项', { 第三条: '第四条' }, '第四十条', '第四十条', unknown)).toBe('第四条第二项');
    expect(rewritten('第三条第二项', { 第三条第二款第二项: '第三条第二款第一项' }, '第四十条', '第四十条', unknown)).toBe('第三条第一项');
  });
  it('reports what is gone and moves the rest', () => {
    expect(rewritten('第十六条和第二十条', { ...UP, 第二十条: null })).toBe('第十五条和第二十条|第二十条');
    expect(rewritten('第十六条第一款、第二款', { ...UP, 第十六条第一款: null })).toBe('第十六条第一款、第十五条第二款|第十六条第一款');
    expect(rewritten('第十六条至第二十条', { ...UP, 第二十条: null })).toBe('第十五条至第二十条|第二十条');
  });
  it.each([
    ['第三十八条和第三十九条', '第二十一条'],
    ['第三十七条、第三十八条和第三十九条', '第三十六条和第二十一条'],
    ['第三十八条、第三十九条和第四十条', '第二十一条和第四十一条'],
    ['第三十七条第一款、第三十八条以及第三十九条、第四十条', '第三十六条第一款以及第二十一条、第四十一条'],
    ['第三十七条至第三十八条、第三十九条', '第三十七条至第三十八条、第二十一条|第三十七条 第三十八条'],
    ['第三十八条、第三十九条规定的两条', '第二十一条规定的两条'],
    ['第三十八条、第三十九条两条', '第二十一条、第三十九条两条|第三十九条'],
    ['第三十八条、第三十九条分别规定', '第二十一条、第三十九条分别规定|第三十九条'],
    ['第三十八条、第三十九条至第四十条', '第二十一条、第三十九条至第四十一条|第三十九条'],
    ['第三十八、三十九条', '第二十一、三十九条|三十九条'],
  ])('%s, of which two were merged, is %s', (text, expected) => {
    expect(rewritten(text, { 第三十七条: '第三十六条', 第三十八条: '第二十一条', 第三十九条: '第二十一条', 第四十条: '第四十一条' }, '第五十条第一款')).toBe(
      expected,
    );
  });
  it('three that are one are named once', () => {
    const moved = { 第二条: '第一条', 第三条: '第一条', 第六条: '第五条', 第七条: '第五条' };
    expect(rewritten('第一条、第二条和第三条', moved)).toBe('第一条');
    expect(rewritten('第四条、第五条、第六条和第七条', moved)).toBe('第四条和第五条');
    expect(rewritten('第一条、第二条、第五条、第六条', moved)).toBe('第一条、第五条');
  });
  it('does not turn a range round, nor leave one of its ends', () => {
    expect(rewritten('第十六条至第十八条', { 第十六条: '第三十条', 第十八条: '第二条' })).toBe('第十六条至第十八条|第十六条 第十八条');
    expect(rewritten('第十六条至第十八条', { 第十六条: '第三十条', 第十八条: '第三十条' })).toBe('第十六条至第十八条|第十六条 第十八条');
  });
});

describe('relative references', () => {
  const home = '第十六条第三款';
  it('stay when their article moves as a whole', () => {
    expect(rewritten('依照前款和本条第一款、第二项', UP, home, '第十五条第三款')).toBe('依照前款和本条第一款、第二项');
  });
  it('follow their 款 and 项', () => {
    const moved = { 第十六条第二款: '第十六条第三款', 第十六条第三款: '第十六条第四款' };
    expect(rewritten('本条第二款规定的，前款', moved, home, '第十六条第四款')).toBe('本条第三款规定的，前款');
    expect(rewritten('除第（三）、（四）项以外', { 第十六条第三款第四项: '第十六条第三款第三项', 第十六条第三款第三项: '第十六条第三款第二项' }, home)).toBe(
      '除第（二）、（三）项以外',
    );
    expect(rewritten('有前款第五项行为', { 第十六条第二款第五项: '第十六条第二款第四项' }, home)).toBe('有前款第四项行为');
  });
  it('are written whole when the 款 left the article', () => {
    expect(rewritten('依照本条第二款', { 第十六条第二款: '第二十条' }, home, '第十六条第二款')).toBe('依照第二十条');
  });
  it('report another neighbour', () => {
    expect(rewritten('依照前款', { 第十六条第二款: null, 第十六条第三款: '第十六条第二款' }, home, '第十六条第二款')).toBe('依照前款||前款');
    expect(rewritten('依照前款', { 第十六条第三款: '第十六条第四款' }, home, '第十六条第四款')).toBe('依照前款||前款');
    expect(rewritten('犯前两款罪', { 第十六条第一款: null, 第十六条第二款: '第十六条第一款' }, home, '第十六条第二款')).toBe('犯前两款罪||前两款');
    expect(rewritten('有前条行为', UP, '第十七条第一款', '第十六条第一款')).toBe('有前条行为');
    expect(rewritten('有前条行为', { ...UP, 第十六条: null }, '第十七条第一款', '第十六条第一款')).toBe('有前条行为||前条');
  });
});

it('gives an uncertain reference the address it has in this statute', () => {
  expect(rewritten('《甲法》规定的，适用第十六条', UP)).toBe('《甲法》规定的，适用第十六条|||第十六条');
  const text = '犯第十六条第一款罪，情节严重的，依照第二款处罚';
  const { uncertain } = rewriteReferences(text, findReferences(text, NONE), at('第四十条第一款'), destinations(UP), at('第三十九条第一款'));
  expect(uncertain.map((r) => formatAddress(r.address))).toEqual(['第十六条第二款']);
});
