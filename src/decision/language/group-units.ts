import type { WordSegment } from '../../statute/address.ts';
import type { Chunk } from './chunks.ts';
import type { Group, OpenGroup } from './deed.ts';
import { namesAgain } from './place-lists.ts';
import { DIVISIONS } from './row-roles.ts';
import type { Range, WrittenAddress } from './written.ts';

/** 该条, and nothing in it. */
export function isItself({ addresses: [only, ...more], scope }: Chunk & { type: 'units' }): boolean {
  return (
    !scope && more.length === 0 && only !== undefined && only.pronoun === '条' && only.steps.length === 0 && only.part === undefined && only.edge === undefined
  );
}

/** 第四项之后、第五项之前 · “甲”之后、“乙”之前: makes one place of two that meet, and tells whether it did. */
export function standsBetween(before: OpenGroup | undefined, open: OpenGroup): boolean {
  if (open.words === null && open.side === 'after' && open.units.length === 2) {
    open.side = 'between';
    return true;
  }
  if (before?.side !== 'after' || before.words?.length !== 1 || open.words?.length !== 1 || open.units.length > 0 || open.side !== null) return false;
  before.words = [...before.words, ...open.words];
  before.side = 'between';
  return true;
}

/** “……”起: the unit from the words on is the place. */
export function fromWords(group: Group): Group {
  const mark = group.words?.[0]?.[0];
  if (group.onward === null || mark === undefined || group.units.length === 0) return group;
  const units = group.units.map((unit): WrittenAddress => ({ ...unit, mark, segment: group.onward as WordSegment }));
  return { ...group, units, words: null, inside: false, onward: null };
}

/** 将第二十条中“……。”单列为第二款: the words themselves are what becomes a unit. */
export function theWords(group: Group): Group {
  const mark = group.words?.[0]?.[0];
  const [unit, ...more] = group.units;
  if (mark === undefined || unit === undefined || more.length > 0 || group.words?.flat().length !== 1 || group.side !== null || group.mark !== null)
    return group;
  const level = unit.steps.at(-1)?.level;
  // 其中的“……。”单列一款: of the unit last named.
  if (level !== 'article' && level !== 'paragraph' && unit.pronoun !== 'those') return group;
  return { ...group, units: [{ ...unit, mark, segment: 'the-words' }], words: null, inside: false, sentence: false };
}

/** What a pronoun stands for, and nothing in it: 其中的“甲”, in the units last named (`those`), or in the one (`its`). */
export function meantBy(pronoun: 'those' | 'its' | null, range: Range): WrittenAddress {
  return { steps: [], law: null, pronoun, following: null, mark: null, range, bad: [], slip: false };
}

/** A unit named inside another one. */
export function within(outer: WrittenAddress, inner: WrittenAddress): WrittenAddress {
  const article = inner.steps[0]?.level === 'article';
  // 第二章的最后一条: articles count through, and stand in their division all the same.
  const divided = outer.steps.length > 0 && outer.steps.every(({ level }) => DIVISIONS.has(level));
  const level = outer.steps[outer.steps.length - 1]?.level;
  const again = inner.pronoun !== null && level !== undefined && namesAgain(inner.pronoun, level);
  if (inner.law !== null || (inner.pronoun !== null && !again) || (article && !divided)) return inner;
  return {
    ...outer,
    ...inner,
    steps: [...outer.steps, ...inner.steps],
    law: outer.law,
    pronoun: outer.pronoun,
    mark: inner.mark ?? outer.mark,
    range: { start: outer.range.start, end: inner.range.end },
    bad: [...outer.bad, ...inner.bad],
  };
}
