import { visibleLength } from '../../text/invisible.ts';
import { LIMITS } from '../../text/limits.ts';
import { left } from '../asides.ts';
import type { FileCell, FileTable, TableLine } from '../tables.ts';
import type { WordNote } from './notes.ts';

/** A cell as Word has it: how many columns of the grid it takes, and whether it is one with others. */
export interface RawCell {
  lines: readonly TableLine<WordNote>[];
  span: number;
  /** Whether it is merged with others above or below it: it begins such a cell, or goes on with the one above. */
  merged: 'begins' | 'goes-on' | null;
  /** Whether the cell before reaches into it. */
  behind: boolean;
}

/** A row as Word has it, with the columns of the grid that it leaves free before and behind its cells. */
export interface RawRow {
  readonly cells: RawCell[];
  before: number;
  after: number;
  head: boolean;
}

/** A table as Word has it; `grid` are the widths of its columns. */
export interface RawTable {
  readonly rows: RawRow[];
  grid: readonly number[];
  /** Whether its own borders, its style's, and those of its rows and cells draw lines; null where they say nothing. */
  own: boolean | null;
  style: boolean | null;
  cells: boolean;
}

interface Placed {
  lines: readonly TableLine<WordNote>[];
  readonly start: number;
  end: number;
  rows: number;
}

/** The table without the cells that others reach over, and without the lines of the grid at which no cell begins or ends. */
export function tableOf({ rows, grid, own, style, cells }: RawTable): FileTable<WordNote> {
  const placed = placedCells(rows);
  const edges = [...new Set(placed.flatMap((row) => row.flatMap((cell) => [cell.start, cell.end])))].sort((a, b) => a - b);
  const rank = new Map(edges.map((edge, i) => [edge, i]));
  const columns = (cell: Placed): number => (rank.get(cell.end) as number) - (rank.get(cell.start) as number);
  const firstOther = rows.findIndex((row) => !row.head);
  return {
    rows: placed.map((row) => row.map((cell): FileCell<WordNote> => ({ lines: cell.lines, columns: columns(cell), rows: cell.rows }))),
    head: firstOther < 0 ? rows.length : firstOther,
    widths: edges.length > 1 && edges[edges.length - 1] === grid.length ? widthsBetween(edges, grid) : null,
    ruled: cells || (own ?? style ?? false),
  };
}

function placedCells(rows: readonly RawRow[]): readonly (readonly Placed[])[] {
  /** For each column at which one begins, the cell that may reach into the next row. */
  let above = new Map<number, Placed>();
  return rows.map((row) => {
    const placed: Placed[] = [];
    const reaching = new Map<number, Placed>();
    let column = 0;
    let last: Placed | null = null;
    const put = (lines: Placed['lines'], span: number, reaches: boolean): void => {
      last = { lines, start: column, end: column + span, rows: 1 };
      placed.push(last);
      if (reaches) reaching.set(column, last);
    };
    const free = (span: number): void => {
      if (span > 0) put([], span, false);
      column += span;
    };
    free(row.before);
    for (const cell of row.cells) {
      const upper = cell.merged === 'goes-on' ? above.get(column) : undefined;
      const before = last as Placed | null;
      if (upper !== undefined && upper.end === column + cell.span) {
        upper.rows++;
        upper.lines = [...upper.lines, ...covered(cell)];
        reaching.set(column, upper);
        last = null;
      } else if (cell.behind && before !== null) {
        before.end += cell.span;
        before.lines = [...before.lines, ...covered(cell)];
      } else put(cell.lines, cell.span, cell.merged !== null);
      column = Math.min(LIMITS.columns, column + cell.span);
    }
    free(row.after);
    above = reaching;
    return placed;
  });
}

/** What stays of a cell that another reaches over: Word does not show its words. */
function covered({ lines }: RawCell): readonly TableLine<WordNote>[] {
  const characters = lines.reduce((sum, line) => sum + visibleLength(line.text), 0);
  const notes: WordNote[] = lines.flatMap((line) => line.notes);
  if (characters > 0) notes.push(left('hidden', characters));
  return notes.length === 0 ? [] : [{ text: '', notes }];
}

function widthsBetween(edges: readonly number[], grid: readonly number[]): readonly number[] {
  return edges.slice(1).map((edge, i) => grid.slice(edges[i], edge).reduce((sum, width) => sum + width, 0));
}
