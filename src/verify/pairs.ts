import { orderedPairs } from '../compare/align.ts';

/** Two members of two lists that are the same thing, or one that the other list lacks. */
export type Pair<T> = readonly [ours: T, official: T] | readonly [ours: T, official: null] | readonly [ours: null, official: T];

/**
 * Pairs two lists by what their members are worth to each other, in order, so that a member which one list lacks moves no other. A worth of 0 is
 * no pair. The order is that of reading: what is only ours stands before what only the official text has.
 */
export function pairsOf<T>(ours: readonly T[], official: readonly T[], worth: (ours: T, official: T) => number): readonly Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [i, k] = [0, 0];
  const upTo = (endOurs: number, endOfficial: number): void => {
    while (i < endOurs) pairs.push([ours[i++] as T, null]);
    while (k < endOfficial) pairs.push([null, official[k++] as T]);
  };
  for (const [a, b] of orderedPairs(ours.length, official.length, (x, y) => worth(ours[x] as T, official[y] as T))) {
    upTo(a, b);
    pairs.push([ours[i++] as T, official[k++] as T]);
  }
  upTo(ours.length, official.length);
  return pairs;
}
