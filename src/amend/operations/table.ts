import type { Delete, Insert, Operation, Quote, Replace } from '../../decision/operation.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Address } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { TableLine } from '../../statute/table-place.ts';
import { cellsOf, cellTexts, columnsOf, isRow, readTable, rowText } from '../../statute/tables.ts';
import type { Table, TableRow } from '../../statute/types.ts';
import { parseNumeral } from '../../text/numeral.ts';
import { placeOf } from '../../text/passage.ts';
import { CELL_LINE } from '../../text/source.ts';
import { materialise } from '../new-text.ts';
import type { Plan, PlanContext } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import { cellAt, rowOf, type TableScope, tableScopeOf } from '../table-scope.ts';
import type { Cause, Edit, InsertPlace, TextEdit } from '../types.ts';

/** 删去附表第三行, 序号5, “备注”一栏, 第五条的表格; of one row in one column what stands there. Null where an annex has no table, so that a line may be meant. */
export function deleteInTable(operation: Delete, target: Address, context: PlanContext): Plan | null {
  const scope = tableScopeOf(target, operation, context);
  if (scope === null || scope instanceof Refused) return scope;
  const cause: Cause = { type: 'operation', operation };
  const { table, notes } = scope;
  const named = target.table ?? {};
  if (named.row === undefined && named.column === undefined) return { edits: [{ kind: 'table', node: table.id, to: null, cause }], notes };
  if (scope.column === null) return rowsGo(scope, operation, cause);
  if (named.row !== undefined) return cellsWritten(scope, scope.column, '', target, operation, cause);
  const left = withoutColumn(table, scope.column);
  return left === null ? merged(target, operation) : { edits: [{ kind: 'table', node: table.id, to: left, cause }], notes };
}

/**
 * 附件一的表格修改为：, 第三行修改为： with rows given as a table; 序号5“罚款标准”一栏修改为：“……” (docs/semantics.md#tables). Null where an annex has no table.
 */
export function replaceInTable(operation: Replace, context: PlanContext): Plan | null {
  const { target, text } = operation;
  const scope = tableScopeOf(target, operation, context);
  if (scope === null || scope instanceof Refused) return scope;
  const cause: Cause = { type: 'operation', operation };
  const { table, column, notes } = scope;
  const named = target.table ?? {};
  if (named.row !== undefined && column !== null) {
    const words = materialise(text);
    if (words.some(isRow)) return misfit(text, target);
    return cellsWritten(scope, column, words.map((line) => line.text).join(CELL_LINE), target, operation, cause);
  }
  const made = tableOf(text, context);
  if (made === null || (column !== null && named.row === undefined)) return misfit(text, target);
  if (named.row === undefined) return { edits: [{ kind: 'table', node: table.id, to: { ...made, id: table.id }, cause }], notes };
  return rowsReplaced(scope, made, operation, cause);
}

/** 附表增加一行，作为第三行：, 在附表序号5后增加一行： with rows given as a table; last, where nothing says where, which is told. */
export function insertInTable(operation: Insert, context: PlanContext): Plan {
  const { within, after, before, as, text } = operation;
  const target = within ?? after ?? before ?? { steps: [] };
  const scope = tableScopeOf(target, operation, context);
  if (scope instanceof Refused) return scope;
  const made = tableOf(text, context);
  if (scope === null || made === null) return misfit(text, target);
  const { table, rows, notes } = scope;
  const stated = as[0]?.table?.row;
  const anchor = within === null ? (table.rows[rows[after === null ? 0 : rows.length - 1] ?? -1] ?? null) : null;
  const place =
    anchor !== null
      ? ({ type: after === null ? 'before' : 'after', node: anchor.id } as const)
      : stated === undefined
        ? ({ type: 'last' } as const)
        : placeStated(stated, table);
  // A row between two that one cell joins has no cell there: what it lacks cannot be known.
  if (place === null || columnsOf(made) !== columnsOf(table) || made.rows.some((row) => row.cells.some((cell) => cell.rows > 1)) || dividesMerged(table, place))
    return misfit(text, target);
  const { head } = table.form;
  const chosen =
    place.type === 'last'
      ? [diagnose('A022', placeOf(operation.clause), {})]
      : stated !== undefined && 'nth' in stated && head > 0
        ? [diagnose('A074', placeOf(operation.clause), { address: formatAddress(as[0] as Address), head })]
        : [];
  if (as.some(({ table: own }, i) => own?.row !== undefined && 'numbered' in own.row && !bearsNumber(made, i, own.row))) return misfit(text, target);
  return { edits: [{ kind: 'rows', table: table.id, place, rows: made.rows, cause: { type: 'operation', operation } }], notes: [...notes, ...chosen] };
}

/** Whether a new row bears the number that is stated for it, where it has a number at all. */
function bearsNumber(made: Table, at: number, stated: TableLine): boolean {
  const row = made.rows[at];
  const [own] = row === undefined ? [] : cellTexts(row.text.text);
  return own === undefined || !('numbered' in stated) || parseNumeral(own.trim()) === null || parseNumeral(own.trim()) === parseNumeral(stated.numbered);
}

