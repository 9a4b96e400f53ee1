import type { Tally } from '../../amend/account.ts';
import type { Changes } from '../../changes/types.ts';
import { countArticles } from '../../compare/summary.ts';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import type { Figure } from '../../words/report.ts';

/** The counts that stand over a step; one that there cannot be is left out. */
export type Figures = Readonly<Partial<Record<Figure, number>>>;

/**
 * What became of the articles, counted as everywhere, how many bear another number, and how the operations, the choices and the other warnings of one
 * step count. `ordered` is how the orders of a decision came out; between two versions there are none.
 */
export function figuresOf({ units }: Changes, diagnostics: readonly Diagnostic[], ordered: (Tally & { readonly choices: number }) | null): Figures {
  const { changed, inserted, deleted, moved, merged, split } = countArticles(units, ({ status }) => status !== 'same').articles;
  return {
    ...(ordered !== null && { operations: ordered.applied, failed: ordered.failed, unread: ordered.unread }),
    errors: ordered?.errors ?? diagnostics.filter(isError).length,
    changed,
    inserted,
    deleted,
    moved: moved + merged + split,
    renumbered: units.filter((unit) => unit.renumbered && unit.new?.level === 'article').length,
    choices: ordered?.choices ?? 0,
    warnings: diagnostics.filter((d) => d.severity === 'warning').length,
  };
}
