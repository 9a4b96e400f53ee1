import type { Unit } from '../statute/units.ts';
import { longestRise } from '../text/rise.ts';
import { orderedPairs } from './align.ts';
import { assign, type Worth } from './assign.ts';
import { candidates, type Edge } from './candidates.ts';
import { likeness } from './likeness.ts';
import { link, type Matching, poolOf, type Side, unpaired } from './tree.ts';
import type { Why } from './types.ts';

/** How alike two units must be, 0 to 1, to be taken for one. */
export interface Thresholds {
  /** In the order of the others. */
  readonly ordered: number;
  /** Out of that order: it moved. */
  readonly moved: number;
  /** Between two pairs, where nothing else stands. */
  readonly gap: number;
  /** Alone between two pairs. */
  readonly only: number;
}

/** Up to so many comparisons everything is compared with everything. */
const FEW = 1200;
/** What standing in the order of the others adds to a likeness. */
const IN_ORDER = 0.1;

/**
 * Pairs two lists of units so that all pairs together are as alike as can be. The pairs that keep the order are found first, as a
 * backbone; a pair across it must be more alike.
 */
export function pairAlike(matching: Matching, olds: readonly Unit[], news: readonly Unit[], thresholds: Thresholds): void {
  const [left, right] = [unpaired(matching, 'old', olds), unpaired(matching, 'new', news)];
  if (left.length === 0 || right.length === 0) return;
  if (left.length === right.length && left.every((unit, i) => sameWords(matching, unit, right[i] as Unit))) {
    for (const [i, unit] of left.entries()) link(matching, unit, right[i] as Unit, { by: 'exact' });
    return;
  }
  const edges = edgesOf(matching, left, right);
  const ordered = inOrder(edges, right.length);
  const worths: Worth[] = edges.flatMap((edge): Worth[] => {
    const fits = ordered(edge);
    if (edge.likeness < (fits ? thresholds.ordered : thresholds.moved)) return [];
    // Close to the diagonal, where all else is the same.
    const off = Math.abs(edge.old / left.length - edge.new / right.length);
    const worth = (edge.likeness + (fits ? IN_ORDER : 0)) ** 2 - off * 1e-6;
    return [{ old: edge.old, new: edge.new, worth }];
  });
  for (const pair of assign(left.length, right.length, worths)) {
    const [old, now] = [left[pair.old] as Unit, right[pair.new] as Unit];
    link(matching, old, now, whyOf(matching, old, now));
  }
}

/** Why two units that are alike are taken for one. */
export function whyOf(matching: Matching, old: Unit, now: Unit, by: 'similar' | 'place' = 'similar'): Why {
  if (sameWords(matching, old, now)) return { by: 'exact' };
  return { by, likeness: likeness(matching.bag('old', old), matching.bag('new', now), matching.vocabulary) };
}

function sameWords(matching: Matching, old: Unit, now: Unit): boolean {
  return matching.old.whole.get(old.key) === matching.new.whole.get(now.key);
}

/** How alike two units with all they hold are, if the likeness of their bags is not known; 1 says that they have the same words. */
function alike(matching: Matching, old: Unit, now: Unit, known?: number): number {
  if (sameWords(matching, old, now)) return 1;
  return Math.min(0.999, known ?? likeness(matching.bag('old', old), matching.bag('new', now), matching.vocabulary));
}

/**
 * The pairs worth looking at. A text that stands once in each version is itself and nothing else; the others go with whatever they
 * share rare grams with, or, where they are few, with everything.
 */
function edgesOf(matching: Matching, left: readonly Unit[], right: readonly Unit[]): Edge[] {
  const anchors = onlyTexts(matching, left, right);
  const [anchored, taken] = [new Set(anchors.map((edge) => edge.old)), new Set(anchors.map((edge) => edge.new))];
  const olds = left.flatMap((_, i) => (anchored.has(i) ? [] : [i]));
  const news = right.flatMap((_, k) => (taken.has(k) ? [] : [k]));
  const edges = [...anchors];
  const add = (i: number, k: number, found?: number): void => {
    edges.push({ old: i, new: k, likeness: alike(matching, left[i] as Unit, right[k] as Unit, found) });
  };
  if (olds.length * news.length <= FEW) for (const i of olds) for (const k of news) add(i, k);
  else {
    const bags = olds.map((i) => matching.bag('old', left[i] as Unit));
    const pool = poolOf(
      matching,
      'new',
      news.map((k) => right[k] as Unit),
    );
    const known = new Set<number>();
    for (const edge of candidates(bags, pool, matching.vocabulary)) {
      const [i, k] = [olds[edge.old] as number, news[edge.new] as number];
      known.add(i * right.length + k);
      add(i, k, edge.likeness);
    }
    for (const [i, k] of sameTexts(matching, left, right)) if (!anchored.has(i) && !known.has(i * right.length + k)) add(i, k);
  }
  return edges.sort((a, b) => a.old - b.old || a.new - b.new);
}

/** The units whose text stands once in each list. */
function onlyTexts(matching: Matching, left: readonly Unit[], right: readonly Unit[]): Edge[] {
  const once = (side: Side, units: readonly Unit[]): Map<string, number> => {
    const found = new Map<string, number>();
    for (const [i, unit] of units.entries()) {
      const text = matching[side].whole.get(unit.key) ?? '';
      found.set(text, found.has(text) ? -1 : i);
    }
    return found;
  };
  const news = once('new', right);
  return [...once('old', left)].flatMap(([text, i]) => {
    const k = news.get(text) ?? -1;
    return i < 0 || k < 0 ? [] : [{ old: i, new: k, likeness: 1 }];
  });
}

