import type { RowLevel, Unit } from '../statute/units.ts';
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

/**
 * Puts the units of both texts into one order of reading: that of the new text, each unit that is gone standing where it stood,
 * before what was put in its place. `moved` are units known to have changed their place; of the others as few as possible have.
 */
export function inReadingOrder(olds: readonly Unit[], news: readonly Unit[], pairs: ReadonlyMap<string, string>, moved: ReadonlySet<string>): UnitPair[] {
  const place = new Map(olds.map((unit, i) => [unit.key, i]));
  const from = news.map((unit) => place.get(pairs.get(unit.key) ?? '') ?? -1);
  const survives = new Uint8Array(olds.length);
  for (const i of from) if (i >= 0) survives[i] = 1;
  const kept = new Set(longestRise(from.map((i, k) => (moved.has(news[k]?.key ?? '') ? -1 : i))));
  const out: UnitPair[] = [];
  let next = 0;
  /** Emits the units gone before base index `to`; before an `arriving` one, only until one that is not inside the place being left. */
  const emitGone = (to: number, arriving: Unit | null): void => {
    for (; next < to; next++) {
      const old = olds[next] as Unit;
      if (survives[next] === 1) continue;
      if (arriving !== null && (old.depth < arriving.depth || PART[old.level] > PART[arriving.level])) return;
      out.push({ old, new: null, moved: false });
    }
  };
  for (const [k, unit] of news.entries()) {
    const i = from[k] as number;
    if (i < 0) {
      emitGone(runEnd(survives, next), unit);
      out.push({ old: null, new: unit, moved: false });
    } else if (kept.has(k)) {
      emitGone(i, null);
      next = i + 1;
      out.push({ old: olds[i] as Unit, new: unit, moved: false });
    } else out.push({ old: olds[i] as Unit, new: unit, moved: true });
  }
  emitGone(olds.length, null);
  return out;
}

/** The end of the run of vanished units that begins at `from`. */
function runEnd(survives: Uint8Array, from: number): number {
  let end = from;
  while (end < survives.length && survives[end] === 0) end++;
  return end;
}
