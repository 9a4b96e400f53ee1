import type { FileCell, FileTable } from '../tables.ts';
import { type Box, type PageTable, rowsOf, usual } from './box.ts';
import { type Grid, type GridCell, joined } from './grid.ts';
import { lineText } from './line-text.ts';
import type { Page } from './margins.ts';
import type { Rule } from './rules.ts';

/** A page in which each row of a ruled table is one box, and how many tables its rules hint at without giving their cells. */
export interface WithTables<P extends Page> {
  readonly page: P;
  readonly unclear: number;
}

/** What has room for no more than this behind its last character, in em, was wrapped. */
const FULL = 1.3;
/** Rules of equal length one below the other make a table without upright rules. */
const STRIPES = 3;
/** Rules begin and end together within so many points. */
const TOGETHER = 6;

/** Puts a box for each row in the place of the text that stands between the rules of a table. */
export function withTables<P extends Page & { readonly rules: readonly Rule[]; readonly grids: readonly Grid[] }>(page: P): WithTables<P> {
  const size = usual(page.boxes, (box) => box.size) || 1;
  let boxes: readonly Box[] = page.boxes;
  let unclear = 0;
  const { grids } = page;
  for (const grid of grids) {
    const inside = new Set(boxes.filter((box) => box.row === undefined && isInside(box, grid)));
    if ([...inside].filter((box) => box.text.trim() !== '').length < 2) continue;
    const table = grid.cells === null ? null : tableOf(grid, grid.cells, [...inside], size);
    if (table === null) {
      unclear++;
      boxes = [...boxes.filter((box) => !inside.has(box)), ...rowsOf([...inside]).map(asOne)];
      continue;
    }
    const [left, right] = [grid.columns[0] as number, grid.columns.at(-1) as number];
    const rows = table.file.rows.map((_, index): Box => {
      const y = (grid.rows[index + 1] as number) - 1;
      return { text: '\ufffc', x: left, y, width: right - left, size, row: { table, index } };
    });
    boxes = [...boxes.filter((box) => !inside.has(box)), ...rows];
  }
  for (const stripes of stripesOf(page.rules, grids)) {
    const inside = new Set(boxes.filter((box) => box.row === undefined && isBetween(box, stripes)));
    const rows = rowsOf([...inside]);
    if (rows.filter((row) => lineText(row).includes('\u3000')).length < 2) continue;
    unclear++;
    boxes = [...boxes.filter((box) => !inside.has(box)), ...rows.map(asOne)];
  }
  return { page: { ...page, boxes }, unclear };
}

/** A row of cells without rules between them as one run: no gutter goes through it. */
function asOne(row: readonly Box[]): Box {
  const [first, last] = [row[0] as Box, row.at(-1) as Box];
  return { text: lineText(row), x: first.x, y: first.y, width: last.x + last.width - first.x, size: first.size, alone: true };
}

/** Whether a box stands inside of a grid. */
export function isInside({ x, y, width, size }: Box, { columns, rows }: Grid): boolean {
  const [across, down] = [x + Math.min(width, size) / 2, y - size * 0.3];
  return across > (columns[0] as number) && across < (columns.at(-1) as number) && down > (rows[0] as number) && down < (rows.at(-1) as number);
}

/** The table that a grid makes of its text; null if text stands across a rule. */
function tableOf(grid: Grid, cells: readonly GridCell[], boxes: readonly Box[], size: number): PageTable | null {
  const texts = new Map<GridCell, Box[]>(cells.map((cell) => [cell, []]));
  const at = new Map<number, GridCell>();
  const wide = grid.columns.length;
  for (const cell of cells) for (let r = 0; r < cell.rows; r++) for (let c = 0; c < cell.columns; c++) at.set((cell.row + r) * wide + cell.column + c, cell);
  for (const box of boxes) {
    const column = between(grid.columns, box.x + Math.min(box.width, box.size) / 2);
    const row = between(grid.rows, box.y - box.size * 0.3);
    const cell = at.get(row * wide + column);
    if (cell === undefined) return null;
    if (box.text.trim() !== '' && box.x + box.width > (grid.columns[cell.column + cell.columns] as number) + size / 2) return null;
    texts.get(cell)?.push(box);
  }
  const rows: FileCell<string>[][] = grid.rows.slice(1).map(() => []);
  for (const cell of cells) {
    const right = grid.columns[cell.column + cell.columns] as number;
    const lines = paragraphsOf(texts.get(cell) ?? [], grid.columns[cell.column] as number, right).map((text) => ({ text, notes: [] }));
    rows[cell.row]?.push({ lines, columns: cell.columns, rows: cell.rows });
  }
  const widths = grid.columns.slice(1).map((edge, i) => edge - (grid.columns[i] as number));
  const file: FileTable<string> = { rows, head: 0, widths, ruled: true };
  return { file, edges: grid.columns };
}

function between(edges: readonly number[], at: number): number {
  return edges.findIndex((_, i) => at < (edges[i + 1] ?? Number.POSITIVE_INFINITY));
}

/** The paragraphs of a cell: a line that fills it goes on in the next. */
function paragraphsOf(boxes: readonly Box[], left: number, right: number): string[] {
  const rows = rowsOf(boxes);
  const room = Math.max(0, Math.min(...rows.map((row) => (row[0] as Box).x - left)));
  const paragraphs: string[] = [];
  let goesOn = false;
  for (const row of rows) {
    const text = lineText(row);
    const last = row.at(-1) as Box;
    if (goesOn) {
      const before = paragraphs.at(-1) as string;
      const parted = /[\x21-\x7e]$/.test(before) && /^[\x21-\x7e]/.test(text) ? ' ' : '';
      paragraphs[paragraphs.length - 1] = before + parted + text;
    } else paragraphs.push(text);
    goesOn = right - room - (last.x + last.width) < last.size * FULL && !/[。；：]$/.test(text);
  }
  return paragraphs;
}

interface Stripes {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where tables may stand that are ruled between their rows alone: rules of equal length one below the other. */
function stripesOf(rules: readonly Rule[], grids: readonly Grid[]): Stripes[] {
  const isFree = ({ at }: Rule): boolean => !grids.some(({ rows }) => at >= (rows[0] as number) - 1 && at <= (rows.at(-1) as number) + 1);
  const sets = new Map<string, Rule[]>();
  for (const rule of joined(rules.filter((rule) => rule.across))) {
    if (!isFree(rule)) continue;
    const key = `${Math.round(rule.from / TOGETHER)} ${Math.round(rule.to / TOGETHER)}`;
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [rule]);
    else set.push(rule);
  }
  return [...sets.values()].flatMap((set) => {
    const at = set.map((rule) => rule.at).sort((p, q) => p - q);
    const [top, bottom] = [at[0] as number, at.at(-1) as number];
    const stripes = at.filter((y, i) => i === 0 || y - (at[i - 1] as number) > TOGETHER).length;
    return stripes < STRIPES ? [] : [{ left: (set[0] as Rule).from, right: (set[0] as Rule).to, top, bottom }];
  });
}

function isBetween({ x, y, width }: Box, { left, right, top, bottom }: Stripes): boolean {
  return y > top && y < bottom && x > left - TOGETHER && x + width < right + TOGETHER;
}
