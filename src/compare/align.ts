import { similarity } from './words.ts';

/** Two texts less alike than this are not the same unit rewritten, unless nothing else stands in their place. */
const ALIKE = 0.3;
/** Above this many comparisons only equal texts are aligned. */
const MOST_COMPARISONS = 40_000;

/**
 * Aligns two lists of texts in order, so that the pairs are as alike as can be (index in the one, index in the other). What is
 * left between two pairs in equal number on both sides is paired one by one.
 */
export function align(olds: readonly string[], news: readonly string[]): readonly (readonly [number, number])[] {
  let head = 0;
  while (head < olds.length && olds[head] === news[head]) head++;
  let tail = 0;
  while (tail < Math.min(olds.length, news.length) - head && olds[olds.length - 1 - tail] === news[news.length - 1 - tail]) tail++;
  const middle = alignByLikeness(olds.slice(head, olds.length - tail), news.slice(head, news.length - tail));
  const anchors: (readonly [number, number])[] = [
    ...Array.from({ length: head }, (_, i) => [i, i] as const),
    ...middle.map(([i, k]) => [i + head, k + head] as const),
    ...Array.from({ length: tail }, (_, i) => [olds.length - tail + i, news.length - tail + i] as const),
  ];
  const pairs: (readonly [number, number])[] = [];
  let [i, k] = [0, 0];
  for (const [toI, toK] of [...anchors, [olds.length, news.length] as const]) {
    if (toI - i === toK - k) while (i < toI) pairs.push([i++, k++]);
    if (toI < olds.length) pairs.push([toI, toK]);
    [i, k] = [toI + 1, toK + 1];
  }
  return pairs;
}

function alignByLikeness(olds: readonly string[], news: readonly string[]): readonly (readonly [number, number])[] {
  const columns = news.length + 1;
  const few = olds.length * news.length <= MOST_COMPARISONS;
  const likeness = (a: string, b: string): number => (a === b ? 1 : few ? similarity(a, b) : 0);
  const best = new Float64Array((olds.length + 1) * columns);
  const taken = new Uint8Array(best.length);
  for (let i = olds.length - 1; i >= 0; i--) {
    for (let k = news.length - 1; k >= 0; k--) {
      const at = i * columns + k;
      const like = likeness(olds[i] as string, news[k] as string);
      const both = like >= ALIKE ? like + (best[at + columns + 1] as number) : -1;
      const skip = Math.max(best[at + columns] as number, best[at + 1] as number);
      best[at] = Math.max(both, skip);
      taken[at] = both >= skip && both >= 0 ? 1 : 0;
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, k = 0; i < olds.length && k < news.length; ) {
    const at = i * columns + k;
    if (taken[at] === 1) pairs.push([i++, k++]);
    else if ((best[at + columns] as number) >= (best[at + 1] as number)) i++;
    else k++;
  }
  return pairs;
}
