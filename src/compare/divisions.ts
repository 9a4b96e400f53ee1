import type { DivisionLevel } from '../statute/types.ts';
import type { Unit } from '../statute/units.ts';
import { assign, type Worth } from './assign.ts';
import { pairContents } from './contents.ts';
import { link, type Matching, unpaired } from './tree.ts';

const DIVISION_LEVELS: readonly DivisionLevel[] = ['part', 'subpart', 'chapter', 'section', 'portion'];
/** Two divisions that share so little are two. */
const LEAST = 0.6;

/**
 * Pairs 编 章 节 by what they hold (the share of their articles that are paired) and by their headings; a division under a paired one is
 * likelier than one elsewhere. Then those of another level that hold the same.
 */
export function pairDivisions(matching: Matching): void {
  const shared = sharedArticles(matching);
  for (const level of DIVISION_LEVELS) {
    pairAmong(matching, shared, (unit) => unit.division === level);
    pairByNumber(matching, level);
  }
  pairAmong(matching, shared, (unit) => unit.level === 'division');
  for (const { old, new: now } of [...matching.byOld.values()]) if (old.level === 'division') pairContents(matching, old, now);
}

function pairAmong(matching: Matching, shared: Shared, wanted: (unit: Unit) => boolean): void {
  const [left, right] = [unpaired(matching, 'old', matching.old.units.filter(wanted)), unpaired(matching, 'new', matching.new.units.filter(wanted))];
  const place = new Map(right.map((unit, k) => [unit.key, k]));
  const byHeading = new Map<string, number[]>();
  for (const [k, unit] of right.entries()) {
    const heading = matching.new.own.get(unit.key) ?? '';
    const list = byHeading.get(heading);
    if (list === undefined) byHeading.set(heading, [k]);
    else list.push(k);
  }
  const worths: Worth[] = [];
  for (const [i, old] of left.entries()) {
    const heading = matching.old.own.get(old.key) ?? '';
    const held = shared.get(old.key);
    const reachable = new Set([...(byHeading.get(heading) ?? []).slice(0, 20), ...[...(held?.keys() ?? [])].flatMap((key) => place.get(key) ?? [])]);
    for (const k of reachable) {
      const now = right[k] as Unit;
      const sameHeading = heading === matching.new.own.get(now.key) ? 1 : 0;
      const inSameDivision = matching.byOld.get(old.parent)?.new.key === now.parent || old.parent === now.parent ? 0.3 : 0;
      const sum = sameHeading + 2 * (held?.get(now.key) ?? 0) + inSameDivision;
      if (sum >= LEAST) worths.push({ old: i, new: k, worth: sum - Math.abs(i / left.length - k / right.length) * 1e-6 });
    }
  }
  for (const pair of assign(left.length, right.length, worths)) {
    const [old, now] = [left[pair.old] as Unit, right[pair.new] as Unit];
    const held = shared.get(old.key)?.get(now.key) ?? 0;
    const sameHeading = matching.old.own.get(old.key) === matching.new.own.get(now.key);
    link(matching, old, now, sameHeading ? { by: 'exact' } : { by: 'contents', likeness: held });
  }
}

/** A division whose heading and contents are all new has its number and its place left. */
function pairByNumber(matching: Matching, level: DivisionLevel): void {
  const news = new Map(
    unpaired(
      matching,
      'new',
      matching.new.units.filter((unit) => unit.division === level),
    ).map((unit) => [`${unit.parent} ${unit.label}`, unit]),
  );
  for (const old of unpaired(
    matching,
    'old',
    matching.old.units.filter((unit) => unit.division === level),
  )) {
    const parent = old.parent === 'body' ? 'body' : matching.byOld.get(old.parent)?.new.key;
    const now = news.get(`${parent} ${old.label}`);
    if (now !== undefined && old.label !== null) link(matching, old, now, { by: 'number', likeness: 0 });
  }
}

/** By old division and new division: the share of their articles that are paired with one another (Dice). */
type Shared = ReadonlyMap<string, ReadonlyMap<string, number>>;

function sharedArticles(matching: Matching): Shared {
  const above = (tree: Matching['old'], unit: Unit): string[] => {
    const found: string[] = [];
    for (let at = tree.byKey.get(unit.parent); at !== undefined; at = tree.byKey.get(at.parent)) found.push(at.key);
    return found;
  };
  const sizes = { old: new Map<string, number>(), new: new Map<string, number>() };
  for (const side of ['old', 'new'] as const) {
    for (const unit of matching[side].units) {
      if (unit.level === 'article') for (const key of above(matching[side], unit)) sizes[side].set(key, (sizes[side].get(key) ?? 0) + 1);
    }
  }
  const counts = new Map<string, Map<string, number>>();
  for (const { old, new: now } of matching.byOld.values()) {
    if (old.level !== 'article') continue;
    const news = above(matching.new, now);
    for (const outer of above(matching.old, old)) {
      const row = counts.get(outer) ?? new Map<string, number>();
      for (const other of news) row.set(other, (row.get(other) ?? 0) + 1);
      counts.set(outer, row);
    }
  }
  return new Map(
    [...counts].map(([outer, row]) => [
      outer,
      new Map([...row].map(([other, count]) => [other, (2 * count) / ((sizes.old.get(outer) ?? 0) + (sizes.new.get(other) ?? 0))])),
    ]),
  );
}
