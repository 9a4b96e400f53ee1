import { CELL_END } from '../text/source.ts';
import type { Grain } from '../text/tokens.ts';
import { append, diffWords, type Segment } from './words.ts';

/** Which cell of the new row is which of the old one, in order of reading; null where the other row has none. */
export type CellPairs = readonly (readonly [old: number | null, now: number | null])[];

/**
 * What changed between two rows of a table, cell by cell: a value that stands in another column is gone from the one and new in the other. The marks that part
 * cells are the same, unless a cell came or went. `pairs` says which cells belong together where the rows do not have the same ones; else each with the one of
 * its place.
 */
export function diffCells(before: string, after: string, by: Grain, pairs: CellPairs | null): Segment[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [olds, news] = [before.split(CELL_END), after.split(CELL_END)];
  const out: Segment[] = [];
  const push = (kind: Segment['kind'], text: string): void => append(out, kind, text);
  const begun = { old: false, new: false };
  for (const [i, k] of pairs ?? byPlace(olds.length, news.length)) {
    const [old, now] = [i === null ? undefined : olds[i], k === null ? undefined : news[k]];
    const parts = { old: old !== undefined && begun.old, new: now !== undefined && begun.new };
    if (parts.old && parts.new) push('same', CELL_END);
    else if (parts.old) push('deleted', CELL_END);
    else if (parts.new) push('inserted', CELL_END);
    if (old === undefined) push('inserted', now ?? '');
    else if (now === undefined) push('deleted', old);
    else for (const { kind, text } of diffWords(old, now, by)) push(kind, text);
    begun.old ||= old !== undefined;
    begun.new ||= now !== undefined;
  }
  return out;
}

function byPlace(olds: number, news: number): CellPairs {
  return Array.from({ length: Math.max(olds, news) }, (_, i) => [i < olds ? i : null, i < news ? i : null] as const);
}
