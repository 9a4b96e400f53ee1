import { type Box, rowsOf, type TableRow, usual } from './box.ts';
import { lineTextOf } from './line-text.ts';

/** One line of a page. */
export interface PageLine {
  readonly text: string;
  /** From the left edge of its column, in em. */
  readonly indent: number;
  /** Whether the space above is more than that between lines. */
  readonly apart: boolean;
  readonly overprinted: boolean;
  /** Whether it does not go on in the next one: it is a row of a table without rules. */
  readonly alone: boolean;
  /** The row of a table that it is; its text is that of the table then. */
  readonly row: TableRow | null;
}

/** More than so much of the usual distance between lines is a gap. */
const APART = 1.35;
/** No line is set in further, in em. */
const MOST_INDENT = 40;

/** The lines of one block, from top to bottom. */
export function linesOf(boxes: readonly Box[]): PageLine[] {
  const rows = rowsOf(boxes);
  const size = usual(boxes, (box) => box.size) || 1;
  const left = leftEdge(rows, size);
  const pitch = usualPitch(rows, size);
  return rows.flatMap((row, i): PageLine[] => {
    const lines: PageLine[] = [];
    const words = row.filter((box) => box.row === undefined);
    const [first, above] = [words[0], rows[i - 1]?.[0]];
    if (first !== undefined) {
      const indent = Math.min(MOST_INDENT, Math.max(0, (first.x - left) / size));
      lines.push({
        ...lineTextOf(words),
        alone: words.some((box) => box.alone === true),
        indent,
        apart: above !== undefined && first.y - above.y > pitch * APART,
        row: null,
      });
    }
    for (const box of row) if (box.row !== undefined) lines.push({ text: '', indent: 0, apart: false, overprinted: false, alone: true, row: box.row });
    return lines;
  });
}

/** The left edge at which most lines begin that are not set in: the leftmost one that several share. */
function leftEdge(rows: readonly (readonly Box[])[], size: number): number {
  const starts = rows.map((row) => (row[0] as Box).x).sort((p, q) => p - q);
  const enough = Math.min(3, starts.length * 0.2);
  let [low, high] = [0, 0];
  for (const x of starts) {
    while (x - (starts[low] as number) >= size * 0.5) low++;
    while (high < starts.length && (starts[high] as number) - x < size * 0.5) high++;
    if (high - low >= enough) return x;
  }
  return starts[0] ?? 0;
}

/** The distance between the lines of a paragraph: one of the smallest between lines of one size, but not one that stands alone. */
function usualPitch(rows: readonly (readonly Box[])[], size: number): number {
  const pitches: number[] = [];
  for (let i = 1; i < rows.length; i++) {
    const [above, below] = [(rows[i - 1] as Box[])[0] as Box, (rows[i] as Box[])[0] as Box];
    if (above.row !== undefined || below.row !== undefined || Math.abs(above.size - below.size) > size * 0.05) continue;
    const pitch = below.y - above.y;
    if (pitch > size * 0.8 && pitch < size * 4) pitches.push(pitch);
  }
  pitches.sort((p, q) => p - q);
  return pitches[Math.floor(pitches.length / 8)] ?? size * 1.5;
}
