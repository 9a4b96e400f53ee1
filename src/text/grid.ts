import type { CellForm } from './source.ts';

/** How many columns and rows a cell takes, each at least 1. */
export type Extent = Pick<CellForm, 'columns' | 'rows'>;

/** More columns than this no table has: Word takes 63. */
const MOST_COLUMNS = 1000;

/** Where each cell stands, as in HTML: a cell takes the first column of its row that no cell reaches into from above, and none reaches below the last row. */
export function formsOf(rows: readonly (readonly Extent[])[]): readonly (readonly CellForm[])[] {
  /** For each column, the first row that is free again. */
  const free: number[] = [];
  return rows.map((cells, at) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > at) column++;
      const columns = Math.max(1, Math.min(cell.columns, MOST_COLUMNS - column));
      const form = { column, columns, rows: Math.max(1, Math.min(cell.rows, rows.length - at)) };
      for (let i = 0; i < columns; i++) free[column + i] = at + form.rows;
      column += columns;
      return form;
    });
  });
}
