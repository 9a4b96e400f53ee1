import type { Block, Paragraph } from '../document/types.ts';
import type { ComparisonTable, TableRow } from './table.ts';

/** A comparison table as data: every line of a side as stretches of which each is `same`, `deleted` or `inserted`, every table as rows of cells of such lines; `substance`: what of it changed in each row as well. */
export function tableJson({ title, decisions, rows }: ComparisonTable, show: (row: TableRow) => boolean, substance = false): object {
  return {
    title,
    decisions,
    rows: rows.filter(show).map(({ kind, status, old, new: after, oldNames, newNames, items, substance: marks }) => ({
      kind,
      status,
      old: { provisions: oldNames, lines: old.map(lineOrTable) },
      new: { provisions: newNames, lines: after.map(lineOrTable) },
      items,
      ...(substance ? { substance: marks } : {}),
    })),
  };
}

function lineOrTable(block: Block): object {
  if (block.type === 'paragraph') return stretches(block);
  return { rows: block.rows.map(({ cells }) => cells.map(({ columns, rows, blocks }) => ({ columns, rows, lines: blocks.map(lineOrTable) }))) };
}

function stretches({ runs }: Paragraph): readonly object[] {
  return runs.map(({ change, text }) => ({ change, text }));
}
