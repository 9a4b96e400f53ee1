import { jointMark } from '../amend/marks/joint.ts';
import { alreadyReads } from '../amend/match.ts';
import { type Following, type Hunk, hunksOf } from './hunks.ts';
import { beginsPhrase, cutsMeasure, endsPhrase, headBehind, natural, phraseEnd, phraseStart, STOP } from './phrases.ts';
import { quotable } from './wording.ts';

/** Words of one unit that change: `old` stands exactly once in the unit addressed; '' in `text` means that it goes. */
export type WordChange =
  | { readonly kind: 'replace'; readonly old: string; readonly text: string }
  | { readonly kind: 'delete'; readonly old: string }
  | { readonly kind: 'insert'; readonly position: 'before' | 'after'; readonly anchor: string; readonly text: string };

/** More changes than this in one text are no longer easily read: the unit is restated. */
const MOST = 4;
const LONGEST_CONTEXT = 24;
/** Words between two changes up to this long are hardly a phrase of their own. */
const PART_OF_PHRASE = 6;

/**
 * The words by which `base` becomes `now`, beyond what `following` does to it anyway. `scope` are the texts of the unit that the decision
 * will address (the base text among them): quotations are made long enough to occur in them once. Null if the unit had better be
 * restated: too many changes, or no quotation that is clear.
 */
export function wordChanges(base: string, now: string, following: readonly Following[], scope: readonly string[]): readonly WordChange[] | null {
  const found = hunksOf(base, now, following);
  if (found === null) return null;
  const hunks = inOnePhrase(base, found, following);
  if (hunks.length > MOST) return null;
  const settled: { start: number; end: number; change: WordChange }[] = [];
  for (const [i, hunk] of hunks.entries()) {
    const least = hunks[i - 1]?.end ?? 0;
    const most = hunks[i + 1]?.start ?? base.length;
    const change = changeFor(base, hunk, least, most, following, scope);
    if (change === null) return null;
    const last = settled[settled.length - 1];
    if (last !== undefined && change.start < last.end) return null;
    settled.push(change);
  }
  return settled.map(({ change }) => change);
}

/** Changes with only part of a phrase between them are one: no quotation could end between them. */
function inOnePhrase(base: string, hunks: readonly Hunk[], following: readonly Following[]): readonly Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined[joined.length - 1];
    const between = last === undefined ? '' : base.slice(last.end, hunk.start);
    const free = last === undefined || !following.some((f) => f.start < hunk.end && f.end > last.start);
    if (last === undefined || between.length > PART_OF_PHRASE || STOP.test(between) || !free) joined.push(hunk);
    else joined[joined.length - 1] = { start: last.start, end: hunk.end, text: last.text + between + hunk.text };
  }
  return joined;
}

function changeFor(
  base: string,
  hunk: Hunk,
  least: number,
  most: number,
  following: readonly Following[],
  scope: readonly string[],
): { start: number; end: number; change: WordChange } | null {
  const free = (start: number, end: number): boolean =>
    start >= least && end <= most && !following.some((f) => f.start < end && f.end > start && !(f.start >= hunk.start && f.end <= hunk.end));
  if (hunk.start === hunk.end && headBehind(base, hunk) === null) {
    const anchored = insertion(base, hunk, free, scope);
    if (anchored !== null) return { start: hunk.start, end: hunk.end, change: anchored };
  }
  const clean = !STOP.test(base[hunk.start - 1] ?? '，') || !STOP.test(base[hunk.end] ?? '。');
  if (hunk.text === '' && clean && hunk.end - hunk.start >= 2) {
    const old = base.slice(hunk.start, hunk.end);
    const whole = hunk.start === 0 && /^[。；，：]?$/.test(base.slice(hunk.end));
    if (!whole && quotable(old) && occurrences(scope, old) === 1) return { start: hunk.start, end: hunk.end, change: { kind: 'delete', old } };
  }
  let { start, end, named } = natural(base, hunk, free);
  let abrupt: { start: number; end: number; change: WordChange } | null = null;
  for (let step = 0; step < 2 * LONGEST_CONTEXT; step++) {
    const [before, after] = [base.slice(start, hunk.start), base.slice(hunk.end, end)];
    const [old, text] = [base.slice(start, end), before + hunk.text + after];
    const sound = old.length >= 2 && text !== '' && quotable(old) && quotable(text) && !alreadyReads(base, start, old, text);
    if (sound && occurrences(scope, old) === 1) {
      const found = { start, end, change: { kind: 'replace', old, text } as const };
      if ((step === 0 && !cutsMeasure(base, end)) || (beginsPhrase(base, start) && endsPhrase(base, end))) return found;
      if (!cutsMeasure(base, end)) abrupt ??= found;
    }
    // To the right first, as far as the clause goes, then to the left; a name that is quoted to its end, to the left.
    const right = end < base.length && free(start, end + 1);
    const left = start > 0 && free(start - 1, end);
    if (!right && !left) return abrupt;
    const backwards = named && left && !STOP.test(base[start - 1] ?? '');
    const goRight = right && !backwards && (!left || (step % 2 === 0) !== STOP.test(base[end] ?? ''));
    if (goRight) end++;
    else start--;
  }
  return abrupt;
}

/**
 * 在“甲”后增加“乙”, or 在“甲”前增加“乙” where the phrase in front is cut too short to be quoted (可以向|民政部门): only where the engine joins the words
 * as they are.
 */
function insertion(base: string, hunk: Hunk, free: (start: number, end: number) => boolean, scope: readonly string[]): WordChange | null {
  const at = hunk.start;
  if (!quotable(hunk.text)) return null;
  const fits = (anchor: string): boolean =>
    !STOP.test(anchor[0] ?? '，') && !STOP.test(anchor.at(-1) ?? '，') && quotable(anchor) && occurrences(scope, anchor) === 1;
  // A quotation longer than its phrase is one that begins, or ends, where another phrase does.
  const whole = (length: number, phrase: number, border: boolean): boolean => length === Math.max(2, phrase) || border;
  const ahead = at - phraseStart(base, at, free, at);
  const behind = phraseEnd(base, at, free, at) - at;
  for (let length = Math.max(2, ahead); ahead >= 2 && length <= LONGEST_CONTEXT && at - length >= 0 && free(at - length, at); length++) {
    const anchor = base.slice(at - length, at);
    if (!fits(anchor) || !whole(length, ahead, beginsPhrase(base, at - length))) continue;
    if (jointMark(base, at - length, at, hunk.text, 'after') === '') return { kind: 'insert', position: 'after', anchor, text: hunk.text };
    break;
  }
  for (let length = Math.max(2, behind); behind >= 2 && length <= LONGEST_CONTEXT && free(at, at + length) && at + length <= base.length; length++) {
    const anchor = base.slice(at, at + length);
    if (!fits(anchor) || !whole(length, behind, endsPhrase(base, at + length))) continue;
    if (jointMark(base, at, at + length, hunk.text, 'before') === '') return { kind: 'insert', position: 'before', anchor, text: hunk.text };
    break;
  }
  return null;
}

function occurrences(scope: readonly string[], words: string): number {
  let count = 0;
  for (const text of scope) for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++;
  return count;
}
