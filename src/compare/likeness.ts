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
  readonly ids: Map<number, number>;
  readonly weights: Float64Array;
  /** The grams of every line that was met, in its order: what holds a line has its grams too. */
  readonly lines: Map<string, Int32Array>;
}

/** The vocabulary of two versions from the words of their articles (`wordsOf`); a gram is as common as in the version that has more of it. */
export function vocabularyOf(olds: readonly string[], news: readonly string[]): Vocabulary {
  const ids = new Map<number, number>();
  const lines = new Map<string, Int32Array>();
  const [before, after] = [olds.map((text) => gramsOf(text, ids, lines, true)), news.map((text) => gramsOf(text, ids, lines, true))];
  const [frequency, other] = [frequencies(before, ids.size), frequencies(after, ids.size)];
  const all = Math.max(olds.length, news.length);
  const weights = new Float64Array(ids.size);
  for (let id = 0; id < weights.length; id++) weights[id] = Math.log(1 + all / Math.max(frequency[id] as number, other[id] as number, 1));
  return { ids, weights, lines };
}

/** In how many texts each gram stands. */
function frequencies(texts: readonly (readonly Int32Array[])[], grams: number): Int32Array {
  const counts = new Int32Array(grams);
  const last = new Int32Array(grams).fill(-1);
  for (let document = 0; document < texts.length; document++) {
    for (const line of texts[document] as readonly Int32Array[]) {
      for (let i = 0; i < line.length; i++) {
        const id = line[i] as number;
        if (last[id] === document) continue;
        last[id] = document;
        counts[id] = (counts[id] as number) + 1;
      }
    }
  }
  return counts;
}

/** The grams of each line of a text by their numbers; one that has none gets the next if the vocabulary is `growing`, else -1. */
function gramsOf(text: string, ids: Map<number, number>, lines: Map<string, Int32Array>, growing: boolean): readonly Int32Array[] {
  return text.split('\n').map((line) => {
    const known = lines.get(line);
    if (known !== undefined) return known;
    const grams = new Int32Array(Math.max(0, line.length - 1));
    let before = line.charCodeAt(0);
    for (let i = 0; i < grams.length; i++) {
      const code = line.charCodeAt(i + 1);
      const gram = (before << 16) | code;
      let id = ids.get(gram);
      if (id === undefined) {
        id = growing ? ids.size : -1;
        if (growing) ids.set(gram, id);
      }
      grams[i] = id;
      before = code;
    }
    lines.set(line, grams);
    return grams;
  });
}

