import type { Changes, UnitChange } from '../../changes/types.ts';
import { hostsOf, inReadingOrder } from '../../compare/reading-order.ts';
import { isTocHeading } from '../../statute/front.ts';
import { type Unit, unitsOf } from '../../statute/units.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import type { Style } from './types.ts';

/** A unit as it is printed: its label with the space behind it, and whether the line ends with it (the label of 第一条 opens that of a 款). */
export interface Line {
  readonly unit: Unit;
  readonly label: string;
  readonly style: Style;
  readonly ends: boolean;
  /** As `statuteDocument` names the unit; null for lines that are no unit. */
  readonly name: string | null;
}

/** A line of either text or of both; a unit that moved has one at each of its places. */
export interface LinePair {
  readonly old: Line | null;
  readonly new: Line | null;
  readonly change: UnitChange;
}

/**
 * The printed units of both texts in one order, in which each text keeps its own; one that stays is a pair, one that moved stands alone at
 * both its places, and so does all that it holds.
 */
export function linesInOrder({ old, new: now, units }: Changes): readonly LinePair[] {
  const [olds, news] = [unitsOf(old), unitsOf(now)];
  const [byOld, byNew] = [new Map<string, UnitChange>(), new Map<string, UnitChange>()];
  for (const unit of units) {
    if (unit.old !== null) byOld.set(unit.old.key, unit);
    if (unit.new !== null) byNew.set(unit.new.key, unit);
  }
  const hosts = hostsOf(news);
  const apart = new Set<string>();
  const pairs = new Map<string, string>();
  for (const { key } of news) {
    const unit = byNew.get(key);
    if (unit?.moved || apart.has(hosts.get(key) ?? '')) apart.add(key);
    else if (unit?.old) pairs.set(key, unit.old.key);
  }
  const [oldLines, newLines] = [linesOf(olds, anchorsOf(old)), linesOf(news, anchorsOf(now))];
  return inReadingOrder(olds, news, pairs, new Set()).map((pair) => {
    const change = (pair.new === null ? byOld.get(pair.old?.key ?? '') : byNew.get(pair.new.key)) as UnitChange;
    const [was, is] = [pair.old === null ? null : (oldLines.get(pair.old.key) as Line), pair.new === null ? null : (newLines.get(pair.new.key) as Line)];
    // Where typography is not shown, the changes have another label than the print.
    const label = was === null || change.old === null ? '' : printedLabel(change.old, was.ends);
    return { old: was && { ...was, label }, new: is, change };
  });
}

function linesOf(units: readonly Unit[], names: Anchors): ReadonlyMap<string, Line> {
  return new Map(
    units.map((unit, i) => {
      const ends = !(unit.opensLine && units[i + 1]?.parent === unit.key);
      return [unit.key, { unit, label: printedLabel(unit, ends), style: styleOf(unit, units[i - 1]), ends, name: names.get(unit.key) ?? null }];
    }),
  );
}

/** A label with the space behind it, where something is printed behind it. */
function printedLabel({ label, gap, level, text }: Unit, ends: boolean): string {
  const printed = (label ?? '') + gap;
  return level === 'article' && ends && text === '' ? printed.trimEnd() : printed;
}

/** As `statuteDocument` has it: the first line of the 目录 and of an annex is a heading. */
export function styleOf(unit: Unit, before: Unit | undefined): Style {
  switch (unit.level) {
    case 'title':
    case 'history':
    case 'front':
      return unit.level;
    case 'toc':
      return before?.level === 'toc' || !isTocHeading(unit.text) ? 'toc' : 'heading';
    case 'annex':
      return before?.parent === unit.parent ? 'annex' : 'heading';
    case 'preamble':
      return unit.key === 'preamble:heading' ? 'heading' : 'text';
    case 'row':
      return 'cell';
    case 'division':
      return unit.division ?? 'chapter';
    default:
      return 'text';
  }
}
