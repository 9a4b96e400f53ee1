import { groupBy } from '../text/group.ts';
import { longestRise } from '../text/rise.ts';
import { similarity } from './words.ts';

/** Two texts less alike than this are not the same unit rewritten, unless nothing else stands in their place. */
const ALIKE = 0.3;
/** The most comparisons of one stretch. */
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

/** A long list is aligned between the texts that stand once on either side; a long stretch without one has no pairs. */
function alignByLikeness(olds: readonly string[], news: readonly string[]): readonly (readonly [number, number])[] {
  if (olds.length * news.length <= MOST_COMPARISONS) return orderedPairs(olds.length, news.length, (i, k) => likeness(olds[i] as string, news[k] as string));
  const fixed = equalOnce(olds, news);
  if (fixed.length === 0) return [];
  const pairs: (readonly [number, number])[] = [];
  let [i, k] = [0, 0];
  for (const [toI, toK] of [...fixed, [olds.length, news.length] as const]) {
    for (const [a, b] of alignByLikeness(olds.slice(i, toI), news.slice(k, toK))) pairs.push([i + a, k + b]);
    if (toI < olds.length) pairs.push([toI, toK]);
    [i, k] = [toI + 1, toK + 1];
  }
  return pairs;
}

function likeness(a: string, b: string): number {
  const like = a === b ? 1 : similarity(a, b);
  return like >= ALIKE ? like : 0;
}

/** The texts that stand once in either list, in the most of them that keep their order. */
function equalOnce(olds: readonly string[], news: readonly string[]): readonly (readonly [number, number])[] {
  const [places, others] = [placesOf(olds), placesOf(news)];
  const was = news.map((text) => (others.get(text)?.length === 1 && places.get(text)?.length === 1 ? (places.get(text)?.[0] as number) : -1));
  return longestRise(was).map((k) => [was[k] as number, k] as const);
}

function placesOf(texts: readonly string[]): Map<string, number[]> {
  return groupBy([...texts.keys()], (i) => texts[i] as string);
}

/** The pairs in order that are worth most together; a worth of 0 is no pair. */
export function orderedPairs(olds: number, news: number, worth: (i: number, k: number) => number): [number, number][] {
  const columns = news + 1;
  const best = new Float64Array((olds + 1) * columns);
  const taken = new Uint8Array(best.length);
  for (let i = olds - 1; i >= 0; i--) {
    for (let k = news - 1; k >= 0; k--) {
      const at = i * columns + k;
      const here = worth(i, k);
      const both = here > 0 ? here + (best[at + columns + 1] as number) : -1;
      const skip = Math.max(best[at + columns] as number, best[at + 1] as number);
      best[at] = Math.max(both, skip);
      taken[at] = both >= skip ? 1 : 0;
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, k = 0; i < olds && k < news; ) {
    const at = i * columns + k;
    if (taken[at] === 1) pairs.push([i++, k++]);
    else if ((best[at + columns] as number) >= (best[at + 1] as number)) i++;
    else k++;
  }
  return pairs;
}
