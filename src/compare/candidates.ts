import type { Bag, Vocabulary } from './likeness.ts';

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

/** Texts among which partners are looked for: the grams of each as `gramsIn` gives them, and its bag, which is made for those alone that are looked at. */
export interface Pool {
  readonly grams: readonly (readonly Int32Array[])[];
  readonly bag: (at: number) => Bag;
}

/**
 * The likeliest partners of every text, found through the rare grams they share, so that the work grows with the text and not with its
 * square. Of equals those nearest in place come first.
 */
export function candidates(olds: readonly Bag[], news: Pool, { weights }: Vocabulary): Edge[] {
  const postings = postingsOf(olds, news.grams, weights.length);
  const size = news.grams.length;
  const shared = new Float64Array(size);
  const counted = new Int32Array(weights.length);
  const edges: Edge[] = [];
  for (let i = 0; i < olds.length; i++) {
    const bag = olds[i] as Bag;
    const touched = shareRare(bag, postings, weights, shared);
    const place = (i * size) / olds.length;
    const near = likeliest(touched, bag, news, shared, place);
    count(bag, counted);
    for (const k of near) edges.push({ old: i, new: k, likeness: likenessCounted(bag, counted, news.bag(k), weights) });
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
function likeliest(touched: readonly number[], bag: Bag, news: Pool, shared: Float64Array, place: number): readonly number[] {
  const found: number[] = [];
  const scores: number[] = [];
  for (const k of touched) {
    const both = shared[k] as number;
    shared[k] = 0;
    const { weight } = news.bag(k);
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

/** By gram the texts that have it: those of gram `g` are `units` from `starts[g]` to `starts[g + 1]`. */
interface Postings {
  readonly starts: Int32Array;
  readonly units: Int32Array;
}

/** The postings of those grams alone that some bag has and not too many texts have. */
function postingsOf(bags: readonly Bag[], texts: Pool['grams'], grams: number): Postings {
  const wanted = new Uint8Array(grams);
  for (const bag of bags) for (let g = 0; g < bag.grams.length; g++) wanted[bag.grams[g] as number] = 1;
  const counts = new Int32Array(grams);
  eachOnce(texts, wanted, (gram) => {
    counts[gram] = (counts[gram] as number) + 1;
  });
  const starts = new Int32Array(grams + 1);
  for (let g = 0; g < grams; g++) {
    const count = counts[g] as number;
    if (count > COMMON_GRAM) wanted[g] = 0;
    starts[g + 1] = (starts[g] as number) + (count > COMMON_GRAM ? 0 : count);
  }
  const units = new Int32Array(starts[grams] ?? 0);
  const next = starts.slice();
  eachOnce(texts, wanted, (gram, k) => {
    const at = next[gram] as number;
    units[at] = k;
    next[gram] = at + 1;
  });
  return { starts, units };
}

/** Gives each wanted gram once for each text that has it. */
function eachOnce(texts: Pool['grams'], wanted: Uint8Array, give: (gram: number, text: number) => void): void {
  const last = new Int32Array(wanted.length).fill(-1);
  for (let k = 0; k < texts.length; k++) {
    for (const line of texts[k] as readonly Int32Array[]) {
      for (let i = 0; i < line.length; i++) {
        const gram = line[i] as number;
        if (gram < 0 || wanted[gram] === 0 || last[gram] === k) continue;
        last[gram] = k;
        give(gram, k);
      }
    }
  }
}
