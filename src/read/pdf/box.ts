import { addTo } from '../../text/group.ts';
import type { FileTable } from '../tables.ts';
import { characters } from './characters.ts';
import type { Glyph } from './glyphs.ts';
import type { Ink } from './ink.ts';

/** A run of text on a page: its left edge and baseline from the page's upper left corner, its width and type size, all in points. */
export interface Box {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly ink?: Ink;
  /** Whether the file marks it as no part of its content. */
  readonly artifact?: boolean;
  /** Whether it stands above the line that it belongs to, as the 2 of m², or below it. */
  readonly shift?: 'raised' | 'lowered';
  /** Whether it is a line of its own, whatever follows it: a row of a table without rules. */
  readonly alone?: boolean;
  /** The row of a table that it stands for. */
  readonly row?: TableRow;
}

/** A table that a page rules, the edges of its columns from the left, and how far down it goes. */
export interface PageTable {
  readonly file: FileTable<string>;
  readonly edges: readonly number[];
}

/** One row of a table of a page. */
export interface TableRow {
  readonly table: PageTable;
  readonly index: number;
}

/** Glyphs drawn one after the other are one run if they follow each other so closely, in em. */
const CLOSE = 0.1;

/** The glyphs of a page as runs; white space is a run of its own. */
export function boxesOf(glyphs: readonly Glyph[]): Box[] {
  const boxes: { text: string; x: number; y: number; width: number; size: number; ink: Ink; artifact: boolean }[] = [];
  let [closeTo, blank] = [Number.NaN, false];
  for (const { text, x, y, advance, size, ink, part } of glyphs) {
    const last = boxes.at(-1);
    const isBlank = text.trim() === '';
    const artifact = part === 'artifact';
    const goesOn =
      last !== undefined &&
      !isBlank &&
      !blank &&
      Math.abs(x - closeTo) < size * CLOSE &&
      Math.abs(y - last.y) < size * 0.01 &&
      size === last.size &&
      ink.colour === last.ink.colour &&
      artifact === last.artifact;
    if (goesOn) {
      last.text += characters(text);
      last.width = x + advance - last.x;
    } else boxes.push({ text: characters(text), x, y, width: advance, size, ink, artifact });
    [closeTo, blank] = [x + advance, isBlank];
  }
  return boxes;
}

/** The text of boxes by how much of it there is, to find a usual value: the weighted median of what `of` gives. */
export function usual(boxes: readonly Box[], of: (box: Box) => number): number {
  const sorted = boxes.map((box) => [of(box), box.text.length] as const).sort((p, q) => p[0] - q[0]);
  let half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  for (const [value, weight] of sorted) {
    half -= weight;
    if (half <= 0) return value;
  }
  return 0;
}

/** Baselines so near to each other, in em, are one line. */
const ONE_LINE = 0.4;

/** Boxes by lines, from top to bottom and from left to right; white space at the ends of a line only says where it stands. */
export function rowsOf(boxes: readonly Box[]): Box[][] {
  const rows: Box[][] = [];
  for (const box of [...boxes].sort((p, q) => p.y - q.y || p.x - q.x)) {
    const row = rows.at(-1);
    const head = row?.[0];
    if (row !== undefined && head !== undefined && box.y - head.y < Math.min(box.size, head.size) * ONE_LINE) row.push(box);
    else rows.push([box]);
  }
  const lines = rows.map((row) => withoutOuterSpaces(row.sort((p, q) => p.x - q.x))).filter((row) => row.length > 0);
  return withShifted(lines);
}

/** What is raised or lowered is so much smaller than its line, stands so far off its baseline, and so near to what it belongs to, in em of the line. */
const SMALL = 0.88;
const ABOVE = 0.9;
const UNDER = 0.4;
const BESIDE = 0.4;
/** A line of more runs than this is none that a person reads. */
const MOST_IN_LINE = 500;

/** Small boxes that stand a little above or below a line and close behind some of its text belong to it: 10⁶, CO₂. */
function withShifted(rows: Box[][]): Box[][] {
  const taken = new Set<Box>();
  const added = new Map<number, Box[]>();
  for (const [i, row] of rows.entries()) {
    for (const box of row) {
      if (box.text.trim() === '' || box.row !== undefined || box.text.length > 8 || row.length > MOST_IN_LINE) continue;
      const home = [0, 1, -1, 2, -2]
        .map((step) => i + step)
        .find((k) => (rows[k]?.length ?? 0) <= MOST_IN_LINE && rows[k]?.some((other) => other !== box && isShifted(box, other)));
      if (home === undefined) continue;
      const base = rows[home]?.find((other) => other !== box && isShifted(box, other)) as Box;
      const shift = Math.abs(box.y - base.y) < base.size * 0.1 ? null : box.y < base.y ? 'raised' : 'lowered';
      if (shift === null) continue;
      taken.add(box);
      addTo(added, home, { ...box, shift });
    }
  }
  if (taken.size === 0) return rows;
  return rows
    .map((row, i) => [...row.filter((box) => !taken.has(box)), ...(added.get(i) ?? [])].sort((p, q) => p.x - q.x))
    .map(withoutOuterSpaces)
    .filter((row) => row.length > 0);
}

function isShifted(box: Box, base: Box): boolean {
  if (base.row !== undefined || base.text.trim() === '' || box.size > base.size * SMALL) return false;
  const off = box.y - base.y;
  const gap = box.x - (base.x + base.width);
  return off > -base.size * ABOVE && off < base.size * UNDER && gap > -base.size * CLOSE && gap < base.size * BESIDE;
}

function withoutOuterSpaces(row: readonly Box[]): Box[] {
  let start = 0;
  let end = row.length;
  while (start < end && row[start]?.text.trim() === '') start++;
  while (end > start && row[end - 1]?.text.trim() === '') end--;
  return row.slice(start, end);
}
