import { CELL_END, CELL_LINE, type CellForm, type RowForm, type TableForm } from '../text/source.ts';
import { cellForms, widthShares } from '../text/table.ts';
import { hasArticlesAbreast, type Line, opensArticleLine, rowLines } from './rows.ts';

/** A cell as a file gives it: its paragraphs, and how many columns and rows it takes (at least 1). */
export interface FileCell<Note> {
  readonly lines: readonly Line<Note>[];
  readonly columns: number;
  readonly rows: number;
}

/** A table as a file gives it: the cells that begin in each row, in order; a cell that reaches down from above is in its first row alone. */
export interface FileTable<Note> {
  readonly rows: readonly (readonly FileCell<Note>[])[];
  /** How many rows the file says are the head. */
  readonly head: number;
  readonly widths: readonly number[] | null;
  readonly ruled: boolean;
}

/** A line of a file on its way to the text, a row of a table among them. */
export interface TableLine<Note> extends Line<Note> {
  readonly row?: RowForm;
}

/** What cells cannot hold: what parts them, and other white space of layout. */
const OF_TABLES = new RegExp(`[\\t\\n${CELL_END}${CELL_LINE}]+`, 'g');
/** Below a head, 第一百二十条之一（《刑法修正案（九）》第五条） names an article; one that stands there says something. */
const SENTENCE = /[。；：]/;
/** What is longer than this in a cell of one of two columns, and has several paragraphs, is text that was laid out by a table. */
const LONG = 200;

/**
 * The lines that a table is read as. A table of data is its rows, each with its form, empty ones too; a table that only lays out text (one column, one cell
 * with text, articles in its cells) gives the lines of its cells one after the other, `abreast` in the notes of a row in which articles stand side by side.
 */
export function tableLines<Note>(table: FileTable<Note>, abreast: Note): readonly TableLine<Note>[] {
  if (isLaidOut(table)) return table.rows.flatMap((cells) => laidOut(cells, abreast));
  const forms = cellForms(table.rows);
  const columns = forms.flat().reduce((most, cell) => Math.max(most, cell.column + cell.columns), 0);
  const form: TableForm = { head: Math.min(table.head, table.rows.length - 1), widths: widthShares(table.widths, columns), ruled: table.ruled };
  return table.rows.map((cells, i) => ({
    text: cells.map((cell) => cellText(cell.lines)).join(CELL_END),
    notes: cells.flatMap((cell) => cell.lines.flatMap((line) => line.notes)),
    row: { table: form, cells: forms[i] as readonly CellForm[] },
  }));
}

function laidOut<Note>(cells: readonly FileCell<Note>[], abreast: Note): readonly Line<Note>[] {
  const lines = cells.map((cell) => cell.lines);
  const [first, ...others] = rowLines(lines);
  if (first === undefined || !hasArticlesAbreast(lines)) return first === undefined ? [] : [first, ...others];
  return [{ ...first, notes: [...first.notes, abreast] }, ...others];
}

function isLaidOut<Note>({ rows, head }: FileTable<Note>): boolean {
  const cells = rows.flat();
  const filled = cells.filter((cell) => cell.lines.some((line) => line.text.trim() !== ''));
  if (filled.length < 2 || rows.every((row) => row.length < 2)) return true;
  const narrow = rows.every((row) => row.length <= 2);
  return filled.some(({ lines }) => lines.some((line) => opensArticleLine(line.text) && (head === 0 || SENTENCE.test(line.text))) || (narrow && isLong(lines)));
}

function isLong(lines: readonly Line<unknown>[]): boolean {
  const filled = lines.filter((line) => line.text.trim() !== '');
  return filled.length > 1 && filled.reduce((sum, line) => sum + line.text.length, 0) > LONG;
}

function cellText(lines: readonly Line<unknown>[]): string {
  return lines
    .map((line) => line.text.replace(OF_TABLES, ' ').trim())
    .filter((text) => text !== '')
    .join(CELL_LINE);
}
