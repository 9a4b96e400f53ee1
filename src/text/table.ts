import { LIMITS } from './limits.ts';
import type { CellForm } from './source.ts';

/**
 * Where each cell stands, as in HTML: a cell takes the first column of its row that no cell reaches into from above. Spans that reach beyond the table end
 * with it.
 */
export function cellForms(rows: readonly (readonly { readonly columns: number; readonly rows: number }[])[]): readonly (readonly CellForm[])[] {
  /** For each column, the first row that is free again. */
  const free: number[] = [];
  return rows.map((cells, at) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > at) column++;
      const columns = Math.max(1, Math.min(cell.columns, LIMITS.columns - column));
      const form = { column, columns, rows: column >= LIMITS.columns ? 1 : Math.max(1, Math.min(cell.rows, rows.length - at)) };
      for (let i = 0; i < columns; i++) free[column + i] = at + form.rows;
      column += columns;
      return form;
    });
  });
}

/** Widths as shares in sum 1, if there is one above 0 for each column; else null. */
export function widthShares(widths: readonly number[] | null, columns: number): readonly number[] | null {
  const sum = widths?.reduce((total, width) => total + width, 0) ?? 0;
  if (widths === null || widths.length !== columns || !(sum > 0) || widths.some((width) => !(width > 0))) return null;
  return widths.map((width) => Math.round((width / sum) * 1000) / 1000);
}
