// Not from 'diff': its index loads every differ and the patch code, this one file and its base do not.
import { diffArrays } from 'diff/lib/diff/array.js';
import { cutterOf, type Grain } from '../text/tokens.ts';

/** A stretch of a comparison. The 'same' and 'deleted' ones joined give the old text, the 'same' and 'inserted' ones the new. */
export interface Segment {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** Puts a stretch behind others: one of the kind of the last is a part of it, an empty one is none. */
export function append(segments: Segment[], kind: Segment['kind'], text: string): void {
  const last = segments[segments.length - 1];
  if (text === '') return;
  if (last?.kind === kind) segments[segments.length - 1] = { kind, text: last.text + text };
  else segments.push({ kind, text });
}

/** Beyond this many tokens deleted and inserted the search is given up: nobody reads such a comparison. */
const MAX_EDIT_LENGTH = 1000;
/** Below this similarity two texts have nothing in common that a reader would want to see. */
const NOTHING_IN_COMMON = 0.1;
/** Below this share of the shorter text in common, several changes are shown as one replacement of the whole. */
const LEAST_IN_COMMON = 0.3;

/**
 * What changed between two paragraphs, deleted words before the inserted ones that take their place. Texts that share almost
 * nothing come out as one replacement.
 */
export function diffWords(before: string, after: string, by: Grain): Segment[] {
  if (before === after) return segments('same', before);
  const whole = [...segments('deleted', before), ...segments('inserted', after)];
  if (before === '' || after === '') return whole;
  const head = commonClauses(before, after);
  if (isAlien(before, after, head)) return whole;
  const mark = trailingMark(before, after);
  if (mark !== null) return mark;
  const cut = cutterOf(by);
  const found = diffArrays(cut(before.slice(head)), cut(after.slice(head)), { maxEditLength: MAX_EDIT_LENGTH });
  if (found === undefined) return whole;
  const stretches = absorb(stretchesOf([{ added: false, removed: false, value: [before.slice(0, head)] }, ...found]));
  const common = stretches.reduce((sum, s) => sum + s.same.length, 0);
  if (common < LEAST_IN_COMMON * Math.min(before.length, after.length) && stretches.filter(isChange).length > 1) return whole;
  return stretches.flatMap((s) => [...segments('deleted', s.deleted), ...segments('inserted', s.inserted), ...segments('same', s.same)]);
}

/** Behind these a text is cut, whatever stands around them. */
const CLAUSE_MARKS = '，。；：、';

/** The length of the clauses with which two texts begin alike: they need not be cut into words. */
function commonClauses(before: string, after: string): number {
  const least = Math.min(before.length, after.length);
  let length = 0;
  for (let at = 0; at < least && before[at] === after[at]; at++) if (CLAUSE_MARKS.includes(before[at] as string)) length = at + 1;
  return length;
}

/** Whether two texts share almost nothing; that they have so many characters in `common` at their beginning may answer it already. */
function isAlien(before: string, after: string, common: number): boolean {
  const least = (2 * (common - 1)) / (before.length + after.length - 2);
  return least < NOTHING_IN_COMMON && similarity(before, after) < NOTHING_IN_COMMON;
}

/** What changed between two short texts character by character, however little they share; deleted before inserted. */
export function diffCharacters(before: string, after: string): Segment[] {
  const found = diffArrays([...before], [...after]);
  return stretchesOf(found).flatMap((s) => [...segments('deleted', s.deleted), ...segments('inserted', s.inserted), ...segments('same', s.same)]);
}

/** The common case that only a mark at the end comes or goes, without cutting the texts into words. */
function trailingMark(before: string, after: string): Segment[] | null {
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  if (long.length !== short.length + 1 || !long.startsWith(short) || !/\p{P}$/u.test(long)) return null;
  return [...segments('same', short), ...segments(long === before ? 'deleted' : 'inserted', long.slice(-1))];
}

/** How alike two texts are, from 0 to 1: the pairs of neighbouring characters they share (Dice). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<number, number>();
  for (let i = 0; i < a.length - 1; i++) {
    const pair = pairAt(a, i);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const pair = pairAt(b, i);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    shared++;
    pairs.set(pair, left - 1);
  }
  return (2 * shared) / (a.length + b.length - 2);
}

/** The pairs of neighbouring characters of a text with how often each stands there, for texts that are held against many. */
export interface Neighbours {
  readonly text: string;
  readonly counts: ReadonlyMap<number, number>;
}

export function neighboursOf(text: string): Neighbours {
  const counts = new Map<number, number>();
  for (let i = 0; i < text.length - 1; i++) {
    const pair = pairAt(text, i);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { text, counts };
}

/** `similarity` of two texts whose pairs are known. */
export function similarNeighbours(a: Neighbours, b: Neighbours): number {
  if (a.text === b.text) return 1;
  if (a.text.length < 2 || b.text.length < 2) return 0;
  let shared = 0;
  for (const [pair, count] of b.counts) shared += Math.min(count, a.counts.get(pair) ?? 0);
  return (2 * shared) / (a.text.length + b.text.length - 2);
}

/** The codes of a character and of the next one in one number. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** A change (either side may be empty) and the unchanged text behind it. */
interface Stretch {
  deleted: string;
  inserted: string;
  same: string;
}

function stretchesOf(found: readonly { readonly added: boolean; readonly removed: boolean; readonly value: readonly string[] }[]): Stretch[] {
  const stretches: Stretch[] = [{ deleted: '', inserted: '', same: '' }];
  for (const { added, removed, value } of found) {
    let last = stretches[stretches.length - 1] as Stretch;
    if ((added || removed) && last.same !== '') {
      last = { deleted: '', inserted: '', same: '' };
      stretches.push(last);
    }
    const text = value.join('');
    if (removed) last.deleted += text;
    else if (added) last.inserted += text;
    else last.same += text;
  }
  return stretches;
}

/**
 * Takes what little stays between two changes (a mark, 的, one word) into them, so that a reader sees one whole change; but not between two deletions
 * or two insertions, which would make it look changed.
 */
function absorb(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of stretches) {
    const last = out[out.length - 1];
    if (last !== undefined && isLost(last, stretch)) {
      last.deleted += last.same + stretch.deleted;
      last.inserted += last.same + stretch.inserted;
      last.same = stretch.same;
    } else out.push({ ...stretch });
  }
  return out;
}

/** So many unchanged characters between two changes are too few for a reader to find his way by: a mark, 的, one word. */
const LOST = 2;

/**
 * Whether the unchanged text behind one change and before another is shown as part of both, as it may be where one of them is a replacement; but not two
 * characters beside an item of a list or a clause that only came or went (、 at its border), which reads best alone.
 */
function isLost(before: Stretch, behind: Stretch): boolean {
  const { same } = before;
  if (same.length > LOST || !isChange(before) || !(isReplacement(before) || isReplacement(behind))) return false;
  return same.length === 1 || !(isWholeItem(before, -1) || isWholeItem(behind, 0));
}

/** Whether a change is an insertion or a deletion alone that has a mark at one of its ends. */
function isWholeItem(change: Stretch, end: 0 | -1): boolean {
  const text = change.deleted + change.inserted;
  return !isReplacement(change) && CLAUSE_MARKS.includes(text.at(end) as string);
}

function isReplacement({ deleted, inserted }: Stretch): boolean {
  return deleted !== '' && inserted !== '';
}

function isChange({ deleted, inserted }: Stretch): boolean {
  return deleted !== '' || inserted !== '';
}

function segments(kind: Segment['kind'], text: string): Segment[] {
  return text === '' ? [] : [{ kind, text }];
}
