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
  readonly ids: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
}

/** The vocabulary of two versions from the words of their articles (`wordsOf`); a gram is as common as in the version that has more of it. */
export function vocabularyOf(olds: readonly string[], news: readonly string[]): Vocabulary {
  const ids = new Map<string, number>();
  const frequency: [number[], number[]] = [[], []];
  for (const [side, texts] of [olds, news].entries()) {
    const counts = frequency[side as 0 | 1];
    for (const text of texts) {
      const seen = new Set<number>();
      for (let i = 0; i + 1 < text.length; i++) {
        const gram = text.slice(i, i + 2);
        if (gram.includes('\n')) continue;
        let id = ids.get(gram);
        if (id === undefined) {
          id = ids.size;
          ids.set(gram, id);
        }
        seen.add(id);
      }
      for (const id of seen) counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  const all = Math.max(olds.length, news.length);
  const weights = new Float64Array(ids.size);
  for (let id = 0; id < weights.length; id++) weights[id] = Math.log(1 + all / Math.max(frequency[0][id] ?? 0, frequency[1][id] ?? 0, 1));
  return { ids, weights };
}

/** The grams of a text; lines do not run into each other. Grams outside the vocabulary do not count. */
export function bagOf(text: string, { ids, weights }: Vocabulary): Bag {
  const found: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const id = ids.get(text.slice(i, i + 2));
    if (id !== undefined) found.push(id);
  }
  const sorted = Int32Array.from(found).sort();
  const grams = new Int32Array(sorted.length);
  const counts = new Int32Array(sorted.length);
  let size = 0;
  let weight = 0;
  for (const id of sorted) {
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
  let [i, k, t] = [0, 0, 0];
  let sum = 0;
  while (i < a.grams.length && k < b.grams.length) {
    const [one, two] = [a.grams[i] as number, b.grams[k] as number];
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
  const postings = new Map<number, number[]>();
  for (const [k, { grams }] of news.entries()) {
    for (const gram of grams) {
      const list = postings.get(gram);
      if (list === undefined) postings.set(gram, [k]);
      else list.push(k);
    }
  }
  const shared = new Float64Array(news.length);
  const edges: Edge[] = [];
  for (const [i, bag] of olds.entries()) {
    const touched: number[] = [];
    for (const [g, gram] of bag.grams.entries()) {
      const list = postings.get(gram);
      if (list === undefined || list.length > COMMON_GRAM) continue;
      const weight = (vocabulary.weights[gram] as number) * (bag.counts[g] as number);
      for (const k of list) {
        if (shared[k] === 0) touched.push(k);
        shared[k] = (shared[k] as number) + weight;
      }
    }
    const place = (i * news.length) / Math.max(1, olds.length);
    const score = (k: number): number => (shared[k] as number) / (bag.weight + (news[k] as Bag).weight);
    const best = touched.sort((a, b) => score(b) - score(a) || Math.abs(a - place) - Math.abs(b - place) || a - b).slice(0, CANDIDATES);
    for (const k of best) edges.push({ old: i, new: k, likeness: likeness(bag, news[k] as Bag, vocabulary) });
    for (const k of touched) shared[k] = 0;
  }
  return edges;
}
