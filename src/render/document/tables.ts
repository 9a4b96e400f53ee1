import { greatest } from '../../text/greatest.ts';
import type { CellForm } from '../../text/source.ts';
import { cellForms } from '../../text/table.ts';
import type { Block, Cell, Row, Table } from './types.ts';

/** What stands at one place of a row: a cell that begins there, one that reaches there from above, or (null) nothing. */
export interface Place extends CellForm {
  readonly cell: Cell | null;
  readonly begins: boolean;
}

/** The places of each row from the first column to the last, without a gap. */
export function placesOf({ widths, rows }: Table): readonly (readonly Place[])[] {
  const forms = cellForms(rows.map((row) => row.cells));
  const width = greatest(
    forms.flat().map(({ column, columns }) => column + columns),
    widths.length,
  );
  /** For each column, the cell that reaches into it from above, and the row with which it ends. */
  const above: ({ readonly place: Place; readonly end: number } | undefined)[] = [];
  return rows.map(({ cells }, at) => {
    const own = new Map(forms[at]?.map((form, i): [number, Place] => [form.column, { ...form, cell: cells[i] as Cell, begins: true }]));
    const places: Place[] = [];
    for (let column = 0; column < width; ) {
      const covering = above[column];
      const place: Place =
        own.get(column) ??
        (covering !== undefined && covering.end > at ? { ...covering.place, begins: false } : { cell: null, begins: false, column, columns: 1, rows: 1 });
      if (place.begins) for (let i = 0; i < place.columns; i++) above[column + i] = { place, end: at + place.rows };
      places.push(place);
      column = place.column + place.columns;
    }
    return places;
  });
}

/** What stands in a cell. In a row that came or went, all of it did so. */
export function blocksIn({ change, by }: Row, { blocks }: Cell): readonly Block[] {
  if (change === 'same') return blocks;
  const author = by === undefined ? {} : { by };
  return blocks.map((block): Block => {
    if (block.type === 'table') return { ...block, rows: block.rows.map(({ cells }) => ({ change, ...author, cells })) };
    const { type, style, runs, anchor } = block;
    const words = runs.map((run) => (run.change === change ? run : { text: run.text, face: run.face, change, ...author }));
    return { type, style, line: change, runs: words, ...author, anchor };
  });
}

/** Whether a table holds data: each of its paragraphs is one of a cell. */
export function holdsData({ rows }: Table): boolean {
  return rows.every(({ cells }) => cells.every(({ blocks }) => blocks.every((block) => block.type === 'paragraph' && block.style === 'cell')));
}

/** How many of the head rows can stand apart from the others: none if a cell reaches from them into the others, or if there are no others. */
export function headApart({ head, rows }: Table): number {
  const reaches = rows.slice(0, head).some(({ cells }, i) => cells.some((cell) => i + cell.rows > head));
  return reaches || head >= rows.length ? 0 : head;
}
