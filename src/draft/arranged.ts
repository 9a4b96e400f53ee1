import { longestRise } from '../text/rise.ts';

/** What changed in the order of units that both versions have, by their index in the new order. */
export interface Arranged {
  /** Two that stand where the other stood: 将第五条与第六条对调. */
  readonly swaps: readonly (readonly [number, number])[];
  /** Those that stand elsewhere; the others keep their order. */
  readonly moved: ReadonlySet<number>;
}

/** `order` are the old positions, in the new order. They changed places where that says all (`swapping`); else as few as can be have moved. */
export function arranged(order: readonly number[], swapping = true): Arranged {
  const ranks = new Map([...order].sort((a, b) => a - b).map((position, rank) => [position, rank]));
  const former = order.map((position) => ranks.get(position) as number);
  const displaced = [...former.keys()].filter((i) => former[i] !== i);
  if (displaced.length === 0) return { swaps: [], moved: new Set() };
  if (swapping && displaced.every((i) => former[former[i] as number] === i)) {
    const swaps = displaced.filter((i) => (former[i] as number) > i).map((i) => [i, former[i] as number] as const);
    return { swaps, moved: new Set() };
  }
  const staying = new Set(longestRise(order));
  return { swaps: [], moved: new Set([...order.keys()].filter((i) => !staying.has(i))) };
}
