import { annexLines } from '../statute/tables.ts';
import type { Annex } from '../statute/types.ts';
import { align } from './align.ts';
import { wordsOf } from './likeness.ts';
import { pairRows } from './tables.ts';
import { link, type Matching } from './tree.ts';
import type { Why } from './types.ts';
import { similarity } from './words.ts';

/**
 * Pairs the lines that are no provisions: the title, the title note, what else stands before the text, the 目录, the heading of the
 * preamble, and the annexes, each with the one that is likest.
 */
export function pairLines(matching: Matching): void {
  pairKeys(matching, ['title'], ['title']);
  pairKeys(matching, ['preamble:heading'], ['preamble:heading']);
  for (const group of ['history', 'front', 'toc']) pairKeys(matching, keysIn(matching, 'old', group), keysIn(matching, 'new', group));
  const [olds, news] = [matching.old.statute.annexes, matching.new.statute.annexes];
  for (const [i, k] of align(olds.map(headOf), news.map(headOf))) {
    const [old, now] = [olds[i] as Annex, news[k] as Annex];
    pairKeys(matching, keysOf(old), keysOf(now));
    pairRows(matching, old.id, now.id);
  }
}

/** What tells one annex from another: its name and the beginning of its text. */
function headOf(annex: Annex): string {
  return annexLines(annex)
    .slice(0, 3)
    .map((line) => wordsOf(line.text.text))
    .join('\n')
    .slice(0, 200);
}

function keysOf(annex: Annex): string[] {
  return annexLines(annex).flatMap((line) => (line.row === null ? [line.id] : []));
}

function keysIn(matching: Matching, side: 'old' | 'new', group: string): string[] {
  return (matching[side].children.get(group) ?? []).map((unit) => unit.key);
}

function pairKeys(matching: Matching, olds: readonly string[], news: readonly string[]): void {
  const words = (side: 'old' | 'new', key: string): string => matching[side].own.get(key) ?? '';
  const pairs = align(
    olds.map((key) => words('old', key)),
    news.map((key) => words('new', key)),
  );
  for (const [i, k] of pairs) {
    const [old, now] = [matching.old.byKey.get(olds[i] as string), matching.new.byKey.get(news[k] as string)];
    if (old === undefined || now === undefined) continue;
    const like = similarity(words('old', old.key), words('new', now.key));
    const why: Why = like === 1 ? { by: 'exact' } : { by: like > 0.3 ? 'similar' : 'place', likeness: like };
    link(matching, old, now, why);
  }
}
