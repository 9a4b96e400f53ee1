import type { Statute } from '../statute/types.ts';
import type { Unit } from '../statute/units.ts';
import { titleOf } from '../statute/walk.ts';
import { fold, sameWords } from '../text/fold.ts';
import { sameStatute } from '../text/titles/same.ts';
import { isProvision } from './contents.ts';
import { type Follower, followerOf } from './following.ts';
import { type Joins, joinsOf } from './joins.ts';
import { type Pairing, pairUnits } from './pairing.ts';
import { inReadingOrder } from './reading-order.ts';
import { withFollowing } from './segments.ts';
import { cellPairing } from './tables.ts';
import type { Matching, Side } from './tree.ts';
import type { Comparison, Correspondence, Counterpart, Why } from './types.ts';
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
  const pairing = pairUnits(old, now);
  const { matching } = pairing;
  const joins = joinsOf(pairing);
  const follow = followerOf(matching, joins.into);
  const partners = new Map([...matching.byNew].map(([key, found]) => [key, found.old.key]));
  const nearest = nearestOf(pairing);
  const cells = cellPairing([...matching.byNew.values()].filter((pair) => pair.old.level === 'row').map((pair) => [pair.old, pair.new] as const));
  const units = inReadingOrder(matching.old.units, matching.new.units, partners, new Set()).map((pair) => {
    if (pair.old !== null && pair.new !== null) return paired(pair.old, pair.new, pair.moved, cells, matching, joins, follow);
    return pair.new !== null ? arrived(pair.new, joins, nearest) : gone(pair.old as Unit, joins, nearest);
  });
  const likeness = likenessOf(units);
  const related = likeness >= (sameStatute(titleOf(old), titleOf(now)) === 'same' ? RELATED_BY_TITLE : RELATED);
  return { old, new: now, units, likeness, related };
}

// Every correspondence is written out as one literal: there are as many as printed lines.
function paired(
  old: Unit,
  now: Unit,
  moved: boolean,
  cells: ReturnType<typeof cellPairing>,
  matching: Matching,
  joins: Joins,
  follow: Follower,
): Correspondence {
  const following = follow(old, now);
  const mine = following.length === 0 ? old.text : withFollowing(old.text, now.text, following);
  const same = sameWords(mine, now.text);
  return {
    old,
    new: now,
    status: same ? 'same' : 'changed',
    moved,
    renumbered: numberOf(old) !== numberOf(now),
    typography: same && (mine !== now.text || !sameLabel(old, now)),
    following,
    into: null,
    from: joins.from.get(now.key) ?? [],
    cells: old.level === 'row' ? cells(old, now) : null,
    why: matching.byNew.get(now.key)?.why ?? NOTHING,
  };
}

function arrived(now: Unit, joins: Joins, nearest: (side: Side, unit: Unit) => number): Correspondence {
  const from = joins.from.get(now.key) ?? [];
  const why: Why = { by: 'none', likeness: nearest('new', now) };
  const status = from.length > 0 ? 'split' : 'inserted';
  return { old: null, new: now, status, moved: false, renumbered: false, typography: false, following: [], into: null, from, cells: null, why };
}

function gone(old: Unit, joins: Joins, nearest: (side: Side, unit: Unit) => number): Correspondence {
  const into = joins.into.get(old.key) ?? null;
  const why: Why = { by: 'none', likeness: nearest('old', old) };
  const status = into === null ? 'deleted' : 'merged';
  return { old, new: null, status, moved: false, renumbered: false, typography: false, following: [], into, from: [], cells: null, why };
}

const NOTHING: Why = { by: 'none', likeness: 0 };

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
function nearestOf({ near }: Pairing): (side: Side, unit: Unit) => number {
  const found = { old: new Map<string, number>(), new: new Map<string, number>() };
  for (const side of ['old', 'new'] as const) {
    for (const { unit, likeness } of near[side]) found[side].set(unit.key, Math.max(likeness, found[side].get(unit.key) ?? 0));
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
