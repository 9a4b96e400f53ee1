import { changesBetween } from '../changes/compared.ts';
import type { UnitChange } from '../changes/types.ts';
import { summaryOf } from '../compare/summary.ts';
import type { Comparison, Correspondence } from '../compare/types.ts';
import type { Grain } from '../text/tokens.ts';
import { changesJson, unitChangeJson } from './changes-json.ts';

/**
 * A comparison as plain data: what changed between the two versions, the counts, and of every unit why it was paired and whether it differs in
 * typography alone.
 */
export function comparisonJson(comparison: Comparison, options: { readonly by: Grain; readonly typography: boolean }): object {
  const changes = changesBetween(comparison, options);
  const { articles, ...counts } = summaryOf(comparison, options);
  return {
    ...changesJson(changes),
    related: comparison.related,
    likeness: rounded(comparison.likeness),
    articles,
    ...counts,
    units: changes.units.map((change, i) => rowOf(change, comparison.units[i] as Correspondence)),
  };
}

function rowOf(change: UnitChange, { typography, why }: Correspondence): object {
  return { ...unitChangeJson(change), typography, why: 'likeness' in why ? { ...why, likeness: rounded(why.likeness) } : why };
}

function rounded(likeness: number): number {
  return Math.round(likeness * 1000) / 1000;
}