/** Of texts that stand several times, the first of the one version goes with the first of the other, and the last with the last. */
function sameTexts(matching: Matching, left: readonly Unit[], right: readonly Unit[]): [number, number][] {
  const places = new Map<string, number[]>();
  for (const [k, unit] of right.entries()) {
    const text = matching.new.whole.get(unit.key) ?? '';
    const list = places.get(text);
    if (list === undefined) places.set(text, [k]);
    else list.push(k);
  }
  const olds = new Map<string, number[]>();
  for (const [i, unit] of left.entries()) {
    const text = matching.old.whole.get(unit.key) ?? '';
    const list = olds.get(text);
    if (list !== undefined) list.push(i);
    else if (places.has(text)) olds.set(text, [i]);
  }
  return [...olds].flatMap(([text, list]) => {
    const other = places.get(text) as number[];
    return list.flatMap((i, n): [number, number][] => {
      const ends = [other[n], other[other.length - list.length + n]].filter((k) => k !== undefined);
      return [...new Set(ends)].map((k) => [i, k]);
    });
  });
}

/** Tells whether an edge fits the pairs that keep the order and are worth most together. */
function inOrder(edges: readonly Edge[], news: number): (edge: Edge) => boolean {
  const chain = backbone(edges, news);
  return ({ old, new: now }) => {
    let [low, high] = [0, chain.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((chain[middle] as Edge).old < old) low = middle + 1;
      else high = middle;
    }
    const before = chain[low - 1];
    const here = chain[low]?.old === old ? chain[low] : undefined;
    const after = chain[here === undefined ? low : low + 1];
    return (before === undefined || before.new < now) && (after === undefined || now < after.new);
  };
}

/** Below this likeness a pair says nothing about the order. */
const BACKBONE = 0.3;

/** The rising chain of edges that is worth most, by the best chain so far up to each new unit (a Fenwick tree). */
function backbone(edges: readonly Edge[], news: number): readonly Edge[] {
  const strong = edges.filter((edge) => edge.likeness >= BACKBONE);
  const best: (Chain | null)[] = Array.from({ length: news + 1 }, () => null);
  const upTo = (k: number): Chain | null => {
    let found: Chain | null = null;
    for (let at = k; at > 0; at -= at & -at) if (worthOf(best[at] ?? null) > worthOf(found)) found = best[at] ?? null;
    return found;
  };
  for (let i = 0; i < strong.length; ) {
    // All edges of one old unit look at the chains before it.
    let end = i;
    while (end < strong.length && (strong[end] as Edge).old === (strong[i] as Edge).old) end++;
    const chains = strong.slice(i, end).map((edge): Chain => {
      const before = upTo(edge.new);
      return { edge, before, worth: edge.likeness ** 2 + worthOf(before) };
    });
    for (const chain of chains) {
      for (let at = chain.edge.new + 1; at <= news; at += at & -at) if (chain.worth > worthOf(best[at] ?? null)) best[at] = chain;
    }
    i = end;
  }
  const found: Edge[] = [];
  for (let chain = upTo(news); chain !== null; chain = chain.before) found.push(chain.edge);
  return found.reverse();
}

interface Chain {
  readonly edge: Edge;
  readonly before: Chain | null;
  readonly worth: number;
}

function worthOf(chain: Chain | null): number {
  return chain?.worth ?? 0;
}

/** Pairs what stands unpaired between the same neighbours on both sides, in order; what is alone there need hardly be alike. */
export function fillGaps(matching: Matching, olds: readonly Unit[], news: readonly Unit[], { gap, only }: Thresholds): void {
  const place = new Map(news.map((unit, k) => [unit.key, k]));
  const partners = olds.map((unit) => place.get(matching.byOld.get(unit.key)?.new.key ?? '') ?? -1);
  const kept = new Set(longestRise(partners));
  let [i, k] = [0, 0];
  for (let end = 0; end <= olds.length; end++) {
    if (end < olds.length && !kept.has(end)) continue;
    const until = end < olds.length ? (partners[end] as number) : news.length;
    const left = unpaired(matching, 'old', olds.slice(i, end));
    const right = unpaired(matching, 'new', news.slice(k, until));
    fillGap(matching, left, right, gap, only);
    [i, k] = [end + 1, until + 1];
  }
}

function fillGap(matching: Matching, left: readonly Unit[], right: readonly Unit[], least: number, only: number): void {
  const [one, other] = [left[0], right[0]];
  if (one === undefined || other === undefined) return;
  if (left.length === 1 && right.length === 1) {
    if (alike(matching, one, other) >= only) link(matching, one, other, whyOf(matching, one, other, 'place'));
    return;
  }
  if (left.length * right.length > FEW) return;
  const pairs = orderedPairs(left.length, right.length, (i, k) => {
    const found = alike(matching, left[i] as Unit, right[k] as Unit);
    return found >= least ? found : 0;
  });
  for (const [i, k] of pairs) link(matching, left[i] as Unit, right[k] as Unit, whyOf(matching, left[i] as Unit, right[k] as Unit));
}
