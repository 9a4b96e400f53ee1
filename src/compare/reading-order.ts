import type { RowLevel, Unit } from '../statute/units.ts';
import { groupBy } from '../text/group.ts';
import { longestRise } from '../text/rise.ts';

/** A unit before, a unit after, or both where they are the same one; `moved` when it changed its place among the others. */
export interface UnitPair {
  readonly old: Unit | null;
  readonly new: Unit | null;
  readonly moved: boolean;
}

/** In what order the parts of a statute are printed: a line added to the title note stands before the articles that are gone. */
const PART: Readonly<Record<RowLevel, number>> = {
  title: 0,
  history: 1,
  front: 2,
  toc: 3,
  preamble: 4,
  division: 5,
  article: 5,
  paragraph: 5,
  item: 5,
  subitem: 5,
  // Of a table in the body; those of annexes stand behind all the rest as it is.
  row: 5,
  annex: 6,
};

/** What is printed inside another unit lies deeper than an article. */
const ARTICLE_DEPTH = 6;

/**
 * Puts the units of both texts into one order of reading: that of the new text, each unit that is gone standing where it stood, in what its
 * article or 款 became, before what was put in its place. `moved` are units known to have changed their place; of the others as few as
 * possible have. Order is a matter of neighbours: what goes along with its article has not moved, what stands in another one has.
 */
export function inReadingOrder(olds: readonly Unit[], news: readonly Unit[], pairs: ReadonlyMap<string, string>, moved: ReadonlySet<string>): UnitPair[] {
  const [before, after] = [hostsOf(olds), hostsOf(news)];
  const [oldsIn, newsIn] = [groupBy(olds, (unit) => before.get(unit.key) ?? null), groupBy(news, (unit) => after.get(unit.key) ?? null)];
  const survivors = new Set(news.flatMap((unit) => pairs.get(unit.key) ?? []));
  const out: UnitPair[] = [];
  const gone = (old: Unit): void => {
    out.push({ old, new: null, moved: false });
    for (const inside of oldsIn.get(old.key) ?? []) if (!survivors.has(inside.key)) gone(inside);
  };
  /** The units in a place of the new text, with those that are gone from the place that it was before. */
  const merge = (was: readonly Unit[], is: readonly Unit[]): void => {
    const place = new Map(was.map((unit, i) => [unit.key, i]));
    const from = is.map((unit) => place.get(pairs.get(unit.key) ?? '') ?? -1);
    const kept = keptIn(is, from, moved);
    const along = goneWithMoved(was, is, from, kept, survivors);
    const leavers = groupBy(along.keys(), (unit) => along.get(unit));
    let next = 0;
    /** Those gone before old index `to`; before an `arriving` one, only until one that is not inside the place being left. */
    const emitGone = (to: number, arriving: Unit | null): void => {
      for (; next < to; next++) {
        const old = was[next] as Unit;
        if (survivors.has(old.key) || along.has(old)) continue;
        if (arriving !== null && (old.depth < arriving.depth || PART[old.level] > PART[arriving.level])) return;
        gone(old);
      }
    };
    const endOfRun = (): number => {
      let end = next;
      while (end < was.length && !survivors.has((was[end] as Unit).key)) end++;
      return end;
    };
    for (const [k, unit] of is.entries()) {
      const i = from[k] as number;
      const key = pairs.get(unit.key);
      const old = i >= 0 ? was[i] : key === undefined ? undefined : byKey.get(key);
      if (!kept.has(k)) emitGone(endOfRun(), unit);
      else {
        emitGone(i, null);
        next = i + 1;
      }
      out.push({ old: old ?? null, new: unit, moved: old !== undefined && !kept.has(k) });
      merge((old && oldsIn.get(old.key)) ?? [], newsIn.get(unit.key) ?? []);
      if (old !== undefined && !kept.has(k)) for (const left of leavers.get(old.key) ?? []) gone(left);
    }
    emitGone(was.length, null);
  };
  const byKey = new Map(olds.map((unit) => [unit.key, unit]));
  merge(oldsIn.get(null) ?? [], newsIn.get(null) ?? []);
  return out;
}

/** The units gone from a division that stands elsewhere now, and that division: they are shown with it, not where it stood. */
function goneWithMoved(
  was: readonly Unit[],
  is: readonly Unit[],
  from: readonly number[],
  kept: ReadonlySet<number>,
  survivors: ReadonlySet<string>,
): ReadonlyMap<Unit, string> {
  const found = new Map<Unit, string>();
  const left = new Set(from.flatMap((i, k) => (i >= 0 && !kept.has(k) && is[k]?.level === 'division' ? [(was[i] as Unit).key] : [])));
  if (left.size === 0) return found;
  const byKey = new Map(was.map((unit) => [unit.key, unit]));
  for (const unit of was) {
    if (survivors.has(unit.key)) continue;
    const parent = byKey.get(unit.parent);
    const division = left.has(unit.parent) ? unit.parent : parent && found.get(parent);
    if (division !== undefined) found.set(unit, division);
  }
  return found;
}

/**
 * Which units keep their order: the most that can, but none known to have moved. What a moved division holds goes along with it, unless it stands in
 * order all the same (a chapter that becomes a section).
 */
function keptIn(units: readonly Unit[], from: readonly number[], moved: ReadonlySet<string>): ReadonlySet<number> {
  const along = new Set<string>();
  if (moved.size > 0) {
    for (const { key, parent, depth } of units) if (depth <= ARTICLE_DEPTH && !moved.has(key) && (moved.has(parent) || along.has(parent))) along.add(key);
  }
  const kept = longestRise(from.map((i, k) => (moved.has((units[k] as Unit).key) || along.has((units[k] as Unit).key) ? -1 : i)));
  if (along.size === 0) return new Set(kept);
  const found = new Set(kept);
  let [last, next] = [-1, 0];
  for (const [k, i] of from.entries()) {
    while (next < kept.length && (kept[next] as number) < k) next++;
    const limit = next < kept.length ? (from[kept[next] as number] as number) : Number.POSITIVE_INFINITY;
    if (along.has((units[k] as Unit).key) && i > last && i < limit) found.add(k);
    if (found.has(k)) last = i;
  }
  return found;
}

/**
 * In which printed unit each unit lies: a 款 in its article, a 项 in its 款, the paragraphs before the first article of a division in its heading, the
 * rows of a 款 that is nothing but a table in the article. Articles, headings and the lines outside them lie in none.
 */
export function hostsOf(units: readonly Unit[]): ReadonlyMap<string, string> {
  const known = new Set(units.map((unit) => unit.key));
  const hosts = new Map<string, string>();
  let article: string | null = null;
  for (const { key, parent, depth } of units) {
    if (depth <= ARTICLE_DEPTH) article = depth === ARTICLE_DEPTH ? key : null;
    else if (known.has(parent)) hosts.set(key, parent);
    else if (article !== null) hosts.set(key, article);
  }
  return hosts;
}
