import type { Statute } from '../statute/types.ts';
import type { Unit } from '../statute/units.ts';
import { titleOf } from '../statute/walk.ts';
import { fold, sameWords } from '../text/fold.ts';
import { isProvision } from './contents.ts';
import { type Follower, followerOf } from './following.ts';
import { type Joins, joinsOf } from './joins.ts';
import { candidates } from './likeness.ts';
import { pairUnits } from './pairing.ts';
import { inReadingOrder, type UnitPair } from './reading-order.ts';
import { withFollowing } from './segments.ts';
import type { Matching } from './tree.ts';
import type { Comparison, Correspondence, Counterpart, UnitStatus, Why } from './types.ts';
import { similarity } from './words.ts';

/**
 * Two texts that have less than this share of their words in paired provisions are no versions of one statute; under one title less is
 * enough, since a total revision leaves little. Measured: other statutes on the same matter have up to 0.11, revisions from 0.10 on.
 */
const RELATED = 0.12;
const RELATED_BY_TITLE = 0.03;

/**
 * Compares two versions of a statute, of which nobody says what was done to the one to make the other: which provisions are the same,
 * changed, moved, renumbered, new, gone, merged, split. Typography and references that follow the numbering are no change.
 */
export function compare(old: Statute, now: Statute): Comparison {
  const matching = pairUnits(old, now);
  const joins = joinsOf(matching);
  const follow = followerOf(matching, joins.into);
  const partners = new Map([...matching.byNew].map(([key, found]) => [key, found.old.key]));
  const nearest = nearestOf(matching);
  const pairs = inReadingOrder(matching.old.units, matching.new.units, partners, new Set());
  const units = pairs.map((pair) => correspondence(pair, matching, joins, follow, nearest));
  const likeness = likenessOf(units);
  const related = likeness >= (sameWords(titleOf(old), titleOf(now)) ? RELATED_BY_TITLE : RELATED);
  return { old, new: now, units, likeness, related };
}

function correspondence(
  pair: UnitPair,
  matching: Matching,
  joins: Joins,
  follow: Follower,
  nearest: (side: 'old' | 'new', unit: Unit) => number,
): Correspondence {
  const { old, new: now } = pair;
  const from = now === null ? [] : (joins.from.get(now.key) ?? []);
  const into = old === null || now !== null ? null : (joins.into.get(old.key) ?? null);
  const base = { old, new: now, from, into, moved: false, renumbered: false, typography: false, following: [] };
  if (old !== null && now !== null) {
    const following = follow(old, now);
    const [mine, theirs] = [withFollowing(old.text, now.text, following), now.text];
    const status: UnitStatus = mine === theirs || fold(mine) === fold(theirs) ? 'same' : 'changed';
    const why = matching.byNew.get(now.key)?.why ?? NOTHING;
    return {
      ...base,
      status,
      moved: pair.moved || isElsewhere(matching, old, now),
      renumbered: numberOf(old) !== numberOf(now),
      typography: status === 'same' && (mine !== theirs || !sameLabel(old, now)),
      following,
      why,
    };
  }
  if (now !== null) return { ...base, status: from.length > 0 ? 'split' : 'inserted', why: { by: 'none', likeness: nearest('new', now) } };
  return { ...base, status: into === null ? 'deleted' : 'merged', why: { by: 'none', likeness: old === null ? 0 : nearest('old', old) } };
}

const NOTHING: Why = { by: 'none', likeness: 0 };

/** Whether a 款 or 项 stands in another unit than the one its old parent became. */
function isElsewhere(matching: Matching, old: Unit, now: Unit): boolean {
  return isProvision(old) && isProvision(now) && matching.byNew.get(now.parent)?.old.key !== old.parent && now.parent !== old.parent;
}

/** What a unit bears as its number: its label up to typography; a 款, which bears none, is counted. */
function numberOf({ label, level, address }: Unit): string {
  if (label !== null) return fold(label);
  if (level !== 'paragraph' && level !== 'preamble') return '';
  const step = address?.steps[address.steps.length - 1];
  return step?.level === 'paragraph' ? `${step.number}` : '';
}

function sameLabel(old: Unit, now: Unit): boolean {
  return (old.label ?? '') === (now.label ?? '') || numberOf(old) !== numberOf(now);
}

/** How alike the likest article of the other version is to one without a partner. */
function nearestOf(matching: Matching): (side: 'old' | 'new', unit: Unit) => number {
  const isArticle = (unit: Unit): boolean => unit.level === 'article';
  const found = { old: new Map<string, number>(), new: new Map<string, number>() };
  for (const [side, other] of [
    ['old', 'new'],
    ['new', 'old'],
  ] as const) {
    const taken = side === 'old' ? matching.byOld : matching.byNew;
    const units = matching[side].units.filter((unit) => isArticle(unit) && !taken.has(unit.key));
    if (units.length === 0) continue;
    const others = matching[other].units.filter(isArticle);
    const bags = [units.map((unit) => matching.bag(side, unit)), others.map((unit) => matching.bag(other, unit))] as const;
    for (const edge of candidates(bags[0], bags[1], matching.vocabulary)) {
      const key = (units[edge.old] as Unit).key;
      found[side].set(key, Math.max(edge.likeness, found[side].get(key) ?? 0));
    }
  }
  return (side, unit) => found[side].get(unit.key) ?? 0;
}

/** The share of the words of both versions that stand in paired provisions, a pair counting for as much as its texts are alike. */
function likenessOf(units: readonly Correspondence[]): number {
  let [whole, paired] = [0, 0];
  for (const { old, new: now, status, following } of units) {
    if (!isProvision((now ?? old) as Unit)) continue;
    const length = (old?.text.length ?? 0) + (now?.text.length ?? 0);
    whole += length;
    if (old === null || now === null) continue;
    paired += length * (status === 'same' ? 1 : similarity(withFollowing(old.text, now.text, following), now.text));
  }
  return whole === 0 ? 1 : paired / whole;
}

/** Where every division and provision of the old version went, in its order. */
export function provisionMap({ units }: Comparison): readonly Counterpart[] {
  return units.flatMap(({ old, new: now, into }) => {
    if (old === null || old.address === null) return [];
    return [{ id: old.key, from: old.address, to: now?.address ?? null, into: into?.address ?? null }];
  });
}
