import { changesBetween } from '../changes/compared.ts';
import { type Substance, substanceOf } from '../changes/substance/substance.ts';
import type { UnitChange } from '../changes/types.ts';
import { segmentsIn } from '../compare/segments.ts';
import { summaryOf } from '../compare/summary.ts';
import type { Comparison, Correspondence } from '../compare/types.ts';
import { formatAddress } from '../statute/address-text.ts';
import type { Unit } from '../statute/units.ts';
import { titleOf } from '../statute/walk.ts';
import type { Grain } from '../text/tokens.ts';

/**
 * A comparison as plain data: both titles, the counts, and a row for every printed unit in order of reading. A row has both units
 * (level, label, address, text; null where there is none), what became of it, why they were paired, and the stretches of its text;
 * a stretch that `follows` is a reference that only follows the numbering; if asked for, what of `substance` changed in it.
 */
export function comparisonJson(comparison: Comparison, options: { readonly by: Grain; readonly typography: boolean }, substance = false): object {
  const { articles, ...counts } = summaryOf(comparison, options);
  return {
    old: titleOf(comparison.old),
    new: titleOf(comparison.new),
    related: comparison.related,
    likeness: rounded(comparison.likeness),
    articles,
    ...counts,
    units: substance ? withSubstance(comparison, options) : comparison.units.map((unit) => rowOf(unit, options)),
  };
}

function withSubstance(comparison: Comparison, options: { readonly by: Grain; readonly typography: boolean }): readonly object[] {
  const changes = changesBetween(comparison, options);
  const substance: Substance = substanceOf(changes);
  return comparison.units.map((unit, i) => ({ ...rowOf(unit, options), substance: substance(changes.units[i] as UnitChange) }));
}

function rowOf(row: Correspondence, options: { readonly by: Grain; readonly typography: boolean }): object {
  const { old, new: now, status, moved, renumbered, typography, into, from, why } = row;
  return {
    level: ((now ?? old) as Unit).level,
    status,
    moved,
    renumbered,
    typography,
    old: old && sideOf(old),
    new: now && sideOf(now),
    into: into && addressOf(into),
    from: from.map(addressOf),
    why: 'likeness' in why ? { ...why, likeness: rounded(why.likeness) } : why,
    segments: segmentsIn(row, options),
  };
}

function sideOf(unit: Unit): object {
  return { label: unit.label, address: addressOf(unit), text: unit.text };
}

function addressOf({ address }: Unit): string | null {
  return address && formatAddress(address);
}

function rounded(likeness: number): number {
  return Math.round(likeness * 1000) / 1000;
}
