import type { Cause } from '../../amend/types.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';

const NUMERALS = new RegExp(`[0-9]+|[${NUMERAL_CHARACTERS}]+`, 'g');

/** The items of the decision behind these causes, each once, in the decision's order: 一、2 before 一、10. */
export function itemsIn(causes: readonly Cause[]): readonly string[] {
  const items = causes.flatMap((cause) => ('operation' in cause && cause.operation.item !== '' ? [cause.operation.item] : []));
  return [...new Set(items)].sort(compareItems);
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
