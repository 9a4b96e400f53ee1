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

/** The grams of each line of a text by their numbers, -1 for those outside the vocabulary. */
export function gramsIn(text: string, { ids, lines }: Vocabulary): readonly Int32Array[] {
  return gramsOf(text, ids, lines, false);
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
export function bagOf(text: string, vocabulary: Vocabulary): Bag {
  const { weights } = vocabulary;
  const parts = gramsIn(text, vocabulary);
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
