import { hostsOf } from '../compare/reading-order.ts';
import { segmentsIn } from '../compare/segments.ts';
import type { Segment } from '../compare/words.ts';
import { type Unit, unitsOf } from '../statute/units.ts';
import { groupBy } from '../text/group.ts';
import { Kin } from './kin.ts';
import { legible } from './legible.ts';
import type { Changes, UnitChange } from './types.ts';

/** Stands between two units whose texts are compared as one. It is no character of a text and, as a sign, a word of its own. */
export const UNIT_END = '\u241e';

/**
 * Texts of the old version that became others than one each: two 款 made one, a 款 that was divided, words that became another unit and were
 * changed on the way. Both lists are in order of print. The stretches spell the texts of each list with `UNIT_END` between them, as those of a
 * unit spell its texts; null where so little is left that the old and the new stand each for itself.
 */
export interface Reshaped {
  readonly olds: readonly Unit[];
  readonly news: readonly Unit[];
  readonly segments: readonly Segment[] | null;
}

/**
 * What was merged, divided and rewritten elsewhere, as whole texts: a view for those who print the text itself. A unit is in one at most. The
 * changes of each unit are as they were: who shows units one by one needs none of this.
 */
export function reshapedIn(changes: Changes): readonly Reshaped[] {
  const { old, new: now, units } = changes;
  if (!units.some(({ from, into }) => from.length > 0 || into !== null)) return [];
  const [olds, news] = [unitsOf(old), unitsOf(now)];
  const [oldTexts, newTexts] = [textsBy(olds), textsBy(news)];
  const byNew = new Map(units.flatMap((unit) => (unit.new === null ? [] : [[unit.new.key, unit] as const])));
  const kin = new Kin();
  const touched = new Set<string>();
  const join = (before: readonly Unit[], after: readonly Unit[]): void => {
    const names = [...before.map(nameOfOld), ...after.map(nameOfNew)];
    if (before.length === 0 || after.length === 0) return;
    kin.join(names);
    for (const name of names) touched.add(name);
  };
  for (const unit of units) {
    if (unit.old !== null && unit.new !== null && isText(unit.new) && isText(unit.old)) kin.join([nameOfOld(unit.old), nameOfNew(unit.new)]);
    if (unit.old !== null && unit.into !== null && isText(unit.old)) join([unit.old], only(newTexts(unit.into)));
    const from = unit.from.flatMap(oldTexts);
    if (unit.new !== null && from.length > 0) join(from, isText(unit.new) ? [unit.new] : newTexts(unit.new).filter((text) => isFresh(byNew.get(text.key))));
  }
  const nameOf = (name: string): string | null => (touched.size === 0 ? null : kin.of(name));
  const wanted = new Set([...touched].map(nameOf));
  const before = groupBy(olds.filter(isText), (unit) => nameOf(nameOfOld(unit)));
  const after = groupBy(news.filter(isText), (unit) => nameOf(nameOfNew(unit)));
  return [...wanted].flatMap((name): Reshaped[] => {
    const [was, is] = [before.get(name) ?? [], after.get(name) ?? []];
    return was.length === 0 || is.length === 0 ? [] : [{ olds: was, news: is, segments: comparedAsOne(was, is, changes) }];
  });
}

function comparedAsOne(olds: readonly Unit[], news: readonly Unit[], { compared }: Changes): readonly Segment[] | null {
  const [old, now] = [whole(olds), whole(news)];
  const segments = legible(segmentsIn({ old, new: now, following: [], cells: null }, compared));
  return segments.some(({ kind, text }) => kind === 'same' && text !== UNIT_END) ? segments : null;
}

function whole(units: readonly Unit[]): Unit {
  const [first] = units as readonly [Unit, ...Unit[]];
  return { ...first, text: units.map(({ text }) => text).join(UNIT_END) };
}

/** A unit that has no old one and of which nothing else says where it comes from. */
function isFresh(unit: UnitChange | undefined): boolean {
  return unit !== undefined && unit.old === null && unit.from.length === 0;
}

/** What a unit prints as text: of an article that of all it holds, of every other unit its own. */
function textsBy(units: readonly Unit[]): (unit: Unit) => readonly Unit[] {
  const hosts = hostsOf(units);
  const inside = groupBy(
    units.filter((unit) => hosts.has(unit.key)),
    (unit) => hosts.get(unit.key),
  );
  const within = (unit: Unit): readonly Unit[] => (inside.get(unit.key) ?? []).flatMap((each) => [each, ...within(each)]);
  return (unit) => (unit.level === 'article' ? within(unit).filter(isText) : isText(unit) ? [unit] : []);
}

/** The text of an article that has one 款 and nothing in it; of several nobody says which is meant. */
function only(texts: readonly Unit[]): readonly Unit[] {
  return texts.length === 1 ? texts : [];
}

function isText({ level, row }: Unit): boolean {
  return row === undefined && (level === 'paragraph' || level === 'item' || level === 'subitem');
}

function nameOfOld({ key }: Unit): string {
  return `old ${key}`;
}

function nameOfNew({ key }: Unit): string {
  return `new ${key}`;
}
