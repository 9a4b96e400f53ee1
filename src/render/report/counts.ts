import type { Tally } from '../../amend/account.ts';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import type { Figure } from '../../words/report.ts';
import type { Landmarks } from './landmarks.ts';

/** The counts that stand over a step; one that there cannot be is left out. */
export type Figures = Readonly<Partial<Record<Figure, number>>>;

/**
 * What became of the articles, and how the operations, the choices and the other warnings of one step count. An article may count twice: changed and
 * renumbered. `ordered` is how the orders of a decision came out; between two versions there are none.
 */
export function figuresOf({ blocks }: Landmarks, diagnostics: readonly Diagnostic[], ordered: (Tally & { readonly choices: number }) | null): Figures {
  const figures = {
    ...(ordered !== null && { operations: ordered.applied, failed: ordered.failed, unread: ordered.unread }),
    errors: ordered?.errors ?? diagnostics.filter(isError).length,
    changed: 0,
    inserted: 0,
    deleted: 0,
    moved: 0,
    renumbered: 0,
    choices: ordered?.choices ?? 0,
    warnings: 0,
  };
  for (const { kind, shown, rows } of blocks) {
    const row = rows[0]?.row;
    if (kind !== 'article' || row === undefined) continue;
    if (row.renumbered) figures.renumbered++;
    if (row.moved || row.status === 'merged' || row.from.length > 0) figures.moved++;
    else if (row.old === null) figures.inserted++;
    else if (row.new === null) figures.deleted++;
    else if (shown) figures.changed++;
  }
  figures.warnings = diagnostics.filter((d) => d.severity === 'warning').length;
  return figures;
}
