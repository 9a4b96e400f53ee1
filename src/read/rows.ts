/** A line of a document on its way to the text, with what is to be said about it. */
export interface Line<Note> {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** 第三条 and what follows, at the head of a line. */
const ARTICLE = /^[\s\u3000]*第[〇○零一二三四五六七八九十百千万]+条(?:之[一二三四五六七八九十]+)?(?:[\s\u3000]|[^\s\u3000的和至、，第规])/;
/** What is longer than this in one cell, and has several lines, is text that was laid out by a table. */
const CELL = 200;

/** Whether a line opens an article. */
export function opensArticleLine(text: string): boolean {
  return ARTICLE.test(text);
}

/**
 * The lines that a row of a table is read as. A row of data is one line, its cells parted by tabs; a row that only lays out text (one
 * cell with text in it, or articles or long text of several lines in a cell) gives the lines of its cells one after the other.
 */
export function rowLines<Note>(cells: readonly (readonly Line<Note>[])[]): readonly Line<Note>[] {
  const filled = cells.filter((cell) => cell.some((line) => line.text.trim() !== ''));
  if (filled.length <= 1 || filled.some(isLaidOut)) return cells.flat();
  const text = cells
    .map((cell) =>
      cell
        .map((line) => line.text.trim())
        .filter((line) => line !== '')
        .join(' '),
    )
    .join('\t');
  return [{ text, notes: cells.flatMap((cell) => cell.flatMap((line) => line.notes)) }];
}

/** Whether articles stand beside each other in a row, as in a table that compares two versions: in such a table no one text is found. */
export function hasArticlesAbreast(cells: readonly (readonly Line<unknown>[])[]): boolean {
  return cells.filter((cell) => cell.some((line) => opensArticleLine(line.text))).length > 1;
}

function isLaidOut(cell: readonly Line<unknown>[]): boolean {
  const lines = cell.filter((line) => line.text.trim() !== '');
  if (lines.length < 2) return false;
  return lines.some((line) => opensArticleLine(line.text)) || lines.reduce((sum, line) => sum + line.text.length, 0) > CELL;
}
