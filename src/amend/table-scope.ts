import type { Operation } from '../decision/operation.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Address } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import type { TableLine } from '../statute/table-place.ts';
import { cellsOf, columnsOf, isTable } from '../statute/tables.ts';
import type { Table, TableRow } from '../statute/types.ts';
import { fold } from '../text/fold.ts';
import { parseNumeral } from '../text/numeral.ts';
import { placeOf } from '../text/passage.ts';
import { annexNamed } from './annex-named.ts';
import { find, type PlanContext } from './plan.ts';
import { Refused, refuse } from './refused.ts';

/** What an address names in a table: rows (all of them where it names none) and a column (null: all); both are indices. */
export interface TableScope {
  readonly table: Table;
  readonly rows: readonly number[];
  readonly column: number | null;
  readonly notes: readonly Diagnostic[];
}

/**
 * Finds the table of a unit or annex and the place that an address names in it (docs/semantics.md#table-places). Refused where there is no table, or more than
 * one that has the place; null where an annex has no table at all, so that its lines may be meant.
 */
export function tableScopeOf(target: Address, operation: Operation, context: PlanContext): TableScope | Refused | null {
  const tables = tablesAt(target, operation, context);
  if (tables instanceof Refused) return tables;
  if (tables.length === 0) return target.annex === undefined ? noTable(target, operation, 'none') : null;
  const scopes = tables.map((table) => within(table, target));
  const found = scopes.filter((scope) => typeof scope !== 'string');
  const [only] = found;
  if (found.length > 1) return noTable(target, operation, 'several');
  if (only === undefined) return noTable(target, operation, scopes.find((scope) => typeof scope === 'string') ?? 'none');
  const row = target.table?.row;
  const counted = row !== undefined && 'nth' in row && only.table.form.head > 0;
  return { ...only, notes: counted ? [diagnose('A074', placeOf(operation.clause), { address: formatAddress(target), head: only.table.form.head })] : [] };
}

function tablesAt(target: Address, operation: Operation, context: PlanContext): readonly Table[] | Refused {
  if (target.annex !== undefined) {
    const annex = annexNamed(context.base, target);
    return annex === null ? refuse('A028', placeOf(operation.clause), { address: formatAddress(target), have: '', within: '' }) : annex.blocks.filter(isTable);
  }
  const { table: _, ...unit } = target;
  const found = find(context, unit, operation);
  if (found instanceof Refused) return found;
  const { node } = found;
  const holders =
    node.type === 'article'
      ? node.paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items.flatMap((item) => [item, ...item.subitems])])
      : node.type === 'paragraph'
        ? [node, ...node.items.flatMap((item) => [item, ...item.subitems])]
        : node.type === 'item'
          ? [node, ...node.subitems]
          : node.type === 'subitem'
            ? [node]
            : [];
  return holders.flatMap((holder) => holder.tables ?? []);
}

/** Why a place is not in a table. */
type Absence = 'none' | 'several' | 'row' | 'rows' | 'column' | 'columns';

function within(table: Table, { table: place }: Address): Omit<TableScope, 'notes'> | Absence {
  const all = table.rows.map((_, i) => i);
  // “备注”一栏 may be a row that is headed so, where no column is.
  const column = place?.column === undefined ? null : columnAt(table, place.column);
  const asRow = place?.row === undefined && place?.column !== undefined && typeof column === 'string' ? rowAt(table, place.column) : null;
  if (typeof asRow === 'number') return { table, rows: [asRow], column: null };
  if (typeof column === 'string') return column;
  const row = place?.row === undefined ? null : rowAt(table, place.row);
  if (typeof row === 'string') return row;
  // A column that is named without a row is what stands below its head.
  const rows = row !== null ? [row] : column === null ? all : all.slice(table.form.head);
  return { table, rows, column };
}

function rowAt(table: Table, line: TableLine): number | 'row' | 'rows' {
  const { rows, form } = table;
  if ('nth' in line) return form.head + line.nth <= rows.length ? form.head + line.nth - 1 : 'row';
  const wanted = 'numbered' in line ? numberOf(line.numbered) : fold(line.headed);
  const column = 'numbered' in line ? numberColumn(table) : 0;
  const found = rows.flatMap((row, i) => {
    const cell = cellAt(row, column);
    const text = cell === null ? '' : 'numbered' in line ? numberOf(cell.text.text) : fold(cell.text.text);
    return i >= form.head && text === wanted ? [i] : [];
  });
  return found.length === 1 ? (found[0] as number) : found.length > 1 ? 'rows' : 'row';
}

/** The row that a line names, if just one is. */
export function rowOf(table: Table, line: TableLine): TableRow | null {
  const at = rowAt(table, line);
  return typeof at === 'number' ? (table.rows[at] ?? null) : null;
}

/** The column headed 序号 or 编号; else the first. */
function numberColumn(table: Table): number {
  const head = headsOf(table).findIndex((text) => /^(?:序号|编号|项次|级数|项目编号)$/.test(text));
  return head < 0 ? 0 : head;
}

function columnAt(table: Table, line: TableLine): number | 'column' | 'columns' {
  if ('nth' in line) return line.nth <= columnsOf(table) ? line.nth - 1 : 'column';
  if ('numbered' in line) return 'column';
  const wanted = fold(line.headed);
  const heads = headsOf(table);
  for (const alike of [(text: string) => text === wanted, (text: string) => text.replace(/（[^（）]*）$/, '') === wanted]) {
    const found = heads.flatMap((text, i) => (alike(text) ? [i] : []));
    if (found.length === 1) return found[0] as number;
    if (found.length > 1) return 'columns';
  }
  return 'column';
}

/** What heads each column, folded: of the head rows the lowest cell, of a table that states none the first row. */
function headsOf({ form, rows }: Table): readonly string[] {
  const heads: string[] = [];
  for (const row of rows.slice(0, Math.max(1, form.head))) {
    for (const { form: cell, text } of cellsOf(row)) {
      if (text.text === '') continue;
      if (cell.columns === 1) heads[cell.column] = fold(text.text);
      else heads[cell.column] ??= fold(text.text);
    }
  }
  return Array.from(heads, (text) => text ?? '');
}

/** The cell of a row that begins in a column, with the range of its text in that of the row. */
export function cellAt(row: TableRow, column: number): { readonly text: { readonly text: string }; readonly start: number; readonly end: number } | null {
  let start = 0;
  for (const { form, text } of cellsOf(row)) {
    const end = start + text.text.length;
    if (form.column === column) return { text, start, end };
    start = end + 1;
  }
  return null;
}

/** 5, 五, （五）, 5. as one number; what is none of these as it is, folded. */
function numberOf(text: string): string {
  const bare = fold(text)
    .replace(/^（(.*)）$/, '$1')
    .replace(/[.。、]$/, '');
  return `${parseNumeral(bare) ?? bare}`;
}

function noTable(target: Address, operation: Operation, reason: Absence): Refused {
  return refuse('A071', placeOf(operation.clause), { address: formatAddress(target), reason });
}
