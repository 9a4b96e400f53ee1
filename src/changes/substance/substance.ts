import { type RowLevel, type Unit, unitsOf } from '../../statute/units.ts';
import { addTo } from '../../text/group.ts';
import { unitOf } from '../kind.ts';
import type { Changes, UnitChange } from '../types.ts';
import { type Elsewhere, marksIn } from './marks.ts';
import type { SubstanceMark } from './types.ts';

/** The changes of substance in a unit of these changes; found when first asked for. */
export type Substance = (change: UnitChange) => readonly SubstanceMark[];

/** What binds people; titles, title notes, headings and contents do not. */
const BINDING: ReadonlySet<RowLevel> = new Set(['preamble', 'article', 'paragraph', 'item', 'subitem', 'row', 'annex']);

/** What of substance changed, unit by unit: docs/substance.md. Words that stand in another unit now, because units were merged or split, neither came nor went. */
export function substanceOf(changes: Changes): Substance {
  const found = new Map<string, readonly SubstanceMark[]>();
  let elsewhere: ((change: UnitChange) => Elsewhere) | null = null;
  return (change) => {
    const key = `${change.old?.key ?? ''} ${change.new?.key ?? ''}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    elsewhere ??= sharedWords(changes);
    const marks = BINDING.has(unitOf(change).level) ? marksIn(change.segments, elsewhere(change)) : [];
    found.set(key, marks);
    return marks;
  };
}

/** Which other units took over words of a unit, or gave it theirs; a unit speaks for what it holds. */
function sharedWords({ old, new: now, units }: Changes): (change: UnitChange) => Elsewhere {
  if (!units.some(({ from, into }) => from.length > 0 || into !== null)) return () => ({ old: [], new: [] });
  const [before, after] = [unitsOf(old), unitsOf(now)];
  const [olds, news] = [holdings(before), holdings(after)];
  const sources = new Map<string, readonly Unit[]>();
  const takers = new Map<string, Unit[]>();
  const targets = new Map<string, Unit>();
  for (const { old: was, new: is, from, into } of units) {
    if (is !== null && from.length > 0) {
      sources.set(is.key, from);
      for (const { key } of from) addTo(takers, key, is);
    }
    if (was !== null && into !== null) targets.set(was.key, into);
  }
  const [above, aboveNow] = [parentsOf(before), parentsOf(after)];
  return ({ old: was, new: is }) => {
    const given = nearest(sources, is, aboveNow) ?? [];
    const into = nearest(targets, was, above);
    const taken = [...(nearest(takers, was, above) ?? []), ...(into === undefined ? [] : [into])].filter(({ key }) => key !== is?.key && key !== is?.parent);
    return { old: given.flatMap(olds), new: taken.flatMap(news) };
  };
}

/** What is said of a unit, or of the next one around it of which something is said. */
function nearest<T>(said: ReadonlyMap<string, T>, unit: Unit | null, parents: ReadonlyMap<string, string>): T | undefined {
  for (let key = unit?.key; key !== undefined; key = parents.get(key)) if (said.has(key)) return said.get(key);
  return undefined;
}

function parentsOf(units: readonly Unit[]): ReadonlyMap<string, string> {
  return new Map(units.map(({ key, parent }) => [key, parent]));
}

/** The text of a unit with those of all that it holds. */
function holdings(units: readonly Unit[]): (unit: Unit) => readonly string[] {
  const children = new Map<string, Unit[]>();
  for (const unit of units) {
    const list = children.get(unit.parent);
    if (list === undefined) children.set(unit.parent, [unit]);
    else list.push(unit);
  }
  const texts = (unit: Unit): readonly string[] => [unit.text, ...(children.get(unit.key) ?? []).flatMap(texts)];
  return texts;
}
