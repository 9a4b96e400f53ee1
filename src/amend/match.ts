import { cutsAmount, withWholeAmounts } from '../text/amount.ts';
import { fold, foldWithOffsets } from '../text/fold.ts';
import { isInvisible } from '../text/invisible.ts';
import { withoutVariants } from '../text/variants.ts';

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
 * Finds several words in one pass from left to right, the longest first, so that no word is found inside another one's place, nor a number inside a longer one: 十日 does not
 * stand in 二十日.
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
  const there = new Set(exact.map(({ word }) => word));
  if (words.every((_, i) => there.has(i))) return { matches: exact, tier: 'exact' };
  const loose = finder(words, 'typographic')(text);
  const gained = loose.some(({ word }) => !there.has(word));
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
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, word: index.get(match[0]) as number })).filter(
      ({ start, end }) => !cutsAmount(text, start, end),
    );
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

/** The stretch of a text that comes nearest to words which it does not contain: which text, from where to where, and cut out with …… where more stands around it. */
export interface Near {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** A single character in common says nothing, nor less than this share of the words. */
const LEAST_SHARED = { characters: 2, share: 0.25 };

/**
 * The stretch that comes nearest to words which none of the texts contains: around the longest run that one of them shares with the words
 * (characters that prints mix, 帐 and 账, are the same), where the fewest characters must change. Null if they have nothing in common worth showing.
 */
export function nearestAmong(texts: readonly string[], words: string): Near | null {
  const sought = withoutVariants(fold(words));
  let best: { readonly run: Run; readonly index: number } | null = null;
  for (const [index, text] of texts.entries()) {
    const run = longestRun(sought, withoutVariants(fold(text)));
    if (best === null || run.length > best.run.length) best = { run, index };
  }
  if (best === null || best.run.length < LEAST_SHARED.characters || best.run.length < sought.length * LEAST_SHARED.share) return null;
  const { run, index } = best;
  const text = texts[index] as string;
  const { text: folded, from } = foldWithOffsets(text);
  const slack = 4 + Math.ceil(sought.length / 4);
  const open = Math.max(0, run.inText - run.inWords - slack);
  const close = Math.min(folded.length, run.inText + (sought.length - run.inWords) + slack);
  const { start, end } = leastChanged(sought, withoutVariants(folded.slice(open, close)));
  const at = (offset: number): number => (offset >= folded.length ? text.length : (from[offset] as number));
  const { start: first, end: last } = withWholeAmounts(text, at(open + start), at(open + end));
  return { index, start: first, end: last, shown: `${open + start > 0 ? '……' : ''}${text.slice(first, last)}${open + end < folded.length ? '……' : ''}` };
}

/** The stretch of a short text that becomes the words with the fewest characters changed, put in or taken out; of equals the one of their length. */
function leastChanged(words: string, text: string): { readonly start: number; readonly end: number } {
  let costs = new Int32Array(text.length + 1);
  let starts = Int32Array.from({ length: text.length + 1 }, (_, k) => k);
  for (let i = 1; i <= words.length; i++) {
    const [cost, start] = [new Int32Array(text.length + 1), new Int32Array(text.length + 1)];
    cost[0] = i;
    for (let k = 1; k <= text.length; k++) {
      const through = (costs[k - 1] as number) + (words[i - 1] === text[k - 1] ? 0 : 1);
      const [left, up] = [(cost[k - 1] as number) + 1, (costs[k] as number) + 1];
      const least = Math.min(through, left, up);
      cost[k] = least;
      start[k] = least === through ? (starts[k - 1] as number) : least === left ? (start[k - 1] as number) : (starts[k] as number);
    }
    [costs, starts] = [cost, start];
  }
  let end = 0;
  const rank = (k: number): number => (costs[k] as number) * (words.length + 1) + Math.abs(k - (starts[k] as number) - words.length);
  for (let k = 1; k <= text.length; k++) if (rank(k) < rank(end)) end = k;
  return { start: starts[end] as number, end };
}

/** What comes nearest in one text, as it is shown; '' if nothing does. */
export function nearest(text: string, words: string): string {
  return nearestAmong([text], words)?.shown ?? '';
}

interface Run {
  readonly length: number;
  readonly inWords: number;
  readonly inText: number;
}

/** The longest run of characters that two folded texts share. */
function longestRun(words: string, text: string): Run {
  let best: Run = { length: 0, inWords: 0, inText: 0 };
  let previous = new Int32Array(text.length + 1);
  for (let i = 1; i <= words.length; i++) {
    const row = new Int32Array(text.length + 1);
    for (let j = 1; j <= text.length; j++) {
      if (words[i - 1] !== text[j - 1]) continue;
      const length = (previous[j - 1] as number) + 1;
      row[j] = length;
      if (length > best.length) best = { length, inWords: i - length, inText: j - length };
    }
    previous = row;
  }
  return best;
}
