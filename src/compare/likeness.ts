import { fold } from '../text/fold.ts';
import { NUMERAL_CHARACTERS } from '../text/numeral.ts';

/** 第十五条, 第（三）项, 第十条之一: what renumbering changes. */
const NUMBERS = new RegExp(`第[（(]?[${NUMERAL_CHARACTERS}0-9]+[）)]?(?:分编|部分|[编章节条款项目])(?:之[${NUMERAL_CHARACTERS}]+)?`, 'g');

/** The words of a text for pairing: typography folded, the numbers of what it cites masked. */
export function wordsOf(text: string): string {
  return fold(text).replace(NUMBERS, '第#');
}

/** Where the numbers of a text stand that `wordsOf` masks. */
export function numbersIn(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(NUMBERS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * The pairs of neighbouring characters of a text, by number in the vocabulary (ascending), with how often each stands there; `weight`
 * is their sum, each counted by how rare it is.
 */
export interface Bag {
  readonly grams: Int32Array;
  readonly counts: Int32Array;
  readonly weight: number;
}

/** How much each pair of neighbouring characters says about which unit a text is: those in every article say little. */
export interface Vocabulary {
  /** By the codes of both characters in one number. */
  readonly ids: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
}

/** The code of the pair of characters that begins at a place; -1 at the end of a line. */
function gramAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return first === LINE_END || second === LINE_END ? -1 : (first << 16) | second;
}

const LINE_END = 10;

/** The vocabulary of two versions from the words of their articles (`wordsOf`); a gram is as common as in the version that has more of it. */
export function vocabularyOf(olds: readonly string[], news: readonly string[]): Vocabulary {
  const ids = new Map<number, number>();
  const frequency: [number[], number[]] = [[], []];
  const last: number[] = [];
  let document = 0;
  for (const [side, texts] of [olds, news].entries()) {
    const counts = frequency[side as 0 | 1];
    for (const text of texts) {
      document++;
      for (let i = 0; i + 1 < text.length; i++) {
        const gram = gramAt(text, i);
        if (gram === -1) continue;
        let id = ids.get(gram);
        if (id === undefined) {
          id = ids.size;
          ids.set(gram, id);
        }
        if (last[id] === document) continue;
        last[id] = document;
        counts[id] = (counts[id] ?? 0) + 1;
      }
    }
  }
  const all = Math.max(olds.length, news.length);
  const weights = new Float64Array(ids.size);
  for (let id = 0; id < weights.length; id++) weights[id] = Math.log(1 + all / Math.max(frequency[0][id] ?? 0, frequency[1][id] ?? 0, 1));
  return { ids, weights };
}

/** The grams of a text; lines do not run into each other. Grams outside the vocabulary do not count. */
export function bagOf(text: string, { ids, weights }: Vocabulary): Bag {
  const sorted = new Int32Array(Math.max(0, text.length - 1));
  let found = 0;
  for (let i = 0; i + 1 < text.length; i++) {
    const id = ids.get(gramAt(text, i));
    if (id !== undefined) sorted[found++] = id;
  }
  sorted.subarray(0, found).sort();
  const grams = new Int32Array(found);
  const counts = new Int32Array(found);
  let size = 0;
  let weight = 0;
  for (let i = 0; i < found; i++) {
    const id = sorted[i] as number;
    weight += weights[id] as number;
    if (size > 0 && grams[size - 1] === id) counts[size - 1] = (counts[size - 1] as number) + 1;
    else {
      grams[size] = id;
      counts[size++] = 1;
    }
  }
  return { grams: grams.subarray(0, size), counts: counts.subarray(0, size), weight };
}

/** How alike two bags are, 0 to 1 (Dice, weighted by rarity). */
export function likeness(a: Bag, b: Bag, vocabulary: Vocabulary): number {
  const whole = a.weight + b.weight;
  return whole === 0 ? 0 : (2 * common(a, b, vocabulary)) / whole;
}

/** The weight of what two bags have in common; of `b` only what is not in `taken` already. */
export function common(a: Bag, b: Bag, { weights }: Vocabulary, taken: Bag | null = null): number {
  let i = 0;
  let k = 0;
  let t = 0;
  let sum = 0;
  while (i < a.grams.length && k < b.grams.length) {
    const one = a.grams[i] as number;
    const two = b.grams[k] as number;
    if (one < two) i++;
    else if (two < one) k++;
    else {
      let left = b.counts[k] as number;
      if (taken !== null) {
        while (t < taken.grams.length && (taken.grams[t] as number) < one) t++;
        if (taken.grams[t] === one) left -= taken.counts[t] as number;
      }
      sum += Math.max(0, Math.min(a.counts[i] as number, left)) * (weights[one] as number);
      i++;
      k++;
    }
  }
  return sum;
}

/** A gram in more units than this does not make two of them candidates. */
const COMMON_GRAM = 24;
/** So many candidates of a unit are looked at closely. */
const CANDIDATES = 12;
/** What shares less than this part of the shorter one in rare grams is no candidate. */
const LEAST_SHARED = 0.08;

/** One possible pair (index in the one list, index in the other) and how alike the two are. */
export interface Edge {
  readonly old: number;
  readonly new: number;
  readonly likeness: number;
}

/**
 * The likeliest partners of every text, found through the rare grams they share, so that the work grows with the text and not with its
 * square. Of equals those nearest in place come first.
 */
export function candidates(olds: readonly Bag[], news: readonly Bag[], vocabulary: Vocabulary): Edge[] {
  const { weights } = vocabulary;
  const postings = postingsOf(news, weights.length);
  const shared = new Float64Array(news.length);
  const edges: Edge[] = [];
  for (const [i, bag] of olds.entries()) {
    const touched: number[] = [];
    for (let g = 0; g < bag.grams.length; g++) {
      const gram = bag.grams[g] as number;
      const start = postings.starts[gram] as number;
      const end = postings.starts[gram + 1] as number;
      if (end - start > COMMON_GRAM) continue;
      const weight = (weights[gram] as number) * (bag.counts[g] as number);
      for (let at = start; at < end; at++) {
        const k = postings.units[at] as number;
        if (shared[k] === 0) touched.push(k);
        shared[k] = (shared[k] as number) + weight;
      }
    }
    const place = (i * news.length) / Math.max(1, olds.length);
    const near = touched
      .filter((k) => (shared[k] as number) >= LEAST_SHARED * Math.min(bag.weight, (news[k] as Bag).weight))
      .map((k) => ({ k, score: (shared[k] as number) / (bag.weight + (news[k] as Bag).weight), off: Math.abs(k - place) }))
      .sort((a, b) => b.score - a.score || a.off - b.off || a.k - b.k);
    for (const { k } of near.slice(0, CANDIDATES)) edges.push({ old: i, new: k, likeness: likeness(bag, news[k] as Bag, vocabulary) });
    for (const k of touched) shared[k] = 0;
  }
  return edges;
}

/** By gram the units that have it: those of gram `g` are `units` from `starts[g]` to `starts[g + 1]`. */
function postingsOf(bags: readonly Bag[], grams: number): { readonly starts: Int32Array; readonly units: Int32Array } {
  const starts = new Int32Array(grams + 1);
  for (const bag of bags) for (const gram of bag.grams) starts[gram + 1] = (starts[gram + 1] as number) + 1;
  for (let g = 0; g < grams; g++) starts[g + 1] = (starts[g + 1] as number) + (starts[g] as number);
  const units = new Int32Array(starts[grams] ?? 0);
  const next = starts.slice();
  for (const [k, bag] of bags.entries()) {
    for (const gram of bag.grams) {
      const at = next[gram] as number;
      units[at] = k;
      next[gram] = at + 1;
    }
  }
  return { starts, units };
}
