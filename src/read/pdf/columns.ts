import { type Box, rowsOf, usual } from './box.ts';

/** Between columns there is at least so much, in em. */
const GUTTER = 0.9;
/** Two columns stand beside each other for at least so many lines. */
const FEWEST_LINES = 2;
/** A column is filled to so much of its width by half of its lines; a table is not. */
const FILLED = 0.6;
/** Columns inside columns are looked for no deeper. */
const DEEPEST = 2;

/** The boxes of one line, and those that follow each other closely taken together. */
interface Row {
  readonly boxes: readonly Box[];
  readonly pieces: readonly Box[];
}

/**
 * The boxes of a page in reading order, in blocks that are read from top to bottom. Lines that span the gutter (a title over two
 * columns) divide the page; between them the left column comes before the right one. A page without a gutter is one block.
 */
export function inReadingOrder(boxes: readonly Box[], depth = 0): (readonly Box[])[] {
  if (boxes.length === 0) return [];
  const rows = rowsOf(boxes).map((row): Row => ({ boxes: row, pieces: piecesOf(row) }));
  const split = depth < DEEPEST ? gutterOf(rows) : null;
  if (split === null) return [boxes];
  const blocks: Box[][] = [];
  let spanning: Box[] = [];
  let beside: Row[] = [];
  const flush = (): void => {
    if (spanning.length > 0) blocks.push(spanning);
    spanning = [];
    const region = beside.flatMap((row) => row.boxes);
    const left = region.filter((box) => box.x + box.width / 2 < split);
    const right = region.filter((box) => box.x + box.width / 2 >= split);
    if (isTwoColumns(left, right)) blocks.push(...[left, right].flatMap((column) => inReadingOrder(column, depth + 1).map((block) => [...block])));
    else if (region.length > 0) blocks.push(region);
    beside = [];
  };
  for (const row of rows) {
    if (row.pieces.some((piece) => crosses(piece, split))) {
      if (beside.length > 0) flush();
      spanning.push(...row.boxes);
    } else {
      beside.push(row);
    }
  }
  flush();
  return together(blocks);
}

/** Blocks that were parted by nothing but a line on one side of the gutter, as one: a page in one column has short lines. */
function together(blocks: readonly Box[][]): Box[][] {
  const joined: Box[][] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const below = last !== undefined && top(block) > bottom(last);
    if (last !== undefined && below && left(last) < right(block) && left(block) < right(last)) last.push(...block);
    else joined.push([...block]);
  }
  return joined;
}

function top(boxes: readonly Box[]): number {
  return boxes.reduce((least, box) => Math.min(least, box.y), Number.POSITIVE_INFINITY);
}

function bottom(boxes: readonly Box[]): number {
  return boxes.reduce((most, box) => Math.max(most, box.y), Number.NEGATIVE_INFINITY);
}

function left(boxes: readonly Box[]): number {
  return boxes.reduce((least, box) => Math.min(least, box.x), Number.POSITIVE_INFINITY);
}

function right(boxes: readonly Box[]): number {
  return boxes.reduce((most, box) => Math.max(most, box.x + box.width), Number.NEGATIVE_INFINITY);
}

/** Boxes that follow each other closely as one: gaps inside a line are narrower than a gutter. */
function piecesOf(row: readonly Box[]): Box[] {
  const pieces: Box[] = [];
  for (const box of row) {
    if (box.text.trim() === '') continue;
    const last = pieces.at(-1);
    if (last === undefined || box.x - (last.x + last.width) >= box.size * GUTTER) pieces.push(box);
    else pieces[pieces.length - 1] = { ...last, text: last.text + box.text, width: Math.max(last.width, box.x + box.width - last.x) };
  }
  return pieces;
}

/** Where the gutter runs: between a quarter and three quarters of the text, where the fewest lines cross, and lines stand on both sides. */
function gutterOf(rows: readonly Row[]): number | null {
  const pieces = rows.flatMap((row) => row.pieces);
  if (pieces.length < 2 * FEWEST_LINES) return null;
  const [from, to] = [left(pieces), right(pieces)];
  const step = Math.max(1, usual(pieces, (p) => p.size) / 4);
  let best: { x: number; crossing: number; off: number } | null = null;
  for (let x = from + (to - from) / 4; x <= from + ((to - from) * 3) / 4; x += step) {
    const crossing = pieces.filter((piece) => crosses(piece, x)).length;
    const off = Math.abs(x - (from + to) / 2);
    if (best === null || crossing < best.crossing || (crossing === best.crossing && off < best.off)) best = { x, crossing, off };
  }
  if (best === null) return null;
  const { x } = best;
  const both = rows.filter(({ pieces: p }) => p.some((piece) => piece.x + piece.width <= x) && p.some((piece) => piece.x >= x));
  return both.length >= FEWEST_LINES ? x : null;
}

/** Whether boxes on both sides of a gutter are columns of running text, and not the cells of a table or two names. */
function isTwoColumns(one: readonly Box[], other: readonly Box[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const [l, r] = [linesIn(one), linesIn(other)];
  if (Math.min(l.length, r.length) < FEWEST_LINES) return false;
  const gap = left(other) - right(one);
  return gap >= usual(one, (box) => box.size) * GUTTER * 0.8 && isFilled(l) && isFilled(r);
}

function linesIn(boxes: readonly Box[]): Box[] {
  return rowsOf(boxes).map((row) => ({ ...(row[0] as Box), x: left(row), width: right(row) - left(row) }));
}

function isFilled(lines: readonly Box[]): boolean {
  const room = right(lines) - left(lines);
  const full = lines.filter((line) => line.width >= room * FILLED).length;
  return full * 2 >= lines.length;
}

function crosses({ x, width }: Box, at: number): boolean {
  return x < at && x + width > at;
}
