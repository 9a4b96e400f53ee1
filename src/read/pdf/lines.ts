import { type Box, rowsOf, usual } from './box.ts';

/** One line of a page. */
export interface PageLine {
  readonly text: string;
  /** From the left edge of its column, in em. */
  readonly indent: number;
  /** Whether the space above is more than that between lines. */
  readonly apart: boolean;
}

/** Gaps of more than so many em inside a line are a space of its own. */
const WIDE = 0.75;
/** Between Latin words a space is at least so wide. */
const NARROW = 0.15;
/** More than so much of the usual distance between lines is a gap. */
const APART = 1.35;

/** The lines of one block, from top to bottom. */
export function linesOf(boxes: readonly Box[]): PageLine[] {
  const rows = rowsOf(boxes);
  const size = usual(boxes, (box) => box.size);
  const left = leftEdge(rows, size);
  const pitch = usualPitch(rows, size);
  return rows.map((row, i): PageLine => {
    const first = row[0] as Box;
    const above = rows[i - 1]?.[0];
    return {
      text: lineText(row),
      indent: Math.max(0, (first.x - left) / size),
      apart: above !== undefined && first.y - above.y > pitch * APART,
    };
  });
}

/** The left edge at which most lines begin that are not set in: the leftmost one that several share. */
function leftEdge(rows: readonly (readonly Box[])[], size: number): number {
  const starts = rows.map((row) => (row[0] as Box).x).sort((p, q) => p - q);
  for (const x of starts) if (starts.filter((other) => Math.abs(other - x) < size * 0.5).length >= Math.min(3, starts.length * 0.2)) return x;
  return starts[0] ?? 0;
}

/** The distance between lines that is most usual among the smaller ones. */
function usualPitch(rows: readonly (readonly Box[])[], size: number): number {
  const pitches: number[] = [];
  for (let i = 1; i < rows.length; i++) {
    const pitch = ((rows[i] as Box[])[0] as Box).y - ((rows[i - 1] as Box[])[0] as Box).y;
    if (pitch > size * 0.8 && pitch < size * 4) pitches.push(pitch);
  }
  pitches.sort((p, q) => p - q);
  return pitches[Math.floor(pitches.length / 4)] ?? size * 1.5;
}

/** The text of a row: a wide gap is an ideographic space, a narrow one a space only between Latin words. */
export function lineText(row: readonly Box[]): string {
  let text = '';
  let end = 0;
  let space = 0;
  for (const box of row) {
    if (box.text.trim() === '') {
      // Spaces count by the room they take: that of a justified line is wider than it was typed.
      space = Math.max(space, box.width / box.size);
      continue;
    }
    const gap = text === '' ? 0 : Math.max(space === 0 ? 0 : Math.min(space, (box.x - end) / box.size), (box.x - end) / box.size);
    text += joint(text, box.text, gap) + box.text;
    end = box.x + box.width;
    space = 0;
  }
  return tidy(text);
}

function joint(before: string, after: string, gap: number): string {
  if (before === '') return '';
  if (/[\x21-\x7e]$/.test(before) && /^[\x21-\x7e]/.test(after)) return gap > NARROW ? ' ' : '';
  return gap > WIDE ? '\u3000' : '';
}

/** Single spaces inside a run stand where Chinese meets figures or Latin letters; they were set, not typed. */
function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/(^第[^\s]{1,12}[条章节编]) +(?=\S)/u, '$1\u3000')
    .replace(/ +(?=[^\x21-\x7e])|(?<=[^\x21-\x7e]) +/g, '')
    .trim();
}
