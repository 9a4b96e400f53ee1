import type { Amendment, Cause, TextEdit } from '../amend/types.ts';
import { type CellPairs, diffCells } from '../compare/cells.ts';
import type { UnitPair } from '../compare/reading-order.ts';
import { cellPairing } from '../compare/tables.ts';
import { diffWords, type Segment } from '../compare/words.ts';
import { tablesOf } from '../statute/tables.ts';
import type { Unit } from '../statute/units.ts';
import type { Grain } from '../text/tokens.ts';
import type { UnitCauses } from './causes.ts';
import { legible } from './legible.ts';
import { textAfter } from './segments.ts';

/** A stretch of a unit's text and the cause that an amendment has for it. */
export interface EditedSegment extends Segment {
  readonly cause: Cause | null;
}

/**
 * What became of the text of each unit that an amendment has before or after it, as unchanged, deleted and inserted stretches: as its edits say,
 * compared only where a unit was written anew; rows of tables cell by cell. `pairs` are the units that stand in both texts.
 */
export function editedTexts({ after }: Amendment, pairs: readonly UnitPair[], causes: UnitCauses, by: Grain): (pair: UnitPair) => readonly EditedSegment[] {
  const rows = pairs.flatMap(({ old, new: now }) => (old?.level === 'row' && now?.level === 'row' ? [[old, now] as const] : []));
  const cells = cellPairing(tablesOf(after).length === 0 ? [] : rows);
  return (pair) => segmentsOf(pair, causes, by, cells);
}

function segmentsOf({ old, new: after }: UnitPair, causes: UnitCauses, by: Grain, cells: (old: Unit, now: Unit) => CellPairs | null): readonly EditedSegment[] {
  if (old === null) return after === null ? [] : whole('inserted', after.text, causes.added(after));
  if (after === null) return whole('deleted', old.text, causes.removed(old));
  if (old.text === after.text) return whole('same', old.text, null);
  const edits = causes.edits(old.key);
  const derived = applyEdits(old.text, edits, by);
  if (derived !== null && textAfter(derived) === after.text) return derived;
  const cause = causes.added(after) ?? edits[0]?.cause ?? causes.removed(old);
  if (old.level === 'row' && after.level === 'row') return diffCells(old.text, after.text, by, cells(old, after)).map(caused(cause));
  return legible(diffWords(old.text, after.text, by)).map(caused(cause));
}

/** The text edits of one unit as stretches; null if they overlap. An edit of the whole text is one of a unit written anew. */
function applyEdits(text: string, edits: readonly TextEdit[], by: Grain): readonly EditedSegment[] | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const segments: EditedSegment[] = [];
  let at = 0;
  for (const { start, end, text: words, cause } of sorted) {
    if (start < at || end > text.length) return null;
    segments.push(...whole('same', text.slice(at, start), null));
    const old = text.slice(start, end);
    if (start === 0 && end === text.length && words !== '') segments.push(...legible(diffWords(old, words, by)).map(caused(cause)));
    else segments.push(...whole('deleted', old, cause), ...whole('inserted', words, cause));
    at = end;
  }
  return [...segments, ...whole('same', text.slice(at), null)];
}

function caused(cause: Cause | null): (segment: Segment) => EditedSegment {
  return ({ kind, text }) => ({ kind, text, cause: kind === 'same' ? null : cause });
}

function whole(kind: Segment['kind'], text: string, cause: Cause | null): readonly EditedSegment[] {
  return text === '' ? [] : [{ kind, text, cause }];
}
