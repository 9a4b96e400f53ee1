import { type Box, rowsOf, usual } from './box.ts';

/** Between columns there is at least so much, in em. */
const GUTTER = 0.9;
/** Two columns stand beside each other for at least so many lines. */
const FEWEST_LINES = 2;
/** A column is filled to so much of its width by half of its lines; a table is not. */
const FILLED = 0.6;
/** Gutters so near to each other, in points, are one. */
const NEAR = 12;
/** In so many places at most a gutter is looked for, however wide the text seems. */
const MOST_STEPS = 400;
/** Columns inside columns are looked for no deeper. */
const DEEPEST = 2;

/** The boxes of one line, and those that follow each other closely taken together. */
interface Row {
  readonly boxes: readonly Box[];
  readonly pieces: readonly Box[];
}

/**
 * Where the gutter of a document runs, as most of its pages have it; null if none has two columns of running text. It tells about a
 * page on which one column has hardly a line.
 */
export function usualGutter(pages: readonly (readonly Box[])[]): number | null {
  const found = pages.flatMap((boxes) => {
    const rows = rowsWithPieces(boxes);
    const split = gutterOf(rows);
    return split !== null && isCertain(rows, split) ? [split] : [];
  });
  const near = (x: number): number => found.filter((other) => Math.abs(other - x) < NEAR).length;
  return found.reduce<number | null>((best, x) => (best === null || near(x) > near(best) ? x : best), null);
}

/**
 * The boxes of a page in reading order, in blocks that are read from top to bottom. Lines that span the gutter (a title over two
 * columns) divide the page; between them the left column comes before the right one. A page without a gutter is one block. `usual`
 * is the gutter of the other pages.
 */
export function inReadingOrder(boxes: readonly Box[], usual: number | null = null, depth = 0): (readonly Box[])[] {
  if (boxes.length === 0) return [];
  const rows = rowsWithPieces(boxes);
  const own = depth < DEEPEST ? gutterOf(rows) : null;
  const split = usual === null || (own !== null && isCertain(rows, own)) ? own : usual;
  if (split === null) return [boxes];
  const blocks: Box[][] = [];
  // Lines that are in no column stay one block: short lines between full ones do not divide a page in one column.
  let open: Box[] | null = null;
  for (const region of regionsOf(rows, split)) {
    const sides = region.spans ? null : columnsOf(region.boxes, split, usual !== null);
    if (sides !== null) {
      blocks.push(...sides.flatMap((column) => inReadingOrder(column, null, depth + 1).map((block) => [...block])));
      open = null;
    } else if (open !== null) open.push(...region.boxes);
    else {
      open = [...region.boxes];
      blocks.push(open);
    }
  }
  return blocks;
}

/** The two columns of a region, or null where there are none. `known` says that other pages have this gutter. */
function columnsOf(boxes: readonly Box[], split: number, known: boolean): readonly [Box[], Box[]] | null {
  const [one, other] = sidesOf(boxes, split);
  const counts = [linesIn(one).length, linesIn(other).length];
  // One line of the other column beside a column of text; but two names on one line are no columns.
  const oneBeside = known && Math.min(...counts) > 0 && Math.min(...counts) < FEWEST_LINES && Math.max(...counts) >= FEWEST_LINES;
  return oneBeside || isTwoColumns(one, other) ? [one, other] : null;
}

/** Whether a gutter has columns of running text on both sides somewhere. */
function isCertain(rows: readonly Row[], split: number): boolean {
  return regionsOf(rows, split).some((region) => !region.spans && isTwoColumns(...sidesOf(region.boxes, split)));
}

/** A stretch of a page: lines that span the gutter, or lines beside it. */
interface Region {
  readonly spans: boolean;
  readonly boxes: Box[];
}

function regionsOf(rows: readonly Row[], split: number): Region[] {
  const regions: Region[] = [];
  for (const row of rows) {
    const spans = row.pieces.some((piece) => crosses(piece, split));
    const last = regions.at(-1);
    if (last !== undefined && last.spans === spans) last.boxes.push(...row.boxes);
    else regions.push({ spans, boxes: [...row.boxes] });
  }
  return regions;
}

function sidesOf(boxes: readonly Box[], split: number): [Box[], Box[]] {
  const isLeft = (box: Box): boolean => box.x + box.width / 2 < split;
  return [boxes.filter(isLeft), boxes.filter((box) => !isLeft(box))];
}

function rowsWithPieces(boxes: readonly Box[]): Row[] {
  return rowsOf(boxes).map((row): Row => ({ boxes: row, pieces: piecesOf(row) }));
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
  const step = Math.max(usual(pieces, (p) => p.size) / 4, (to - from) / MOST_STEPS);
  let best: { x: number; crossing: number; off: number } | null = null;
  for (let x = from + (to - from) / 4; x <= from + ((to - from) * 3) / 4; x += step) {
    const crossing = pieces.filter((piece) => crosses(piece, x)).length;
    const off = Math.abs(x - (from + to) / 2);
    if (best === null || crossing < best.crossing || (crossing === best.crossing && off < best.off)) best = { x, crossing, off };
  }
  if (best === null) return null;
  const { x } = best;
  const sides = [pieces.filter((piece) => piece.x + piece.width <= x), pieces.filter((piece) => piece.x >= x)] as const;
  return Math.min(sides[0].length, sides[1].length) >= FEWEST_LINES ? x : null;
}

/** Whether boxes on both sides of a gutter are columns of running text, and not the cells of a table or two names. */
function isTwoColumns(one: readonly Box[], other: readonly Box[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const [l, r] = [linesIn(one), linesIn(other)];
  const beside = (lines: readonly Box[], others: readonly Box[]): readonly Box[] =>
    lines.filter((line) => line.y > top(others) - line.size && line.y < bottom(others) + line.size);
  const [ownLeft, ownRight] = [beside(l, r), beside(r, l)];
  if (Math.min(ownLeft.length, ownRight.length) < FEWEST_LINES) return false;
  const gap = left(other) - right(one);
  // Where they stand beside each other, both have to be filled: cells are short beside text as wide as the column, too.
  return gap >= usual(one, (box) => box.size) * GUTTER * 0.8 && isFilled(ownLeft, roomOf(l)) && isFilled(ownRight, roomOf(r));
}

function roomOf(lines: readonly Box[]): number {
  return right(lines) - left(lines);
}

function linesIn(boxes: readonly Box[]): Box[] {
  return rowsOf(boxes).map((row) => ({ ...(row[0] as Box), x: left(row), width: right(row) - left(row) }));
}

function isFilled(lines: readonly Box[], room: number): boolean {
  const full = lines.filter((line) => line.width >= room * FILLED).length;
  return full * 2 >= lines.length;
}

function crosses({ x, width }: Box, at: number): boolean {
  return x < at && x + width > at;
}
