import { characters } from './characters.ts';

/** A run of text on a page: its left edge and baseline from the page's upper left corner, its width and type size, all in points. */
export interface Box {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** What a PDF's text layer gives of one run: the text and where it is drawn, in the page's own coordinates. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** The steepest text that is still a line of the page: what is turned more is a watermark or stands beside the page. */
const UPRIGHT = 0.1;

/**
 * The runs of a page as it is looked at; `view` is the transformation from its coordinates to those of the reader (a page may be
 * turned). Text that is not upright on the page is left out.
 */
export function boxesOf(items: readonly TextItem[], view: readonly number[]): Box[] {
  const [a, b, c, d, e, f] = view as [number, number, number, number, number, number];
  const scale = Math.hypot(a, b);
  const boxes: Box[] = [];
  for (const { str, transform, width } of items) {
    if (str === '') continue;
    const [ta, tb, tc, td, te, tf] = transform as [number, number, number, number, number, number];
    const across = [a * ta + c * tb, b * ta + d * tb] as const;
    const size = Math.hypot(a * tc + c * td, b * tc + d * td);
    if (size === 0 || Math.abs(across[1]) > UPRIGHT * Math.abs(across[0]) || across[0] < 0) continue;
    boxes.push({ text: characters(str), x: a * te + c * tf + e, y: b * te + d * tf + f, width: width * scale, size });
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
  return rows.map((row) => withoutOuterSpaces(row.sort((p, q) => p.x - q.x))).filter((row) => row.length > 0);
}

function withoutOuterSpaces(row: readonly Box[]): Box[] {
  let start = 0;
  let end = row.length;
  while (start < end && row[start]?.text.trim() === '') start++;
  while (end > start && row[end - 1]?.text.trim() === '') end--;
  return row.slice(start, end);
}
