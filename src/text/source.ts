/** A half-open range of UTF-16 offsets into `SourceText.raw`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A range of one document: what every diagnostic points at. */
export interface Place {
  readonly source: SourceText;
  readonly span: Span;
}

/**
 * Where each character of a text was read: its raw offset, and that behind the last one (`offsetAt`). A text that was re-joined from wrapped lines, or whose
 * punctuation was widened, still knows this.
 */
export interface Origin {
  readonly source: SourceText;
  /** The offsets, one more than the text has characters; only the first where the text stands in the document as it is, which nearly all texts do. */
  readonly at: Int32Array | number;
}

/** The raw offset of the character at an index of a text; that of its length is the one behind it. */
export function offsetAt({ at }: Origin, index: number): number {
  return typeof at === 'number' ? at + index : (at[index] as number);
}

/** A run of text with its origin; `origin` is null for text that no document contains as such. */
export interface Passage {
  readonly text: string;
  readonly origin: Origin | null;
}

/** One document as it was read: its name and its text to the letter. */
export class SourceText {
  readonly name: string;
  readonly raw: string;
  #lineStarts: Int32Array | null = null;

  constructor(name: string, raw: string) {
    this.name = name;
    this.raw = raw;
  }

  /** Line and column of a raw offset, both counted from 1, the column in characters. */
  position(offset: number): { line: number; column: number } {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  }

  /** The text of a line (counted from 1) without its line break. */
  lineText(line: number): string {
    const starts = this.#starts();
    const start = starts[line - 1] ?? this.raw.length;
    const end = starts[line] ?? this.raw.length + 1;
    return this.raw.slice(start, end - 1).replace(/\r$/, '');
  }

  #starts(): Int32Array {
    if (this.#lineStarts === null) {
      const starts = [0];
      for (let i = this.raw.indexOf('\n'); i >= 0; i = this.raw.indexOf('\n', i + 1)) starts.push(i + 1);
      this.#lineStarts = Int32Array.from(starts);
    }
    return this.#lineStarts;
  }
}

/** One table of a document, the same value for all its rows. */
export interface TableForm {
  /** How many of its rows are the head, which is repeated on every page. */
  readonly head: number;
  /** The shares of its width that its columns take, as many as it has columns, in sum 1; null where the document does not say. */
  readonly widths: readonly number[] | null;
  /** Whether lines are drawn between its cells. */
  readonly ruled: boolean;
}

/** How far a cell reaches: its first column (from 0), and how many columns and rows it takes. */
export interface CellForm {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * A row of a table as a line: the texts of its cells are parted by `CELL_END`, the paragraphs inside one by `CELL_LINE`. A cell that reaches into the row from
 * above is none of its cells.
 */
export interface RowForm {
  readonly table: TableForm;
  readonly cells: readonly CellForm[];
}

/** What parts the cells of a row, and the paragraphs of a cell: no other text of a row holds them. */
export const CELL_END = '\u001f';
export const CELL_LINE = '\u001e';

/** A logical line: a paragraph, or a row of a table. */
export interface Line extends Passage {
  readonly row?: RowForm;
  /** Whether it is a further paragraph of the item before it, where the document itself says so. */
  readonly goesOn?: boolean;
}

/** A document taken apart into its logical lines: one paragraph (条, 款, 项, a heading, a title) or row of a table each; paragraphs are trimmed, none is empty. */
export interface Reading {
  readonly source: SourceText;
  readonly lines: readonly Line[];
  /** How the paragraphs were known: by the line breaks, or inferred from the layout of a wrapped print. */
  readonly paragraphs: 'given' | 'inferred';
}
