import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import type { ChangeCause } from './types.ts';

const NUMERALS = new RegExp(`[0-9]+|[${NUMERAL_CHARACTERS}]+`, 'g');

/** An item of a decision; decisions are counted from 0. */
export interface ItemOf {
  readonly decision: number;
  readonly item: string;
}

/** The items behind these causes, each once, decision by decision, in the order of each: 一、2 before 一、10. */
export function itemsIn(causes: readonly ChangeCause[]): readonly ItemOf[] {
  const found = new Map<string, ItemOf>();
  for (const { cause, decision } of causes) {
    if ('operation' in cause && cause.operation.item !== '') found.set(`${decision} ${cause.operation.item}`, { decision, item: cause.operation.item });
  }
  return [...found.values()].sort((a, b) => a.decision - b.decision || compareItems(a.item, b.item));
}

function compareItems(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (const [i, number] of left.entries()) {
    const other = right[i] ?? -1;
    if (number !== other) return number - other;
  }
  return left.length - right.length;
}

function numbersOf(item: string): readonly number[] {
  return (item.match(NUMERALS) ?? []).map((numeral) => parseNumeral(numeral) ?? 0);
}
