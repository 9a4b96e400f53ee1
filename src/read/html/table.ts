import { LIMITS } from '../../text/limits.ts';
import type { Note } from '../asides.ts';
import { hasArticlesAbreast, rowLines } from '../rows.ts';
import { type FileCell, type FileTable, type TableLine, tableLines } from '../tables.ts';
import type { HtmlNode } from './node.ts';
import type { PageLine, Region } from './page.ts';
import type { Declarations } from './style.ts';

/** A row as the page gives it: where its lines begin, and its cells. */
interface PageRow {
  readonly start: number;
  /** Whether there is another table in it. */
  nested: boolean;
  readonly part: 'thead' | 'tbody' | 'tfoot';
  readonly cells: { readonly start: number; readonly columns: number; readonly rows: number; readonly heads: boolean; readonly width: number }[];
}

/** A table that is open. */
export interface OpenTable {
  readonly firstRegion: number;
  readonly ruled: boolean;
  readonly rows: PageRow[];
  readonly widths: number[];
  part: PageRow['part'];
  /** How deep the tables in it are nested. */
  depth: number;
}

/** The parts of a table as they are shown. */
const PARTS = ['thead', 'tbody', 'tfoot'];
/** Deeper than this tables are layout. */
const DEEPEST = 8;
/** A cell that reaches down to the end of its part says 0. */
const TO_THE_END = 65_534;

export function openTable({ attribs = {} }: HtmlNode, declared: Declarations, firstRegion: number): OpenTable {
  const ruled = !/^0(?:px)?$/.test(attribs['border'] ?? '') && !/^(?:none|0(?:px)?)\b/i.test(declared.get('border') ?? '');
  return { firstRegion, ruled, rows: [], widths: [], part: 'tbody', depth: 1 };
}

/** Takes the beginning of a part of a table, of a row, a cell or a column; its lines are those from `at` on. */
export function enterTablePart(table: OpenTable, { name = '', attribs = {} }: HtmlNode, at: number): void {
  if (name === 'thead' || name === 'tbody' || name === 'tfoot') table.part = name;
  else if (name === 'col') for (let i = Math.min(LIMITS.columns, numberIn(attribs['span'], 1)); i > 0; i--) table.widths.push(widthOf(attribs));
  else if (name === 'tr') table.rows.push({ start: at, nested: false, part: table.part, cells: [] });
  else if (name === 'td' || name === 'th') {
    if (table.rows.length === 0) table.rows.push({ start: at, nested: false, part: table.part, cells: [] });
    const rows = numberIn(attribs['rowspan'], 1);
    const cell = { start: at, columns: Math.max(1, numberIn(attribs['colspan'], 1)), rows: rows === 0 ? TO_THE_END : rows, heads: name === 'th' };
    table.rows[table.rows.length - 1]?.cells.push({ ...cell, width: widthOf(attribs) });
  }
}

/**
 * Puts the lines that a table has gathered into rows, if it is one of data; a table that lays out text keeps its lines, but for cells side by side. `region` is that
 * of the table. Regions inside follow their lines.
 */
export function closeTable(table: OpenTable, lines: PageLine[], regions: Region[], region: number): void {
  const first = table.rows[0];
  if (first === undefined || table.depth > DEEPEST) return;
  const old = lines.slice(first.start);
  const ends = table.rows.map((_, i) => table.rows[i + 1]?.start ?? lines.length);
  const cells = table.rows.map(({ cells: own }, i) => own.map(({ start }, k) => lines.slice(start, own[k + 1]?.start ?? (ends[i] as number))));
  const order = inOrder(table.rows, ends);
  const rows = holdsMore(cells) ? null : dataRows(table, cells, order);
  /** Where each line, and the end, stands afterwards. */
  const moved = new Int32Array(old.length + 1);
  lines.length = first.start;
  for (const [i, at] of order.entries()) {
    const { start } = table.rows[at] as PageRow;
    const before = lines.length;
    const row = rows?.[i];
    const own = cells[at] ?? [];
    const all = old.slice(start - first.start, (ends[at] as number) - first.start);
    // What stands in a row outside of its cells a page shows above it.
    const stray = all.slice(0, (table.rows[at]?.cells[0]?.start ?? start) - start);
    const put = row === undefined ? laidOut(table.rows[at] as PageRow, own, all, region) : [...stray, rowLine(row, own.flat(), region)];
    lines.push(...put);
    const same = put.length === (ends[at] as number) - start;
    for (let k = start; k < (ends[at] as number); k++) moved[k - first.start] = before + (same ? k - start : 0);
  }
  moved[old.length] = lines.length;
  for (let i = table.firstRegion; i < regions.length; i++) {
    const inside = regions[i] as Region;
    if (inside.start >= first.start) inside.start = moved[inside.start - first.start] as number;
    if (inside.end >= first.start) inside.end = Math.max(inside.start, moved[inside.end - first.start] as number);
  }
}

