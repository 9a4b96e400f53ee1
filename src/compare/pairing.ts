import type { Statute } from '../statute/types.ts';
import type { Unit } from '../statute/units.ts';
import { assign, type Worth } from './assign.ts';
import { fillContents, isProvision, pairContents, pairElsewhere, pairTables } from './contents.ts';
import { pairDivisions } from './divisions.ts';
import { common, commonOf } from './likeness.ts';
import { pairLines } from './lines.ts';
import { type Near, nearArticles } from './nearest.ts';
import { fillGaps, pairAlike, type Thresholds, whyOf } from './pair-lists.ts';
import { link, type Matching, matchingOf, type Side } from './tree.ts';

/** Measured on the official amendments of the corpus: what the decision calls one article is alike to this degree. */
const ARTICLES: Thresholds = { ordered: 0.2, moved: 0.45, gap: 0.15, only: 0.1 };

/** An article is the same if so much of the shorter one is in the other. */
const MOST_OF_IT = 0.5;

/** What is less than this apart is not told apart by sums that were made in another order. */
const PRECISION = 1e-6;

/** Which units are paired, and what the articles that are not resemble. */
export interface Pairing {
  readonly matching: Matching;
  readonly near: Readonly<Record<Side, readonly Near[]>>;
}

/** Which unit of one version is which of the other: articles first, then what holds them, what they hold, and what went elsewhere. */
export function pairUnits(old: Statute, now: Statute): Pairing {
  const matching = matchingOf(old, now);
  pairLines(matching);
  const isArticle = (unit: Unit): boolean => unit.level === 'article';
  const isPreamble = (unit: Unit): boolean => unit.parent === 'preamble' && isProvision(unit);
  for (const wanted of [isArticle, isPreamble]) {
    const olds = matching.old.units.filter(wanted);
    const news = matching.new.units.filter(wanted);
    pairAlike(matching, olds, news, ARTICLES);
    fillGaps(matching, olds, news, ARTICLES);
    for (const unit of olds) {
      const partner = matching.byOld.get(unit.key)?.new;
      if (partner !== undefined) pairContents(matching, unit, partner);
    }
  }
  pairDivisions(matching);
  pairElsewhere(matching);
  pairByContents(matching);
  const near = { old: nearArticles(matching, 'old'), new: nearArticles(matching, 'new') };
  pairByTheShorter(matching, near.old);
  fillContents(matching);
  pairTables(matching);
  return { matching, near };
}

/**
 * Articles without a partner of which one holds most of what the other does: 款 were added to it, or taken from it, until little of the
 * whole is alike.
 */
function pairByContents(matching: Matching): void {
  const shared = new Map<string, { old: Unit; new: Unit; weight: number }>();
  for (const { old: inner, new: other } of matching.byOld.values()) {
    const old = matching.old.byKey.get(inner.parent);
    const now = matching.new.byKey.get(other.parent);
    if (old?.level !== 'article' || now?.level !== 'article' || matching.byOld.has(old.key) || matching.byNew.has(now.key)) continue;
    const key = `${old.key} ${now.key}`;
    const weight = Math.min(matching.bag('old', inner).weight, matching.bag('new', other).weight) + (shared.get(key)?.weight ?? 0);
    shared.set(key, { old, new: now, weight });
  }
  const shares = [...shared.values()].map(({ old, new: now, weight }) => {
    const least = Math.min(matching.bag('old', old).weight, matching.bag('new', now).weight);
    return { old, new: now, share: least === 0 ? 0 : weight / least };
  });
  for (const { old, new: now, share } of shares.sort((a, b) => b.share - a.share)) {
    if (share >= MOST_OF_IT && link(matching, old, now, { by: 'contents', likeness: share })) pairContents(matching, old, now);
  }
}

/** Articles without a partner of which one has most of the words of the other, though that is short beside it. */
function pairByTheShorter(matching: Matching, near: readonly Near[]): void {
  const [olds, news] = [new Map<Unit, number>(), new Map<Unit, number>()];
  const numberIn = (numbers: Map<Unit, number>, unit: Unit): number => {
    const number = numbers.get(unit) ?? numbers.size;
    numbers.set(unit, number);
    return number;
  };
  const worths = near.flatMap(({ unit, other, likeness }): Worth[] => {
    if (matching.byNew.has(other.key)) return [];
    const [a, b] = [matching.bag('old', unit), matching.bag('new', other)];
    const least = Math.max(1, Math.min(a.weight, b.weight));
    if (commonOf(likeness, a, b) < (MOST_OF_IT - PRECISION) * least) return [];
    const share = common(a, b, matching.vocabulary) / least;
    return share < MOST_OF_IT ? [] : [{ old: numberIn(olds, unit), new: numberIn(news, other), worth: share + likeness }];
  });
  const [left, right] = [[...olds.keys()], [...news.keys()]];
  for (const pair of assign(left.length, right.length, worths)) {
    const [old, now] = [left[pair.old] as Unit, right[pair.new] as Unit];
    if (link(matching, old, now, whyOf(matching, old, now))) pairContents(matching, old, now);
  }
}
