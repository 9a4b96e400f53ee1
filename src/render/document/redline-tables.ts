import type { Unit } from '../../statute/units.ts';
import { greatest } from '../../text/greatest.ts';
import { addTo } from '../../text/group.ts';
import type { CellForm } from '../../text/source.ts';
import { cellsFrom, tableFrom } from './rows.ts';
import type { Cell, Change, Revision, Row, Run, Table } from './types.ts';

export type UnitRow = NonNullable<Unit['row']>;

/** A row as it stands in the text without the changes and in that with them; null where it does not. One at least is there. */
export interface ChangedRow {
  readonly old: UnitRow | null;
  readonly after: UnitRow | null;
}

/** A row of a redline with its words. */
export interface RedlineRow extends ChangedRow {
  readonly change: Change;
  readonly by?: Revision;
  readonly runs: readonly Run[];
}

/** Whether a row can stay with other words in its cells: it has the same cells, one below the other. */
export function hasSameCells(old: UnitRow, after: UnitRow): boolean {
  return (
    old.cells.length === after.cells.length &&
    old.cells.every(({ column, columns }, i) => column === after.cells[i]?.column && columns === after.cells[i]?.columns)
  );
}

/** The tables to which rows that stand together belong; tables of the two texts that share a row are one. */
export function tablesOf(rows: readonly RedlineRow[]): readonly Table[] {
  const became = new Map(rows.flatMap(({ old, after }) => (old !== null && after !== null ? [[after.id, old.id] as const] : [])));
  const tables = new Map<string, RedlineRow[]>();
  for (const row of rows) {
    const before = row.old?.id ?? became.get(row.after?.id ?? '');
    const key = before === undefined ? `after ${row.after?.id}` : `before ${before}`;
    addTo(tables, key, row);
  }
  return [...tables.values()].map(tableOf);
}

function tableOf(rows: readonly RedlineRow[]): Table {
  const form = (rows.find(({ after }) => after !== null)?.after ?? rows[0]?.old ?? null)?.table ?? { head: 0, widths: null, ruled: true };
  const cells = withSpans(rows);
  const columns = greatest(cells.flatMap((row) => row.map(({ column, columns: own }) => column + own)));
  const printed = rows.map(({ change, by, runs }, i): Row => {
    const forms = cells[i] ?? [];
    const own = cellsFrom(rows[i]?.after?.cells ?? rows[i]?.old?.cells ?? [], runs);
    return { change, ...(by === undefined ? {} : { by }), cells: placed(forms, own) };
  });
  return tableFrom({ ...form, head: headOf(rows) }, columns, printed);
}

/** How many rows are the head in one of the two texts, from the first on. */
function headOf(rows: readonly RedlineRow[]): number {
  const at = { old: 0, after: 0 };
  let head = 0;
  for (const { old, after } of rows) {
    const [before, now] = [old !== null && at.old++ < old.table.head, after !== null && at.after++ < after.table.head];
    if (!before && !now) break;
    head++;
  }
  return head;
}

/** Where a cell stands in the table of both texts; one without a cell of the row only keeps the place of what is not there. */
interface Placed extends CellForm {
  readonly own: boolean;
}

/**
 * How far the cells of each row reach in the table of both texts: to the last row to which they do in one of them, but not into a row
 * that has a cell in their place. A place to which none reaches, before a cell of the row, is filled.
 */
function withSpans(rows: readonly RedlineRow[]): readonly (readonly Placed[])[] {
  const [olds, afters] = [rows.flatMap(({ old }, i) => (old === null ? [] : [i])), rows.flatMap(({ after }, i) => (after === null ? [] : [i]))];
  const at = { old: -1, after: -1 };
  /** For each column, the first row into which no cell reaches from above. */
  const free: number[] = [];
  return rows.map(({ old, after }, i) => {
    if (old !== null) at.old++;
    if (after !== null) at.after++;
    const own = (after ?? old)?.cells ?? [];
    const placedCells: Placed[] = [];
    let column = 0;
    const fill = (to: number): void => {
      for (; column < to; column++) if ((free[column] ?? 0) <= i) placedCells.push({ column, columns: 1, rows: 1, own: false });
    };
    for (const [k, cell] of own.entries()) {
      const ends = [after === null ? i : (afters[at.after + cell.rows - 1] ?? i), old === null ? i : (olds[at.old + (old.cells[k]?.rows ?? 1) - 1] ?? i)];
      const end = firstTaken(rows, cell, i, Math.max(...ends));
      fill(cell.column);
      placedCells.push({ ...cell, rows: end - i, own: true });
      for (; column < cell.column + cell.columns; column++) free[column] = end;
    }
    return placedCells;
  });
}

/** The first row behind one that has a cell in the columns of a cell, or the one behind the last to which it reaches. */
function firstTaken(rows: readonly RedlineRow[], { column, columns }: CellForm, from: number, last: number): number {
  for (let i = from + 1; i <= last; i++) {
    const { old, after } = rows[i] as RedlineRow;
    if ((after ?? old)?.cells.some((cell) => cell.column < column + columns && column < cell.column + cell.columns)) return i;
  }
  return last + 1;
}

function placed(forms: readonly Placed[], cells: readonly Cell[]): readonly Cell[] {
  const own = cells.values();
  return forms.map(({ columns, rows, own: is }) => ({ columns, rows, blocks: is ? ((own.next().value as Cell | undefined)?.blocks ?? []) : [] }));
}