/** 第三行 below the head; 序号6 behind the row that bears the number before it, or before the one that bears it. */
function placeStated(line: TableLine, table: Table): InsertPlace | null {
  if ('nth' in line) return line.nth <= table.rows.length - table.form.head + 1 ? { type: 'number', number: table.form.head + line.nth } : null;
  const number = 'numbered' in line ? parseNumeral(line.numbered) : null;
  if (number === null) return null;
  const before = rowOf(table, { numbered: `${number - 1}` });
  if (before !== null) return { type: 'after', node: before.id };
  const behind = rowOf(table, { numbered: `${number}` });
  return behind === null ? null : { type: 'before', node: behind.id };
}

/** Whether rows put there would stand inside a cell that reaches down over them. */
function dividesMerged(table: Table, place: InsertPlace): boolean {
  if (place.type === 'last') return false;
  const at = place.type === 'number' ? place.number - 1 : table.rows.findIndex((row) => row.id === place.node) + (place.type === 'after' ? 1 : 0);
  return isCovered(table, at);
}

/** Whether a cell that begins above reaches into a row. */
function isCovered({ rows }: Table, at: number): boolean {
  return rows.some((row, i) => i < at && row.cells.some((cell) => i + cell.rows > at));
}

/** The one table that a quotation is; null if it is, or holds, anything else. */
function tableOf(quote: Quote, context: PlanContext): Table | null {
  const lines = materialise(quote);
  if (lines[0] === undefined || !isRow(lines[0])) return null;
  const { table, end } = readTable(lines, 0, context.newId);
  return end === lines.length ? table : null;
}

function rowsGo({ table, rows, notes }: TableScope, operation: Delete, cause: Cause): Plan {
  const going = new Set(rows);
  const held = rows.some((i) => (table.rows[i] as TableRow).cells.some((cell) => !all(i, cell.rows, (k) => going.has(k))));
  if (held) return merged(operation.targets[0] as Address, operation);
  return { edits: rows.map((i): Edit => ({ kind: 'delete', node: (table.rows[i] as TableRow).id, into: null, cause })), notes };
}

function all(from: number, count: number, holds: (index: number) => boolean): boolean {
  for (let i = from; i < from + count; i++) if (!holds(i)) return false;
  return true;
}

/** A row takes another's place cell by cell, if it has the same cells; else the rows go and the new ones come. */
function rowsReplaced({ table, rows, notes }: TableScope, made: Table, operation: Replace, cause: Cause): Plan {
  const [first, ...others] = rows.map((i) => table.rows[i] as TableRow);
  const [only, ...more] = made.rows;
  if (first === undefined || only === undefined) return misfit(operation.text, operation.target);
  const alike = first.cells.length === only.cells.length && first.cells.every((cell, i) => cell.columns === only.cells[i]?.columns && cell.rows === 1);
  if (alike && more.length === 0 && others.length === 0) {
    const texts = cellTexts(only.text.text);
    return { edits: first.cells.flatMap((cell, i) => cellEdits(first, cell.column, texts[i] ?? '', cause)), notes };
  }
  const shared = rows.some((i) => isCovered(table, i)) || [first, ...others].some((row) => row.cells.some((cell) => cell.rows > 1));
  if (columnsOf(made) !== columnsOf(table) || shared) return misfit(operation.text, operation.target);
  const gone = [first, ...others].map((row): Edit => ({ kind: 'delete', node: row.id, into: null, cause }));
  return { edits: [...gone, { kind: 'rows', table: table.id, place: { type: 'after', node: first.id }, rows: made.rows, cause }], notes };
}

/** The cells of some rows in one column say something else. A cell that stands there only by reaching down from above, or over from beside, is none of theirs. */
function cellsWritten({ table, rows, notes }: TableScope, column: number, text: string, target: Address, operation: Operation, cause: Cause): Plan {
  const named = rows.map((i) => table.rows[i] as TableRow);
  if (named.some((row) => cellAt(row, column) === null)) return merged(target, operation);
  return { edits: named.flatMap((row) => cellEdits(row, column, text, cause)), notes };
}

/** What a cell says is written anew; nothing where it says so already. */
function cellEdits(row: TableRow, column: number, text: string, cause: Cause): readonly TextEdit[] {
  const cell = cellAt(row, column);
  return cell === null || cell.text.text === text ? [] : [{ kind: 'text', node: row.id, start: cell.start, end: cell.end, text, cause }];
}

/** The table without a column; null where a cell reaches into it from another one, or nothing else begins in a row. */
function withoutColumn(table: Table, column: number): Table | null {
  const rows: TableRow[] = [];
  for (const row of table.rows) {
    const cells = cellsOf(row);
    if (cells.some(({ form }) => form.columns > 1 && form.column <= column && column < form.column + form.columns)) return null;
    const left = cells.filter(({ form }) => form.column !== column);
    // A row that is left with what reaches into it from above is none.
    if (left.length === 0) return null;
    const forms = left.map(({ form }) => (form.column > column ? { ...form, column: form.column - 1 } : form));
    rows.push({ ...row, text: rowText(left.map(({ text }) => text)), cells: forms });
  }
  const { widths } = table.form;
  const kept = widths?.filter((_, i) => i !== column) ?? null;
  return { ...table, form: { ...table.form, widths: kept }, rows };
}

function merged(target: Address, operation: Operation): Refused {
  return refuse('A072', placeOf(operation.clause), { address: formatAddress(target) });
}

function misfit(text: Quote, target: Address): Refused {
  return refuse('A073', text.place, { address: formatAddress(target) });
}
