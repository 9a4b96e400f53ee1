import type { Amendment, Cause, TextEdit } from '../../amend/types.ts';
import { type CellPairs, diffCells } from '../../compare/cells.ts';
import type { UnitPair } from '../../compare/reading-order.ts';
import { cellPairing } from '../../compare/tables.ts';
import { diffWords, type Segment } from '../../compare/words.ts';
import { tablesOf } from '../../statute/tables.ts';
import { type Unit, unitsOf } from '../../statute/units.ts';
import type { Grain } from '../../text/tokens.ts';
import type { UnitCauses } from './causes.ts';

/** A stretch of a row's text and, where it changed, who changed it (null: nothing says). */
export interface RedlineSegment extends Segment {
  readonly cause: Cause | null;
}

/**
 * What became of the text of each unit that an amendment has before or after it, as unchanged, deleted and inserted stretches, a deletion before the words
 * that take its place; rows of tables cell by cell. `pairs` is new key → old key.
 */
export function segmenter(
  amendment: Amendment,
  pairs: ReadonlyMap<string, string>,
  causes: UnitCauses,
  by: Grain,
): (pair: UnitPair) => readonly RedlineSegment[] {
  const cells = cellPairing(rowPairs(amendment, pairs));
  return (pair) => segmentsOf(pair, causes, by, cells);
}

function rowPairs({ base, after }: Amendment, pairs: ReadonlyMap<string, string>): readonly (readonly [Unit, Unit])[] {
  if (tablesOf(after).length === 0) return [];
  const olds = new Map(unitsOf(base).map((unit) => [unit.key, unit]));
  return unitsOf(after).flatMap((unit) => {
    const old = unit.level === 'row' ? olds.get(pairs.get(unit.key) ?? '') : undefined;
    return old === undefined ? [] : [[old, unit] as const];
  });
}

function segmentsOf(
  { old, new: after }: UnitPair,
  causes: UnitCauses,
  by: Grain,
  cells: (old: Unit, now: Unit) => CellPairs | null,
): readonly RedlineSegment[] {
  if (old === null) return after === null ? [] : whole('inserted', after.text, causes.added(after));
  if (after === null) return whole('deleted', old.text, causes.removed(old));
  if (old.text === after.text) return whole('same', old.text, null);
  const edits = causes.edits(old.key);
  const derived = applyEdits(old.text, edits, by);
  if (derived !== null && textAfter(derived) === after.text) return derived;
  const cause = causes.added(after) ?? edits[0]?.cause ?? causes.removed(old);
  const changed = old.level === 'row' && after.level === 'row' ? diffCells(old.text, after.text, by, cells(old, after)) : diffWords(old.text, after.text, by);
  return changed.map((s) => ({ ...s, cause: s.kind === 'same' ? null : cause }));
}

/** The new text that segments spell. */
export function textAfter(segments: readonly Segment[]): string {
  return segments.map((s) => (s.kind === 'deleted' ? '' : s.text)).join('');
}

/** The old text that segments spell. */
export function textBefore(segments: readonly Segment[]): string {
  return segments.map((s) => (s.kind === 'inserted' ? '' : s.text)).join('');
}

/** The text edits of one unit as segments; null if they overlap. An edit of the whole text is one of a unit written anew. */
function applyEdits(text: string, edits: readonly TextEdit[], by: Grain): readonly RedlineSegment[] | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const segments: RedlineSegment[] = [];
  let at = 0;
  for (const { start, end, text: words, cause } of sorted) {
    if (start < at || end > text.length) return null;
    segments.push(...whole('same', text.slice(at, start), null));
    const old = text.slice(start, end);
    if (start === 0 && end === text.length && words !== '')
      segments.push(...diffWords(old, words, by).map((s) => ({ ...s, cause: s.kind === 'same' ? null : cause })));
    else segments.push(...whole('deleted', old, cause), ...whole('inserted', words, cause));
    at = end;
  }
  return [...segments, ...whole('same', text.slice(at), null)];
}

function whole(kind: Segment['kind'], text: string, cause: Cause | null): readonly RedlineSegment[] {
  return text === '' ? [] : [{ kind, text, cause }];
}
