import { describe, expect, it } from 'vitest';
import { align } from '../../src/compare/align.ts';
import { inReadingOrder } from '../../src/compare/reading-order.ts';
import type { Unit } from '../../src/statute/units.ts';

const DEPTH = { c: 3, a: 6, p: 7, i: 8 } as const;

/** Units by key; the first letter says how deep: c a division, a an article, p a 款, i an 项. */
function units(keys: string): Unit[] {
  const open: Unit[] = [];
  return keys.split(' ').map((key) => {
    const depth = DEPTH[key[0] as keyof typeof DEPTH];
    while ((open[open.length - 1]?.depth ?? 0) >= depth) open.pop();
    const parent = open[open.length - 1]?.key ?? '';
    const unit: Unit = { key, parent, level: 'paragraph', depth, division: null, label: null, gap: '', text: key, address: null, opensLine: false };
    open.push(unit);
    return unit;
  });
}

/** Gone units as -a1, new ones as +a1, moved ones as >a1. */
function order(before: string, after: string, moved: readonly string[] = []): string {
  const pairs = new Map(before.split(' ').map((key) => [key, key]));
  return inReadingOrder(units(before), units(after), pairs, new Set(moved))
    .map((pair) => (pair.new === null ? `-${pair.old?.key}` : pair.old === null ? `+${pair.new.key}` : pair.moved ? `>${pair.new.key}` : pair.new.key))
    .join(' ');
}

describe('the order of reading', () => {
  it.each([
    ['what is gone stands where it stood', 'a1 p1 a2 p2 a3 p3', 'a1 p1 a3 p3', 'a1 p1 -a2 -p2 a3 p3'],
    ['before what was put in its place', 'a1 a2 a3', 'a1 a9 a3', 'a1 -a2 +a9 a3'],
    ['a new last 款 stays in its article, before the next one that is gone', 'a1 p1 a2 p2 a3', 'a1 p1 p9 a3', 'a1 p1 +p9 -a2 -p2 a3'],
    ['a new article goes behind the 款 that are gone from the one before', 'a1 p1 i1 a2', 'a1 p1 a9 a2', 'a1 p1 -i1 +a9 a2'],
    ['a chapter goes with its articles', 'c1 a1 c2 a2 c3 a3', 'c1 a1 c3 a3', 'c1 a1 -c2 -a2 c3 a3'],
    ['what is gone at the end', 'a1 a2 a3', 'a1', 'a1 -a2 -a3'],
    ['what moved stands where it went', 'a1 a2 a3 a4', 'a2 a3 a1 a4', 'a2 a3 >a1 a4'],
    ['what an article holds goes along with it', 'a1 p1 i1 a2 p2', 'a2 p2 a1 p1 i1', '>a2 p2 a1 p1 i1'],
    ['a 款 that is gone stands in its article, which moved', 'a1 p1 p3 a2 p2 a3', 'a2 p2 a3 a1 p1', 'a2 p2 a3 >a1 p1 -p3'],
    ['a 款 in another article has moved', 'a1 p1 p3 a2 p2', 'a1 p1 a2 p3 p2', 'a1 p1 a2 >p3 p2'],
  ])('%s', (_, before, after, expected) => expect(order(before, after)).toBe(expected));
});

it('what an operation moved has moved, though another one would explain the order with less', () => {
  expect(order('a1 a2 a3', 'a3 a1 a2')).toBe('>a3 a1 a2');
  expect(order('a1 a2 a3', 'a3 a1 a2', ['a1', 'a2'])).toBe('a3 >a1 >a2');
});

describe('aligning texts', () => {
  it('pairs what is alike, in order', () => {
    expect(align(['公安机关', '银行机构', '税务机关办理'], ['公安机关', '税务机关依法办理'])).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });

  it('pairs what is left in equal number, however different', () => {
    expect(align(['甲', '旧的文字', '丙'], ['甲', '另外一句', '丙'])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('leaves what has no counterpart', () => expect(align(['旧的文字'], ['另外一句', '再来一句'])).toEqual([]));
});
