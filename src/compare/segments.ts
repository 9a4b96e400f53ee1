import { foldWithOffsets } from '../text/fold.ts';
import type { Grain } from '../text/tokens.ts';
import { diffCells } from './cells.ts';
import type { Correspondence, Following } from './types.ts';
import { diffWords, type Segment } from './words.ts';

/** How two texts of a pair are compared. */
type Differ = (old: string, now: string, by: Grain) => readonly Segment[];

/** A stretch of a paired text; `follows` says that it only follows the numbering. */
export interface ComparedSegment extends Segment {
  readonly follows: boolean;
}

export interface SegmentOptions {
  readonly by: Grain;
  /** Differences of typography are shown; else a stretch that differs in nothing more is 'same' and reads as in the new text. */
  readonly typography: boolean;
}

/**
 * What changed in a unit's text, deleted before inserted. The 'same' and 'inserted' stretches are the new text to the letter; the 'same'
 * and 'deleted' ones the old text, to the letter where typography is shown.
 */
export function segmentsIn(unit: Pick<Correspondence, 'old' | 'new' | 'following' | 'cells'>, options: SegmentOptions): ComparedSegment[] {
  const { old, new: now, following, cells } = unit;
  if (old === null) return whole('inserted', now?.text ?? '');
  if (now === null) return whole('deleted', old.text);
  if (old.text === now.text) return whole('same', now.text);
  const differ: Differ = old.level === 'row' && now.level === 'row' ? (a, b, by) => diffCells(a, b, by, cells) : diffWords;
  for (let kept = following; ; ) {
    const stretches = stretchesOf(withFollowing(old.text, now.text, kept), now.text, differ, options);
    const inside = kept.filter((range, i) => stretches.some((s) => holds(s, range, shiftsOf(kept)[i] ?? 0)));
    if (inside.length === kept.length) return stretches.flatMap((s) => spelt(s, old.text, now.text, kept));
    kept = inside;
  }
}

/** A stretch of two texts as each of them has it: one that only the other has is '' there. */
export interface FoldedSegment {
  readonly kind: Segment['kind'];
  readonly old: string;
  readonly new: string;
}

/** What changed between two texts, typography apart, with the letters of both. */
export function foldedSegments(old: string, now: string, by: Grain, differ: Differ = diffWords): FoldedSegment[] {
  return stretchesOf(old, now, differ, { by, typography: false })
    .map(({ kind, ...at }) => ({ kind, old: kind === 'inserted' ? '' : old.slice(...at.old), new: kind === 'deleted' ? '' : now.slice(...at.new) }))
    .filter((segment) => segment.old !== '' || segment.new !== '');
}

/** A stretch by its offsets: in the old text with the references that follow put in, and in the new text. */
interface Stretch {
  readonly kind: Segment['kind'];
  readonly old: readonly [number, number];
  readonly new: readonly [number, number];
}

/** The old text with the references that follow as the new text has them. */
export function withFollowing(old: string, now: string, following: readonly Following[]): string {
  let text = '';
  let at = 0;
  for (const range of following) {
    text += old.slice(at, range.old.start) + now.slice(range.new.start, range.new.end);
    at = range.old.end;
  }
  return text + old.slice(at);
}

/** By how much the text behind each reference, and before the next, is shifted by those put in up to it (the first: before any). */
function shiftsOf(following: readonly Following[]): readonly number[] {
  const shifts = [0];
  let sum = 0;
  for (const range of following) {
    sum += range.new.end - range.new.start - (range.old.end - range.old.start);
    shifts.push(sum);
  }
  return shifts;
}

function holds(stretch: Stretch, { old, new: now }: Following, shift: number): boolean {
  const start = old.start + shift;
  const inOld = stretch.old[0] <= start && start + now.end - now.start <= stretch.old[1];
  return stretch.kind === 'same' && inOld && stretch.new[0] <= now.start && now.end <= stretch.new[1];
}

function stretchesOf(expected: string, now: string, differ: Differ, { by, typography }: SegmentOptions): Stretch[] {
  const [mine, theirs] = typography ? [plain(expected), plain(now)] : [foldWithOffsets(expected), foldWithOffsets(now)];
  let [i, k] = [0, 0];
  return differ(mine.text, theirs.text, by).map(({ kind, text: { length } }): Stretch => {
    const [from, start] = [i, k];
    if (kind !== 'inserted') i += length;
    if (kind !== 'deleted') k += length;
    return { kind, old: [rawAt(mine.from, from), rawAt(mine.from, i)], new: [rawAt(theirs.from, start), rawAt(theirs.from, k)] };
  });
}

/** A text that is compared as it is. */
function plain(text: string): { text: string; from: null } {
  return { text, from: null };
}

/** The raw offset of a folded one; white space before the first character belongs to it. */
function rawAt(from: Int32Array | null, at: number): number {
  return from === null || at === 0 ? at : (from[at] as number);
}

/** The words of a stretch, the references in it that follow set apart. */
function spelt(stretch: Stretch, old: string, now: string, following: readonly Following[]): ComparedSegment[] {
  const shifts = shiftsOf(following);
  switch (stretch.kind) {
    case 'inserted':
      return whole('inserted', now.slice(...stretch.new));
    case 'deleted': {
      const [start, end] = [rawOf(stretch.old[0], following, shifts), rawOf(stretch.old[1], following, shifts)];
      return whole('deleted', old.slice(start, end));
    }
    case 'same': {
      const segments: ComparedSegment[] = [];
      let at = stretch.new[0];
      for (const range of following) {
        if (range.new.start < stretch.new[0] || range.new.end > stretch.new[1]) continue;
        segments.push(...whole('same', now.slice(at, range.new.start)));
        segments.push({ kind: 'deleted', text: old.slice(range.old.start, range.old.end), follows: true });
        segments.push({ kind: 'inserted', text: now.slice(range.new.start, range.new.end), follows: true });
        at = range.new.end;
      }
      return [...segments, ...whole('same', now.slice(at, stretch.new[1]))];
    }
  }
}

/** An offset outside the references put in, in the old text as it was. */
function rawOf(at: number, following: readonly Following[], shifts: readonly number[]): number {
  let shift = 0;
  for (const [i, range] of following.entries()) if (range.old.end + (shifts[i + 1] as number) <= at) shift = shifts[i + 1] as number;
  return at - shift;
}

function whole(kind: Segment['kind'], text: string): ComparedSegment[] {
  return text === '' ? [] : [{ kind, text, follows: false }];
}
