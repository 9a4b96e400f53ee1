import type { Unit } from '../statute/units.ts';
import { isProvision } from './contents.ts';
import { common, commonOf } from './likeness.ts';
import type { Near } from './nearest.ts';
import type { Pairing } from './pairing.ts';
import { type Matching, otherSide, type Side, type Tree, unpaired } from './tree.ts';

/** So much of a unit's words must stand in the other one, beyond what the other had already. */
const TAKEN_UP = 0.5;
/** What is less than this apart is not told apart by sums that were made in another order. */
const PRECISION = 1e-6;
/** In an article of more units than this merged 款 and 项 are not looked for. */
const MOST_WITHIN = 200;
/** Fewer characters than this are found anywhere. */
const LONG_ENOUGH = 6;

/** Where the words of units without a partner stand in the other version: what was merged into which, what was split from which. */
export interface Joins {
  /** Old unit → the new unit that took its words. */
  readonly into: ReadonlyMap<string, Unit>;
  /** New unit → the old units whose words it took, besides its own partner's. */
  readonly from: ReadonlyMap<string, readonly Unit[]>;
}

/** Merged and split units: an article whose 款 are paired with those of another one, or whose words another one has besides its own. */
export function joinsOf({ matching, near }: Pairing): Joins {
  const into = takenUp(matching, 'old', near.old);
  const splits = takenUp(matching, 'new', near.new);
  const from = new Map<string, Unit[]>();
  const add = (key: string, unit: Unit): void => {
    const list = from.get(key) ?? [];
    if (!list.includes(unit)) from.set(key, [...list, unit]);
  };
  for (const unit of matching.old.units) {
    const target = into.get(unit.key);
    if (target !== undefined) add(target.key, unit);
  }
  for (const unit of matching.new.units) {
    const source = splits.get(unit.key);
    if (source === undefined) continue;
    // An article made of 款 of another names those, not the article.
    const moved = unit.level === 'article' ? movedInto(matching, unit) : [];
    for (const each of moved.length > 0 ? moved : [source]) {
      const whole = matching.old.byKey.get(each.parent);
      add(unit.key, whole !== undefined && into.get(whole.key)?.key === unit.key ? whole : each);
    }
  }
  return { into, from };
}

/** The old 款 that an article without a partner holds. */
function movedInto(matching: Matching, article: Unit): Unit[] {
  return provisionsIn(matching.new, article).flatMap((unit) => matching.byNew.get(unit.key)?.old ?? []);
}

/** For each unit of one side without a partner: the unit of the other side that has its words. */
function takenUp(matching: Matching, side: Side, near: readonly Near[]): ReadonlyMap<string, Unit> {
  const [own, other] = [matching[side], matching[otherSide(side)]];
  const found = new Map<string, Unit>();
  const articles = own.units.filter((unit) => unit.level === 'article');
  for (const article of unpaired(matching, side, articles)) {
    const target = byItsParagraphs(matching, side, article);
    if (target !== null) found.set(article.key, target);
  }
  for (const [key, target] of byTheirWords(
    matching,
    side,
    near.filter(({ unit }) => !found.has(unit.key)),
  ))
    found.set(key, target);
  const within = new Map<Unit, readonly Unit[]>();
  for (const unit of unpaired(matching, side, own.units.filter(isProvision))) {
    const outer = outermostOf(own, unit);
    const partner = outer === undefined ? undefined : (partnerOf(matching, side, outer) ?? found.get(outer.key));
    if (partner === undefined) continue;
    const among = within.get(partner) ?? (isProvision(partner) ? [partner, ...below(other, partner)] : below(other, partner));
    within.set(partner, among);
    const best = bestOf(matching, side, unit, among);
    if (best !== null) found.set(unit.key, best);
  }
  return found;
}

function partnerOf({ byOld, byNew }: Matching, side: Side, unit: Unit): Unit | undefined {
  return side === 'old' ? byOld.get(unit.key)?.new : byNew.get(unit.key)?.old;
}

/** The unit whose articles hold most of this article's paired 款; a 款 where the article was no more than that. */
function byItsParagraphs(matching: Matching, side: Side, article: Unit): Unit | null {
  const [own, other] = [matching[side], matching[otherSide(side)]];
  const weights = new Map<Unit, number>();
  const inside = provisionsIn(own, article);
  for (const unit of inside) {
    const partner = partnerOf(matching, side, unit);
    const holder = partner === undefined ? undefined : outermostOf(other, partner);
    if (holder !== undefined) weights.set(holder, (weights.get(holder) ?? 0) + matching.bag(side, unit).weight);
  }
  const [most] = [...weights].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[1] < TAKEN_UP * matching.bag(side, article).weight) return null;
  const [holder] = most;
  const only = inside.length === 1 ? partnerOf(matching, side, inside[0] as Unit) : undefined;
  return only !== undefined && provisionsIn(other, holder).length > 1 ? only : holder;
}

/** Articles whose words stand in an article of the other side that has a partner of its own which had them not. */
function byTheirWords(matching: Matching, side: Side, near: readonly Near[]): ReadonlyMap<string, Unit> {
  const best = new Map<string, Unit>();
  const shares = new Map<string, number>();
  for (const { unit, other, likeness } of near) {
    if (partnerOf(matching, side, unit) !== undefined) continue;
    const bag = matching.bag(side, unit);
    if (commonOf(likeness, bag, matching.bag(otherSide(side), other)) < (TAKEN_UP - PRECISION) * bag.weight) continue;
    const share = shareTaken(matching, side, unit, other);
    if (share < TAKEN_UP || share <= (shares.get(unit.key) ?? 0)) continue;
    best.set(unit.key, other);
    shares.set(unit.key, share);
  }
  return best;
}

function bestOf(matching: Matching, side: Side, unit: Unit, among: readonly Unit[]): Unit | null {
  if (among.length > MOST_WITHIN || (matching[side].whole.get(unit.key) ?? '').length < LONG_ENOUGH) return null;
  let best: Unit | null = null;
  let most = TAKEN_UP;
  for (const target of among) {
    const share = shareTaken(matching, side, unit, target);
    if (share > most) [best, most] = [target, share];
  }
  return best;
}

/** The share of a unit's words that the target has besides those of the target's own partner. */
function shareTaken(matching: Matching, side: Side, unit: Unit, target: Unit): number {
  const other = otherSide(side);
  const partner = partnerOf(matching, other, target);
  const bag = matching.bag(side, unit);
  if (bag.weight === 0) return 0;
  const taken = partner === undefined ? null : matching.bag(side, partner);
  return common(bag, matching.bag(other, target), matching.vocabulary, taken) / bag.weight;
}

/** The 款 of an article, or the 项 of a 款. */
function provisionsIn(tree: Tree, unit: Unit): readonly Unit[] {
  return (tree.children.get(unit.key) ?? []).filter(isProvision);
}

function below(tree: Tree, unit: Unit): Unit[] {
  return provisionsIn(tree, unit).flatMap((inner) => [inner, ...below(tree, inner)]);
}

/** The article that a unit lies in; a 款 of the preamble by itself. */
function outermostOf(tree: Tree, unit: Unit): Unit | undefined {
  let at: Unit | undefined = unit;
  while (at !== undefined && at.level !== 'article') at = tree.byKey.get(at.parent);
  return at;
}
