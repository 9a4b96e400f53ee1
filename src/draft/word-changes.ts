// Not from 'diff': its index loads every differ and the patch code, this one file and its base do not.
import { diffArrays } from 'diff/lib/diff/array.js';
import { jointMark } from '../amend/joint.ts';
import { alreadyReads } from '../amend/match.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { quotable } from './wording.ts';

/** Words of one unit that change: `old` stands exactly once in the unit addressed; '' in `text` means that it goes. */
export type WordChange =
  | { readonly kind: 'replace'; readonly old: string; readonly text: string }
  | { readonly kind: 'delete'; readonly old: string }
  | { readonly kind: 'insert'; readonly position: 'before' | 'after'; readonly anchor: string; readonly text: string };

/** What the engine changes in a text by itself (references that follow, marks at the end of items): base offsets. */
export interface Following {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stretch of the base that becomes other words; without context yet. */
interface Hunk {
  start: number;
  end: number;
  text: string;
}

/** More changes than this in one text are no longer easily read: the unit is restated. */
const MOST = 4;
const LONGEST_CONTEXT = 24;
const STOP = /[，。；：、“”‘’《》（）\s]/;

/**
 * The words by which `base` becomes `now`, beyond what `following` does to it anyway. `scope` are the texts of the unit that the decision
 * will address (the base text among them): quotations are made long enough to occur in them once. Null if the unit had better be
 * restated: too many changes, or no quotation that is clear.
 */
export function wordChanges(base: string, now: string, following: readonly Following[], scope: readonly string[]): readonly WordChange[] | null {
  const hunks = hunksOf(base, now, following);
  if (hunks === null || hunks.length > MOST) return null;
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

/** The stretches that differ beyond typography, in base offsets; those with next to nothing between them are one. */
function hunksOf(base: string, now: string, following: readonly Following[]): Hunk[] | null {
  const { text, toBase } = followed(base, following);
  const [olds, news] = [tokenize(text, 'char'), tokenize(now, 'char')];
  const found = diffArrays(olds.map(fold), news.map(fold), { maxEditLength: 400 });
  if (found === undefined) return null;
  const hunks: Hunk[] = [];
  let [i, k, at] = [0, 0, 0];
  let same = '';
  for (const { added, removed, value } of found) {
    const count = value.length;
    const piece = (added ? news.slice(k, k + count) : olds.slice(i, i + count)).join('');
    if (!added) i += count;
    if (!removed) k += count;
    if (!added && !removed) {
      same = piece;
      at += piece.length;
      continue;
    }
    const last = hunks[hunks.length - 1];
    const end = removed ? at + piece.length : at;
    if (last !== undefined && isSlight(same)) {
      last.text += same + (added ? piece : '');
      last.end = end;
    } else hunks.push({ start: at, end, text: added ? piece : '' });
    if (removed) at += piece.length;
    same = '';
  }
  return hunks.map((hunk) => toBase(hunk)).filter((hunk) => fold(base.slice(hunk.start, hunk.end)) !== fold(hunk.text));
}

/** The stretches that differ between two texts, to the letter and as a reader takes them in (土地行政 and 土地行政主管部门). */
export function phrasesChanged(base: string, now: string): readonly { readonly core: Phrase; readonly phrase: Phrase }[] {
  const hunks = hunksOf(base, now, []) ?? [];
  return hunks.map((hunk, i) => {
    const [least, most] = [hunks[i - 1]?.end ?? 0, hunks[i + 1]?.start ?? base.length];
    const { start, end } = natural(base, hunk, (from, to) => from >= least && to <= most);
    const text = base.slice(start, hunk.start) + hunk.text + base.slice(hunk.end, end);
    const head = headBehind(base, hunk);
    const before = base.slice(Math.max(least, hunk.start - 2), hunk.start);
    const core =
      head === null ? { old: base.slice(hunk.start, hunk.end), text: hunk.text } : { old: before + head, text: before + hunk.text + head };
    return { core, phrase: { old: base.slice(start, end), text } };
  });
}

/** Words and those that take their place. */
export interface Phrase {
  readonly old: string;
  readonly text: string;
}

function isSlight(between: string): boolean {
  return between.length <= 2 && !/[。；]/.test(between);
}

/** The base as the engine leaves it, and the way back: a stretch that cuts into what follows takes it in whole. */
function followed(base: string, following: readonly Following[]): { text: string; toBase: (hunk: Hunk) => Hunk } {
  const sorted = [...following].sort((a, b) => a.start - b.start);
  const edits: { start: number; end: number; base: Following }[] = [];
  let text = '';
  let at = 0;
  for (const edit of sorted) {
    text += base.slice(at, edit.start);
    edits.push({ start: text.length, end: text.length + edit.text.length, base: edit });
    text += edit.text;
    at = edit.end;
  }
  text += base.slice(at);
  const shift = (offset: number): number => {
    const last = edits.filter(({ end }) => end <= offset).at(-1);
    return last === undefined ? offset : offset - last.end + last.base.end;
  };
  const toBase = (hunk: Hunk): Hunk => {
    let { start, end, text: words } = hunk;
    for (const edit of edits) {
      const apart = edit.end <= start || edit.start >= end;
      if (apart) continue;
      if (edit.start < start) {
        words = text.slice(edit.start, start) + words;
        start = edit.start;
      }
      if (edit.end > end) {
        words += text.slice(end, edit.end);
        end = edit.end;
      }
    }
    return { start: edits.find((edit) => edit.start === start)?.base.start ?? shift(start), end: shift(end), text: words };
  };
  return { text, toBase };
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
  let { start, end } = natural(base, hunk, free);
  for (let step = 0; step < 2 * LONGEST_CONTEXT; step++) {
    const [before, after] = [base.slice(start, hunk.start), base.slice(hunk.end, end)];
    const [old, text] = [base.slice(start, end), before + hunk.text + after];
    const sound = old.length >= 2 && text !== '' && quotable(old) && quotable(text) && !alreadyReads(base, start, old, text);
    if (sound && occurrences(scope, old) === 1) return { start, end, change: { kind: 'replace', old, text } };
    // To the right first, as far as the clause goes, then to the left.
    const right = end < base.length && free(start, end + 1);
    const left = start > 0 && free(start - 1, end);
    if (!right && !left) return null;
    const goRight = right && (!left || (step % 2 === 0) !== STOP.test(base[end] ?? ''));
    if (goRight) end++;
    else start--;
  }
  return null;
}

const HEAD = /^[^，。；：、“”‘’《》（）\s的和或及与]{0,4}?(?:部门|机关|机构|组织|单位|人员|政府|委员会|企业|公司|制度|条例|办法|规定)/;
const MEASURE = /^(?:个?工作日|[个]?[日月年]内?|万?元|倍|人|名|次|周岁|%|％)/;
/** What joins or ends a phrase: a quotation begins behind it and ends before it. */
const BORDER = /[，。；：、“”‘’《》（）\s的和或及与在由对向]/;
const LONGEST_PHRASE = 8;

/**
 * A quotation that a reader takes in: up to the head of the name that the change stands in (土地行政→土地行政主管部门), or its measure; where
 * the change begins or ends with a mark or is very short, the phrases on both sides (国家秘密和商业秘密).
 */
function natural(base: string, hunk: Hunk, free: (start: number, end: number) => boolean): { start: number; end: number } {
  let { start, end } = hunk;
  const behind = base.slice(end);
  const measured = /[0-9０-９一二三四五六七八九十百千万]$/.test(base.slice(start, end)) ? MEASURE.exec(behind)?.[0] : undefined;
  const inName = start === end ? headBehind(base, hunk) : null;
  const head = measured ?? inName ?? (end > start && !STOP.test(base[end - 1] ?? '') ? HEAD.exec(behind)?.[0] : undefined);
  if (head !== undefined && free(start, end + head.length)) end += head.length;
  // 市|园林行政主管部门: a name is quoted from its beginning.
  if (head !== undefined && start - phraseStart(base, start, free, end) <= 2) start = phraseStart(base, start, free, end);
  if (inName !== null) start = phraseStart(base, start, free, end);
  const words = base.slice(start, end);
  const joins = (c: string | undefined): boolean => c !== undefined && /[，。；：、和或及与]/.test(c);
  const short = words.length < 4 && measured === undefined;
  if (short || joins(words[0]) || joins(hunk.text[0])) start = phraseStart(base, start, free, end);
  if (short || joins(words.at(-1)) || joins(hunk.text.at(-1))) end = phraseEnd(base, end, free, start);
  return { start, end };
}

/** 交通|主管部门: the head of a name into which a few words are put; null if they are put elsewhere. */
function headBehind(base: string, { start, end, text }: Hunk): string | null {
  if (start !== end || text.length > 6 || STOP.test(text) || BORDER.test(base[start - 1] ?? '，') || endsWithFunctionWord(base, start)) return null;
  return HEAD.exec(base.slice(end))?.[0] ?? null;
}

/** Where the phrase in front of a place begins. */
function phraseStart(base: string, at: number, free: (start: number, end: number) => boolean, end: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_PHRASE && !BORDER.test(base[start - 1] ?? '') && !endsWithFunctionWord(base, start) && free(start - 1, end)) start--;
  return start;
}

/** Words of two characters behind which another phrase begins. */
const FUNCTION_WORD = /(?:或者|以及|应当|可以|不得|按照|依照|根据|违反|通过|经过|为了|对于|关于)$/;

function endsWithFunctionWord(base: string, at: number): boolean {
  return FUNCTION_WORD.test(base.slice(Math.max(0, at - 2), at));
}

/** Where the phrase behind a place ends. */
function phraseEnd(base: string, at: number, free: (start: number, end: number) => boolean, start: number): number {
  let end = at;
  while (end < base.length && end - at < LONGEST_PHRASE && !BORDER.test(base[end] ?? '') && free(start, end + 1)) end++;
  return end;
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
  const ahead = at - phraseStart(base, at, free, at);
  const behind = phraseEnd(base, at, free, at) - at;
  for (let length = Math.max(2, ahead); ahead >= 2 && length <= LONGEST_CONTEXT && at - length >= 0 && free(at - length, at); length++) {
    const anchor = base.slice(at - length, at);
    if (!fits(anchor)) continue;
    if (jointMark(base, at - length, at, hunk.text, 'after') === '') return { kind: 'insert', position: 'after', anchor, text: hunk.text };
    break;
  }
  for (let length = Math.max(2, behind); behind >= 2 && length <= LONGEST_CONTEXT && free(at, at + length) && at + length <= base.length; length++) {
    const anchor = base.slice(at, at + length);
    if (!fits(anchor)) continue;
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
