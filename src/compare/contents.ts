import type { Unit } from '../statute/units.ts';
import { assign, type Worth } from './assign.ts';
import { candidates } from './candidates.ts';
import { fillGaps, pairAlike, type Thresholds, whyOf } from './pair-lists.ts';
import { pairRows } from './tables.ts';
import { link, type Matching, poolOf, unpaired } from './tree.ts';

/** A 款 or 项 of a paired unit has few rivals: little needs to be alike, and what stands alone between the same neighbours is it. */
const INSIDE: Thresholds = { ordered: 0.25, moved: 0.5, gap: 0.15, only: 0 };
/** A 款 or 项 that went elsewhere must be as good as the same, and long enough that this is no chance. */
const ELSEWHERE = 0.6;
const LONG_ENOUGH = 8;

/** Pairs the 款, 项 and 目 of two paired units that are alike, level by level. */
export function pairContents(matching: Matching, old: Unit, now: Unit): void {
  const { olds, news } = contentsOf(matching, old, now);
  if (olds.length === 0 || news.length === 0) return;
  pairAlike(matching, olds, news, INSIDE);
  for (const unit of olds) {
    const partner = matching.byOld.get(unit.key)?.new;
    if (partner !== undefined && partner.parent === now.key) pairContents(matching, unit, partner);
  }
}

/** Pairs the rows of the tables of all paired units. */
export function pairTables(matching: Matching): void {
  for (const { old, new: now } of [...matching.byOld.values()]) pairRows(matching, old.key, now.key);
}

/** Pairs what is left in paired units between the same neighbours, when all that is alike anywhere is paired. */
export function fillContents(matching: Matching): void {
  for (const old of matching.old.units) {
    const now = matching.byOld.get(old.key)?.new;
    if (now === undefined) continue;
    const { olds, news } = contentsOf(matching, old, now);
    if (olds.length > 0 && news.length > 0) fillGaps(matching, olds, news, INSIDE);
  }
}

function contentsOf(matching: Matching, old: Unit, now: Unit): { olds: readonly Unit[]; news: readonly Unit[] } {
  const inside = (units: readonly Unit[] | undefined): readonly Unit[] => (units ?? []).filter(isProvision);
  return { olds: inside(matching.old.children.get(old.key)), news: inside(matching.new.children.get(now.key)) };
}

/** Whether a unit is a 款, 项 or 目, of the preamble too. */
export function isProvision({ level, address }: Unit): boolean {
  return level === 'paragraph' || level === 'item' || level === 'subitem' || (level === 'preamble' && address !== null);
}

/**
 * Pairs 款 that stand in another article or in none of the paired ones, then 项 and 目 likewise: an article that became a 款 of another,
 * a 款 that became an article, a 项 that became a 款.
 */
export function pairElsewhere(matching: Matching): void {
  const outermost = (unit: Unit): boolean => unit.level === 'paragraph';
  for (const wanted of [outermost, isProvision]) {
    const left = longOnes(matching, 'old', wanted);
    const right = longOnes(matching, 'new', wanted);
    if (left.length === 0 || right.length === 0) continue;
    const edges = candidates(
      left.map((unit) => matching.bag('old', unit)),
      poolOf(matching, 'new', right),
      matching.vocabulary,
    );
    const worths = edges.flatMap((edge): Worth[] => (edge.likeness < ELSEWHERE ? [] : [{ old: edge.old, new: edge.new, worth: edge.likeness ** 2 }]));
    for (const pair of assign(left.length, right.length, worths)) {
      const [old, now] = [left[pair.old] as Unit, right[pair.new] as Unit];
      if (link(matching, old, now, whyOf(matching, old, now))) pairContents(matching, old, now);
    }
  }
}

function longOnes(matching: Matching, side: 'old' | 'new', wanted: (unit: Unit) => boolean): Unit[] {
  const tree = matching[side];
  return unpaired(matching, side, tree.units.filter(wanted)).filter((unit) => (tree.whole.get(unit.key) ?? '').length >= LONG_ENOUGH);
}
