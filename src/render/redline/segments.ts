import type { Cause, TextEdit } from '../../amend/types.ts';
import type { UnitPair } from '../../compare/reading-order.ts';
import { diffWords, type Segment } from '../../compare/words.ts';
import type { Grain } from '../../text/tokens.ts';
import type { UnitCauses } from './causes.ts';

/** A stretch of a row's text and, where it changed, who changed it (null: nothing says). */
export interface RedlineSegment extends Segment {
  readonly cause: Cause | null;
}

/** The text of a unit as unchanged, deleted and inserted stretches, a deletion before the words that take its place. */
export function segmentsOf({ old, new: after }: UnitPair, causes: UnitCauses, by: Grain): readonly RedlineSegment[] {
  if (old === null) return after === null ? [] : whole('inserted', after.text, causes.added(after));
  if (after === null) return whole('deleted', old.text, causes.removed(old));
  if (old.text === after.text) return whole('same', old.text, null);
  const edits = causes.edits(old.key);
  const derived = applyEdits(old.text, edits, by);
  if (derived !== null && textAfter(derived) === after.text) return derived;
  const cause = causes.added(after) ?? edits[0]?.cause ?? causes.removed(old);
  return diffWords(old.text, after.text, by).map((s) => ({ ...s, cause: s.kind === 'same' ? null : cause }));
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
