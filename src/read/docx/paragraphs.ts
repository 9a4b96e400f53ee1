import { withoutEnd } from '../../text/ends.ts';
import { type TableLine, tableLines } from '../tables.ts';
import { withNumber } from './gap.ts';
import { type RawCell, type RawRow, type RawTable, tableOf } from './grid.ts';
import { PAGE_BREAK, type ParagraphText, SOFT_BREAK } from './inline.ts';
import type { WordNote } from './notes.ts';
import type { Numbering } from './numbering.ts';
import { withoutSoftBreaks } from './soft-breaks.ts';

export type DocumentLine = TableLine<WordNote>;

/** Where paragraphs go: the text, or the cell of a table. `joining` are paragraphs whose marks are gone, waiting for the one they join. */
interface Flow {
  readonly lines: DocumentLine[];
  joining: ParagraphText[];
}

/** Puts paragraphs and tables into lines, in the order of the document. */
export interface Paragraphs {
  readonly paragraph: (paragraph: ParagraphText) => void;
  readonly note: (note: WordNote) => void;
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly openRow: () => void;
  readonly closeRow: () => void;
  readonly openCell: () => void;
  readonly closeCell: () => void;
  /** The table, row and cell that are open, for their properties. */
  readonly table: () => RawTable | undefined;
  readonly row: () => RawRow | undefined;
  readonly cell: () => RawCell | undefined;
  /** The row, or the cell, that is open is none of the text. */
  readonly dropRow: () => void;
  readonly dropCell: () => void;
  /** Ends the document and gives its lines. */
  readonly finish: () => readonly DocumentLine[];
}

export function newParagraphs(numbering: Numbering): Paragraphs {
  const flows: [Flow, ...Flow[]] = [{ lines: [], joining: [] }];
  const tables: RawTable[] = [];
  const rows: (RawRow | null)[] = [];
  const cells: (RawCell | null)[] = [];
  let notes: WordNote[] = [];
  const flow = (): Flow => flows[flows.length - 1] as Flow;
  const last = <T>(stack: readonly (T | null)[]): T | undefined => stack[stack.length - 1] ?? undefined;

  const put = ({ text, properties, notes: own }: ParagraphText): void => {
    const { counted, kept } = properties;
    const number = counted === null ? '' : numbering.next(counted);
    const whole = withNumber(kept ?? number, text);
    const { lines, notes: breaks } = flows.length > 1 ? { lines: cellLines(whole), notes: [] } : withoutSoftBreaks(whole);
    for (const [i, line] of lines.entries()) flow().lines.push({ text: line, notes: i === 0 ? [...notes, ...own, ...breaks] : [] });
    notes = [];
  };
  const settle = (): void => {
    const { joining } = flow();
    flow().joining = [];
    if (joining.length === 0) return;
    const whole = joined(joining);
    if (whole.text.trim() !== '') put(whole);
    else notes.push(...whole.notes);
  };
  return {
    paragraph(paragraph) {
      const { joining } = flow();
      joining.push(paragraph);
      if (paragraph.joins) return;
      flow().joining = [];
      put(joined(joining));
    },
    note: (note) => void notes.push(note),
    openTable() {
      settle();
      tables.push({ rows: [], grid: [], own: null, style: null, cells: false });
    },
    closeTable() {
      const table = tables.pop();
      if (table === undefined || table.rows.length === 0) return;
      const lines = tableLines(tableOf(table), { kind: 'abreast' });
      for (const [i, line] of lines.entries()) flow().lines.push(i > 0 ? line : { ...line, notes: [...notes, ...line.notes] });
      if (lines.length > 0) notes = [];
    },
    openRow: () => void rows.push({ cells: [], before: 0, after: 0, head: false }),
    closeRow() {
      const row = rows.pop();
      if (row != null && row.cells.length > 0) last(tables)?.rows.push(row);
    },
    openCell() {
      flows.push({ lines: [], joining: [] });
      cells.push({ lines: [], span: 1, merged: null, behind: false });
    },
    closeCell() {
      if (flows.length === 1) return;
      settle();
      const { lines } = flows.pop() as Flow;
      const cell = cells.pop();
      if (cell != null) last(rows)?.cells.push({ ...cell, lines });
    },
    table: () => last(tables),
    row: () => last(rows),
    cell: () => last(cells),
    dropRow: () => void rows.splice(-1, 1, null),
    dropCell: () => void cells.splice(-1, 1, null),
    finish() {
      settle();
      const { lines } = flows[0];
      if (notes.length === 0) return lines;
      const end = lines.pop();
      return [...lines, end === undefined ? { text: '', notes } : { ...end, notes: [...end.notes, ...notes] }];
    },
  };
}

/** In a cell, where lines count as nothing, each line is one. */
function cellLines(text: string): readonly string[] {
  return withoutEnd(text.replaceAll(PAGE_BREAK, ''), /\n/).split(SOFT_BREAK);
}

/** Paragraphs, each of which runs on into the next one: the first that has words keeps its number. */
function joined(parts: readonly ParagraphText[]): ParagraphText {
  const last = parts[parts.length - 1] as ParagraphText;
  const { properties } = parts.find(({ text }) => text.trim() !== '') ?? last;
  return { text: parts.map(({ text }) => text).join(''), properties, notes: parts.flatMap(({ notes }) => notes), joins: last.joins };
}