/** The grams of a text; lines do not run into each other. Grams outside the vocabulary do not count. */
export function bagOf(text: string, { ids, weights, lines }: Vocabulary): Bag {
  const parts = gramsOf(text, ids, lines, false);
  const sorted = new Int32Array(parts.reduce((sum, grams) => sum + grams.length, 0));
  let end = 0;
  for (const grams of parts) {
    sorted.set(grams, end);
    end += grams.length;
  }
  sorted.sort();
  let at = 0;
  while (sorted[at] === -1) at++;
  const grams = new Int32Array(end - at);
  const counts = new Int32Array(end - at);
  let size = 0;
  let weight = 0;
  for (; at < end; at++) {
    const id = sorted[at] as number;
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

/** The weight of what two bags have in common, from their likeness: but for the precision of sums as `common` finds it. */
export function commonOf(likeness: number, a: Bag, b: Bag): number {
  return (likeness * (a.weight + b.weight)) / 2;
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
  const counted = new Int32Array(weights.length);
  const edges: Edge[] = [];
  for (let i = 0; i < olds.length; i++) {
    const bag = olds[i] as Bag;
    const touched = shareRare(bag, postings, weights, shared);
    const place = (i * news.length) / olds.length;
    const near = likeliest(touched, bag, news, shared, place);
    count(bag, counted);
    for (const k of near) edges.push({ old: i, new: k, likeness: likenessCounted(bag, counted, news[k] as Bag, weights) });
    uncount(bag, counted);
  }
  return edges;
}

/** Adds to `shared`, for each unit that has a rare gram of a bag, the weight of those that it has; gives these units. */
function shareRare({ grams, counts }: Bag, { starts, units }: Postings, weights: Float64Array, shared: Float64Array): number[] {
  const touched: number[] = [];
  for (let g = 0; g < grams.length; g++) {
    const gram = grams[g] as number;
    const start = starts[gram] as number;
    const end = starts[gram + 1] as number;
    if (end - start > COMMON_GRAM) continue;
    const weight = (weights[gram] as number) * (counts[g] as number);
    for (let at = start; at < end; at++) {
      const k = units[at] as number;
      if (shared[k] === 0) touched.push(k);
      shared[k] = (shared[k] as number) + weight;
    }
  }
  return touched;
}

/** The units that share most with a bag, in order; of equals those nearest to its place, then the first. `shared` is empty again afterwards. */
function likeliest(touched: readonly number[], bag: Bag, news: readonly Bag[], shared: Float64Array, place: number): readonly number[] {
  const found: number[] = [];
  const scores: number[] = [];
  for (const k of touched) {
    const both = shared[k] as number;
    shared[k] = 0;
    const { weight } = news[k] as Bag;
    if (both < LEAST_SHARED * Math.min(bag.weight, weight)) continue;
    const score = both / (bag.weight + weight);
    let at = found.length;
    if (at === CANDIDATES && score < (scores[at - 1] as number)) continue;
    while (at > 0 && isLikelier(k, score, found[at - 1] as number, scores[at - 1] as number, place)) at--;
    if (at === CANDIDATES) continue;
    found.splice(at, 0, k);
    scores.splice(at, 0, score);
    if (found.length > CANDIDATES) {
      found.pop();
      scores.pop();
    }
  }
  return found;
}

function isLikelier(k: number, score: number, other: number, than: number, place: number): boolean {
  if (score !== than) return score > than;
  const [off, otherOff] = [Math.abs(k - place), Math.abs(other - place)];
  return off !== otherOff ? off < otherOff : k < other;
}

function count({ grams, counts }: Bag, counted: Int32Array): void {
  for (let g = 0; g < grams.length; g++) counted[grams[g] as number] = counts[g] as number;
}

function uncount({ grams }: Bag, counted: Int32Array): void {
  for (let g = 0; g < grams.length; g++) counted[grams[g] as number] = 0;
}

/** `likeness` to a bag of which it is known how often each gram stands in it. */
function likenessCounted(a: Bag, counted: Int32Array, b: Bag, weights: Float64Array): number {
  let sum = 0;
  for (let g = 0; g < b.grams.length; g++) {
    const gram = b.grams[g] as number;
    const mine = counted[gram] as number;
    if (mine > 0) sum += Math.min(mine, b.counts[g] as number) * (weights[gram] as number);
  }
  const whole = a.weight + b.weight;
  return whole === 0 ? 0 : (2 * sum) / whole;
}

/** By gram the units that have it: those of gram `g` are `units` from `starts[g]` to `starts[g + 1]`. */
interface Postings {
  readonly starts: Int32Array;
  readonly units: Int32Array;
}

function postingsOf(bags: readonly Bag[], grams: number): Postings {
  const starts = new Int32Array(grams + 1);
  for (const { grams: own } of bags) for (let g = 0; g < own.length; g++) starts[(own[g] as number) + 1] = (starts[(own[g] as number) + 1] as number) + 1;
  for (let g = 0; g < grams; g++) starts[g + 1] = (starts[g + 1] as number) + (starts[g] as number);
  const units = new Int32Array(starts[grams] ?? 0);
  const next = starts.slice();
  for (let k = 0; k < bags.length; k++) {
    const own = (bags[k] as Bag).grams;
    for (let g = 0; g < own.length; g++) {
      const at = next[own[g] as number] as number;
      units[at] = k;
      next[own[g] as number] = at + 1;
    }
  }
  return { starts, units };
}
