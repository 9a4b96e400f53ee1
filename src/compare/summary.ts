import { isProvision } from './contents.ts';
import type { CompareOptions, Comparison, Correspondence } from './types.ts';

/** How many articles of each kind, each counted once: a changed one that moved is changed. */
export interface ArticleCounts {
  readonly changed: number;
  readonly inserted: number;
  readonly deleted: number;
  readonly merged: number;
  readonly split: number;
  /** Moved, with the same words. */
  readonly moved: number;
  /** Another number, the same words and the same order. */
  readonly renumbered: number;
  readonly same: number;
}

export interface Summary {
  readonly articles: ArticleCounts;
  /** Units outside the articles that differ: title, title note, 目录, preamble, headings, annexes. */
  readonly elsewhere: number;
  /** References that only follow the numbering, in words that are otherwise the same or not. */
  readonly following: number;
  /** Units that differ in typography alone. */
  readonly typography: number;
  /** Nothing differs but, unless it counts, typography. */
  readonly equal: boolean;
}

type Kind = keyof ArticleCounts;

/** Counts a comparison. */
export function summaryOf({ units }: Comparison, { typography }: CompareOptions): Summary {
  const differs = (unit: Correspondence): boolean => unit.status !== 'same' || (typography && unit.typography);
  const { articles, elsewhere } = countArticles(units, differs);
  const following = units.reduce((sum, unit) => sum + (unit.new?.level === 'toc' ? 0 : unit.following.length), 0);
  const equal = units.every((unit) => !differs(unit) && !unit.moved && !unit.renumbered && unit.following.length === 0);
  return { articles, elsewhere, following, typography: units.filter((unit) => unit.typography).length, equal };
}

/** What became of a unit, as far as counting asks. */
export type Counted = Pick<Correspondence, 'old' | 'new' | 'status' | 'moved' | 'renumbered'>;

/**
 * What became of the articles, each counted once, and how many units outside them differ. An article has changed if it, or a 款, 项 or 目 of it in either
 * version, `differs`, stands in another article, or bears as a 项 or 目 another label.
 */
export function countArticles<T extends Counted>(
  units: readonly T[],
  differs: (unit: T) => boolean,
): { readonly articles: ArticleCounts; readonly elsewhere: number } {
  const articleOf = articlesOf(units);
  const touched = new Set<Counted>();
  let elsewhere = 0;
  for (const unit of units) {
    const { level } = (unit.new ?? unit.old) as NonNullable<Counted['new']>;
    if (level === 'article') continue;
    const relabelled = unit.renumbered && (level === 'item' || level === 'subitem');
    if (!differs(unit) && !unit.moved && !relabelled) continue;
    const articles = articleOf(unit);
    for (const article of articles) touched.add(article);
    if (articles.length === 0) elsewhere++;
  }
  const articles: Record<Kind, number> = { changed: 0, inserted: 0, deleted: 0, merged: 0, split: 0, moved: 0, renumbered: 0, same: 0 };
  for (const unit of units) {
    if ((unit.new ?? unit.old)?.level === 'article') articles[kindOf(unit, touched.has(unit) || (unit.status === 'same' && differs(unit)))]++;
  }
  return { articles, elsewhere };
}

function kindOf({ status, moved, renumbered }: Counted, touched: boolean): Kind {
  if (status !== 'same') return status;
  return touched ? 'changed' : moved ? 'moved' : renumbered ? 'renumbered' : 'same';
}

/** The articles, in both versions, in which a unit lies or lay. */
function articlesOf(units: readonly Counted[]): (unit: Counted) => readonly Counted[] {
  const [olds, news] = [new Map<string, Counted>(), new Map<string, Counted>()];
  for (const unit of units) {
    if (unit.old !== null) olds.set(unit.old.key, unit);
    if (unit.new !== null) news.set(unit.new.key, unit);
  }
  return ({ old, new: now }) => {
    const found = new Set<Counted>();
    for (const [unit, side, within] of [
      [old, 'old', olds],
      [now, 'new', news],
    ] as const) {
      if (unit === null || !(isProvision(unit) || unit.level === 'row')) continue;
      let outer = within.get(unit.parent);
      while (outer !== undefined && outer[side]?.level !== 'article') outer = within.get(outer[side]?.parent ?? '');
      if (outer !== undefined) found.add(outer);
    }
    return [...found];
  };
}
