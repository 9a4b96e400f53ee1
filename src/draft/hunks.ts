// Not from 'diff': its index loads every differ and the patch code, this one file and its base do not.
import { diffArrays } from 'diff/lib/diff/array.js';
import { fold } from '../text/fold.ts';
import { wordsIn } from '../text/word-borders.ts';
import { isWhole } from './wording.ts';

/** What the engine changes in a text by itself (references that follow, marks at the end of items): base offsets. */
export interface Following {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stretch of the base that becomes other words; without context yet. */
export interface Hunk {
  start: number;
  end: number;
  text: string;
}

/**
 * The stretches that differ beyond typography, in base offsets, whole words of both versions: where the two are cut differently, more of them. Those with
 * next to nothing between them are one.
 */
export function hunksOf(base: string, now: string, following: readonly Following[]): Hunk[] | null {
  const { text, toBase } = followed(base, following);
  const [olds, news] = [wordsIn(text), wordsIn(now)];
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
  const changed = hunks.map((hunk) => toBase(hunk)).filter((hunk) => fold(base.slice(hunk.start, hunk.end)) !== fold(hunk.text));
  return uncrossed(base, paired(base, changed, following), following);
}

/** So many characters that go in one place and come in the next were moved, not changed. */
const MOVED = 6;

/**
 * …，构成犯罪的，依法追究刑事责任；尚不构成犯罪的，依法给予处分 that becomes …，依法给予处分；构成犯罪的，依法追究刑事责任: two neighbours that change places are one
 * stretch, since each by itself reads as the opposite.
 */
function uncrossed(base: string, hunks: readonly Hunk[], following: readonly Following[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const free = last === undefined || !following.some((f) => f.start < hunk.start && f.end > last.end);
    const near = last !== undefined && hunk.start - last.end <= MOST_BETWEEN;
    if (last !== undefined && near && free && cross(base, last, hunk))
      joined.splice(-1, 1, { start: last.start, end: hunk.end, text: last.text + base.slice(last.end, hunk.start) + hunk.text });
    else joined.push(hunk);
  }
  return joined;
}

/** Neighbours with more between them are read each by itself. */
const MOST_BETWEEN = 30;

function cross(base: string, one: Hunk, other: Hunk): boolean {
  const [old, former] = [one, other].map(({ start, end }) => base.slice(start, end)) as [string, string];
  const moved = (from: string, to: string, ...elsewhere: readonly string[]): boolean => {
    for (let at = 0; at + MOVED <= from.length; at++) {
      const run = from.slice(at, at + MOVED);
      if (to.includes(run) && !elsewhere.some((text) => text.includes(run))) return true;
    }
    return false;
  };
  return moved(old, other.text, one.text, former) || moved(former, one.text, other.text, old);
}

/** 净资产（|所有者权益|）: a stretch that opens a bracket or a quotation goes on to where it is closed. */
function paired(base: string, hunks: readonly Hunk[], following: readonly Following[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const open = last !== undefined && !(isWhole(last.text) && isWhole(base.slice(last.start, last.end)));
    const free = last === undefined || !following.some((f) => f.start < hunk.start && f.end > last.end);
    if (last !== undefined && open && free)
      joined.splice(-1, 1, { start: last.start, end: hunk.end, text: last.text + base.slice(last.end, hunk.start) + hunk.text });
    else joined.push(hunk);
  }
  return joined;
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
