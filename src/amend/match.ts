import { fold, foldWithOffsets } from '../text/fold.ts';
import { isInvisible } from '../text/invisible.ts';

/** An occurrence of quoted words: base offsets, and which of the sought words it is. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** What a search found; `tier` is how: to the letter, or equal but for width, quotation marks, brackets and spaces. */
export interface Matches {
  readonly matches: readonly Match[];
  readonly tier: 'exact' | 'typographic';
}

/** Finds all occurrences of its words in a text; made once, used on many texts. */
export type Finder = (text: string) => readonly Match[];

/**
 * Finds several words in one pass from left to right, the longest first, so that no word is found inside another one's place.
 * Up to typography, a word and a text are compared in folded form; never fuzzily (docs/semantics.md#matching).
 */
export function finder(words: readonly string[], tier: Matches['tier']): Finder {
  if (tier === 'exact') return scanner(words);
  const scan = scanner(words.map(fold));
  return (text) => {
    const folded = foldWithOffsets(text);
    return scan(folded.text).map(({ start, end, word }) => ({ start: folded.from[start] as number, end: endOf(text, folded.from[end - 1] as number), word }));
  };
}

/** Behind a character and what is not seen of it: the selector of its form goes with it. */
function endOf(text: string, last: number): number {
  let end = last + 1;
  while (end < text.length && isInvisible(text[end] as string, text[end - 1] as string)) end++;
  return end;
}

/** Finds words to the letter; if some are not there, sought once more up to typography. */
export function findWords(text: string, words: readonly string[]): Matches {
  const exact = finder(words, 'exact')(text);
  if (words.every((_, i) => exact.some((m) => m.word === i))) return { matches: exact, tier: 'exact' };
  const loose = finder(words, 'typographic')(text);
  const gained = loose.some((m) => !exact.some((e) => e.word === m.word));
  return gained ? { matches: loose, tier: 'typographic' } : { matches: exact, tier: 'exact' };
}

function scanner(words: readonly string[]): Finder {
  const longestFirst = words
    .map((word, i) => ({ word, i }))
    .filter(({ word }) => word !== '')
    .sort((a, b) => b.word.length - a.word.length);
  if (longestFirst.length === 0) return () => [];
  const index = new Map(longestFirst.map(({ word, i }) => [word, i]).reverse() as [string, number][]);
  const pattern = new RegExp(longestFirst.map(({ word }) => literal(word)).join('|'), 'g');
  return (text) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, word: index.get(match[0]) as number }));
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Whether a place already reads as a replacement would make it: the new words contain the old ones, and stand around the
 * place (基本农田 inside 永久基本农田; docs/semantics.md#already).
 */
export function alreadyReads(text: string, at: number, old: string, replacement: string): boolean {
  for (let k = replacement.indexOf(old); k >= 0; k = replacement.indexOf(old, k + 1)) {
    if (replacement.length > old.length && at >= k && text.startsWith(replacement, at - k)) return true;
  }
  return false;
}

/**
 * The stretch of a text that comes nearest to words it does not contain: it shares the longest run with them and reaches as
 * far to both sides as they do. '' if they have nothing in common worth showing.
 */
export function nearest(text: string, words: string): string {
  const a = fold(words);
  const { text: b, from } = foldWithOffsets(text);
  let best = { length: 0, inWords: 0, inText: 0 };
  let previous = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const row = new Int32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue;
      const length = (previous[j - 1] as number) + 1;
      row[j] = length;
      if (length > best.length) best = { length, inWords: i - length, inText: j - length };
    }
    previous = row;
  }
  if (best.length < 2 || best.length < a.length / 4) return '';
  const start = Math.max(0, best.inText - best.inWords - 4);
  const end = Math.min(b.length, best.inText + (a.length - best.inWords) + 4);
  const shown = text.slice(from[start] as number, end === b.length ? text.length : (from[end] as number));
  return `${start > 0 ? '……' : ''}${shown}${end < b.length ? '……' : ''}`;
}
