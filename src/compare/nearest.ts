import type { Unit } from '../statute/units.ts';
import { candidates } from './candidates.ts';
import { type Matching, otherSide, poolOf, type Side, unpaired } from './tree.ts';

/** An article without a partner and one of the other version that it resembles. */
export interface Near {
  readonly unit: Unit;
  readonly other: Unit;
  readonly likeness: number;
}

/** For the articles of one version that have no partner: the likeliest of all articles of the other version. */
export function nearArticles(matching: Matching, side: Side): readonly Near[] {
  const isArticle = (unit: Unit): boolean => unit.level === 'article';
  const other = otherSide(side);
  const units = unpaired(matching, side, matching[side].units.filter(isArticle));
  if (units.length === 0) return [];
  const others = matching[other].units.filter(isArticle);
  const bags = units.map((unit) => matching.bag(side, unit));
  return candidates(bags, poolOf(matching, other, others), matching.vocabulary).map((edge) => ({
    unit: units[edge.old] as Unit,
    other: others[edge.new] as Unit,
    likeness: edge.likeness,
  }));
}
