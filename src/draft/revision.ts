import { type Border, bordersOf } from '../text/word-borders.ts';
import type { Following, Hunk } from './hunks.ts';

/** A text with what becomes of it: its own words and those of the text that the hunks make of it, with the borders of both. */
export interface Revision {
  readonly base: string;
  readonly hunks: readonly Hunk[];
  readonly following: readonly Following[];
  /** The texts of the unit that the decision will address, the base text among them. */
  readonly scope: readonly string[];
  readonly borders: readonly Border[];
  readonly madeBorders: readonly Border[];
  /** By how much what stands behind so many hunks is shifted in the text made. */
  readonly shifts: readonly number[];
  /** How the decision words changes that it makes elsewhere too. */
  readonly usual?: ReadonlySet<string> | undefined;
}

export function revisionOf(
  base: string,
  hunks: readonly Hunk[],
  following: readonly Following[],
  scope: readonly string[],
  usual?: ReadonlySet<string>,
): Revision {
  const shifts = [0];
  let made = '';
  let at = 0;
  for (const { start, end, text } of hunks) {
    made += base.slice(at, start) + text;
    at = end;
    shifts.push((shifts.at(-1) as number) + text.length - (end - start));
  }
  return { base, hunks, following, scope, borders: bordersOf(base), madeBorders: bordersOf(made + base.slice(at)), shifts, usual };
}

/** The border at a place of the base that stands behind so many hunks: the weaker one of both texts. */
export function borderAt({ borders, madeBorders, shifts }: Revision, offset: number, behind: number): Border {
  return weaker(borders[offset] ?? 'inside', madeBorders[offset + (shifts[behind] as number)] ?? 'inside');
}

const FIRMNESS: Readonly<Record<Border, number>> = { inside: 0, doubtful: 1, word: 2, phrase: 3, mark: 4 };

export function weaker(one: Border, other: Border): Border {
  return FIRMNESS[one] < FIRMNESS[other] ? one : other;
}

/** Whether a stretch holds nothing that the engine changes by itself, but inside a hunk that is quoted with it. */
export function isFree({ following, hunks }: Revision, start: number, end: number): boolean {
  return !following.some((f) => f.start < end && f.end > start && !hunks.some((hunk) => f.start >= hunk.start && f.end <= hunk.end));
}

/** The words of a stretch as they become by the hunks from one to another. */
export function madeOf({ base, hunks }: Revision, start: number, end: number, first: number, last: number): string {
  let made = '';
  let at = start;
  for (const hunk of hunks.slice(first, last + 1)) {
    made += base.slice(at, hunk.start) + hunk.text;
    at = hunk.end;
  }
  return made + base.slice(at, end);
}

/** How often words stand in some texts. */
export function occurrences(texts: readonly string[], words: string): number {
  let count = 0;
  for (const text of texts) for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++;
  return count;
}
