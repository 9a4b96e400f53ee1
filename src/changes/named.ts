import type { Unit } from '../statute/units.ts';

/** Names a 款 that is all of its article by the article, as one cites it; every other unit by itself. */
export function namer(units: readonly Unit[]): (unit: Unit) => Unit {
  const articles = new Map<string, Unit>();
  const paragraphs = new Map<string, number>();
  for (const unit of units) {
    if (unit.level === 'article') articles.set(unit.key, unit);
    if (unit.level === 'paragraph') paragraphs.set(unit.parent, (paragraphs.get(unit.parent) ?? 0) + 1);
  }
  return (unit) => (unit.level === 'paragraph' && paragraphs.get(unit.parent) === 1 ? (articles.get(unit.parent) ?? unit) : unit);
}