/** The rows as they are shown: the head first and the foot last, none that has no cells and is reached by none. */
function inOrder(rows: readonly PageRow[], ends: readonly number[]): readonly number[] {
  let reached = 0;
  const shown = [...rows.keys()].filter((i) => {
    const { cells, start } = rows[i] as PageRow;
    const isEmpty = cells.length === 0 && i >= reached && start === ends[i];
    reached = cells.reduce((far, cell) => Math.max(far, i + cell.rows), reached);
    return !isEmpty;
  });
  const rank = (i: number): number => PARTS.indexOf((rows[i] as PageRow).part);
  return shown.sort((a, b) => rank(a) - rank(b));
}

/** Whether a cell has a table and text beside it: then the one around lays out a page. */
function holdsMore(cells: readonly (readonly (readonly PageLine[])[])[]): boolean {
  return cells.some((row) => row.some((cell) => cell.some((line) => line.row !== undefined) && cell.some((line) => line.row === undefined)));
}

/** The rows of a table of data in an order; null if it lays out text. */
function dataRows(table: OpenTable, cells: readonly (readonly (readonly PageLine[])[])[], order: readonly number[]): readonly TableLine<Note>[] | null {
  const rows = order.map((at) =>
    (table.rows[at] as PageRow).cells.map(({ columns, rows: deep }, k): FileCell<Note> => ({ lines: cells[at]?.[k] ?? [], columns, rows: deep })),
  );
  const isHead = (at: number | undefined): boolean => {
    const row = at === undefined ? undefined : table.rows[at];
    return row !== undefined && (row.part === 'thead' || (row.cells.length > 0 && row.cells.every((cell) => cell.heads)));
  };
  const firstBody = order.findIndex((at) => !isHead(at));
  const file: FileTable<Note> = { rows, head: firstBody < 0 ? order.length : firstBody, widths: widthsOf(table), ruled: table.ruled };
  const lines = tableLines(file, { kind: 'abreast' });
  return lines.some((line) => line.row !== undefined) ? lines : null;
}

function rowLine(row: TableLine<Note>, inside: readonly PageLine[], region: number): PageLine {
  return { ...row, linked: inside.reduce((sum, line) => sum + line.linked, 0), heading: 0, region };
}

/** The lines of a row that only lays out text. */
function laidOut({ nested }: PageRow, cells: readonly (readonly PageLine[])[], own: readonly PageLine[], region: number): readonly PageLine[] {
  if (nested) return own;
  const abreast = hasArticlesAbreast(cells);
  const [joined, ...others] = rowLines(cells);
  if (joined !== undefined && others.length === 0 && own.length > 1) {
    return [rowLine({ text: joined.text, notes: abreast ? [...joined.notes, { kind: 'abreast' }] : joined.notes }, own, region)];
  }
  return abreast ? own.map((line, i) => (i === 0 ? { ...line, notes: [...line.notes, { kind: 'abreast' }] } : line)) : own;
}

/** The widths that the columns say, else those of the cells of a first row without merged ones. */
function widthsOf({ widths, rows }: OpenTable): readonly number[] | null {
  if (widths.some((width) => width > 0)) return widths;
  const cells = rows[0]?.cells ?? [];
  return cells.length > 0 && cells.every((cell) => cell.columns === 1) ? cells.map((cell) => cell.width) : null;
}

function widthOf(attribs: Readonly<Record<string, string>>): number {
  const styled = /(?:^|;)\s*width\s*:\s*([\d.]+)/i.exec(attribs['style'] ?? '')?.[1];
  return Number.parseFloat(styled ?? attribs['width'] ?? '') || 0;
}

function numberIn(text: string | undefined, otherwise: number): number {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) || number < 0 ? otherwise : Math.min(number, TO_THE_END);
}
