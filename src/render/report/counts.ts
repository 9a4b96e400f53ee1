import type { Tally } from '../../amend/account.ts';
import type { Amendment } from '../../amend/types.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Figure } from '../../words/report.ts';
import type { Landmarks } from './landmarks.ts';

/**
 * What became of the articles, and how the operations, the choices and the other warnings of one amendment count. An article may count twice: changed and
 * renumbered. `tally` is how its orders came out.
 */
export function figuresOf(
  { choices }: Amendment,
  { blocks }: Landmarks,
  diagnostics: readonly Diagnostic[],
  { applied, failed, unread, errors }: Tally,
): Readonly<Record<Figure, number>> {
  const figures = {
    operations: applied,
    failed,
    unread,
    errors,
    changed: 0,
    inserted: 0,
    deleted: 0,
    moved: 0,
    renumbered: 0,
    choices: choices.length,
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
