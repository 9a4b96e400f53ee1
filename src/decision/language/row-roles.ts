import { type Address, lastStep } from '../../statute/address.ts';
import type { Level } from '../../statute/types.ts';
import type { Words } from './chunks.ts';
import type { Deed } from './deed.ts';
import type { WrittenAddress } from './written.ts';

/** Levels that stand above articles. */
export const DIVISIONS: ReadonlySet<Level | 'sentence' | 'row'> = new Set(['part', 'subpart', 'chapter', 'section', 'portion']);

/** 第三章第一节, 附则: whether an address is one of a division. */
export function isDivision({ steps, division }: Address): boolean {
  const last = lastStep({ steps });
  return last === undefined ? division !== undefined : DIVISIONS.has(last.level);
}

/** The paragraphs of one text: adjacent quotations, or several that are one text's. */
export function block(words: Words): readonly number[] {
  return words.flat();
}

export function unitsOf(deed: Deed): readonly WrittenAddress[] {
  return deed.groups.flatMap((group) => group.units);
}

export function withoutEdge(place: WrittenAddress): WrittenAddress {
  const { edge: _edge, ...rest } = place;
  return rest;
}

/** 条首修改为: the lead-in itself, not words at its beginning. */
export function ofLeadIn(target: WrittenAddress): WrittenAddress {
  return target.part === 'leadin' ? withoutEdge(target) : target;
}
