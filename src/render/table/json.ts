import type { Paragraph } from '../document/types.ts';
import type { ComparisonTable, TableRow } from './table.ts';

/** A comparison table as data: every line of a cell as stretches of which each is `same`, `deleted` or `inserted`. */
export function tableJson({ title, decisions, rows }: ComparisonTable, show: (row: TableRow) => boolean): object {
  return {
    title,
    decisions,
    rows: rows.filter(show).map(({ kind, status, old, new: after, oldNames, newNames, items }) => ({
      kind,
      status,
      old: { provisions: oldNames, lines: old.map(stretches) },
      new: { provisions: newNames, lines: after.map(stretches) },
      items,
    })),
  };
}

function stretches({ runs }: Paragraph): readonly object[] {
  return runs.map(({ change, text }) => ({ change, text }));
}
