import { join, slice } from '../text/passage.ts';
import { CELL_END, CELL_LINE, type CellForm, type Line, type Passage, type RowForm } from '../text/source.ts';
import type { Annex, AnnexBlock, Article, Division, Item, NodeId, Paragraph, Statute, Subitem, Table, TableRow } from './types.ts';

/** A line that is a row of a table. */
export type RowLine = Line & { readonly row: RowForm };

export function isRow(line: Line): line is RowLine {
  return line.row !== undefined;
}

/** The table that rows of one form make, from an index on, and where it ends. The line at the index must be a row. */
export function readTable(lines: readonly Line[], from: number, newId: () => NodeId): { table: Table; end: number } {
  const form = (lines[from] as RowLine).row.table;
  const rows: TableRow[] = [];
  let end = from;
  const id = newId();
  for (let line = lines[end]; line !== undefined && line.row?.table === form; line = lines[++end]) {
    rows.push({ type: 'row', id: newId(), text: { text: line.text, origin: line.origin }, cells: line.row.cells });
  }
  return { table: { type: 'table', id, form, rows }, end };
}

/** The lines of a table, as readers give them. */
export function tableLines({ form, rows }: Table): readonly RowLine[] {
  return rows.map(({ text, cells }) => ({ ...text, row: { table: form, cells } }));
}

/** The texts of the cells of a row. */
export function cellTexts(row: string): readonly string[] {
  return row.split(CELL_END);
}

/** The cells of a row with their texts, in order. */
export function cellsOf({ text, cells }: TableRow): readonly { readonly form: CellForm; readonly text: Passage }[] {
  let start = 0;
  return cells.map((form) => {
    const at = text.text.indexOf(CELL_END, start);
    const end = at < 0 ? text.text.length : at;
    const cell = slice(text, start, end);
    start = end + 1;
    return { form, text: cell };
  });
}

/** The text of a row whose cells have these texts. */
export function rowText(cells: readonly Passage[]): Passage {
  return cells.length === 0 ? { text: '', origin: null } : join(cells, CELL_END);
}

/** Text of a row for people who see it in a line: a bar between two cells, the paragraphs of a cell run on. */
export function inOneLine(text: string): string {
  return text.replaceAll(CELL_END, ' │ ').replaceAll(CELL_LINE, ' ');
}

/** How many columns a table has. */
export function columnsOf({ rows }: { readonly rows: readonly Pick<TableRow, 'cells'>[] }): number {
  return rows.reduce((most, { cells }) => cells.reduce((wide, cell) => Math.max(wide, cell.column + cell.columns), most), 0);
}

/** Whether a paragraph is only there to hold a table: it has no line of its own. */
export function isOnlyTables({ text, tables }: Paragraph): boolean {
  return text.text === '' && tables !== undefined;
}

export function isTable(block: AnnexBlock): block is Table {
  return 'type' in block;
}

/** The paragraphs and tables that lines make. */
export function annexBlocks(lines: readonly Line[], newId: () => NodeId): readonly AnnexBlock[] {
  const blocks: AnnexBlock[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!isRow(line)) blocks.push(line);
    else {
      const { table, end } = readTable(lines, i, newId);
      blocks.push(table);
      i = end - 1;
    }
  }
  return blocks;
}

/** One line of an annex: a paragraph, or a row of a table. The id is that under which its text is edited. */
export interface AnnexLine {
  readonly id: NodeId;
  readonly text: Passage;
  readonly row: TableRow | null;
  readonly table: Table | null;
}

/** The lines of an annex in order of print. */
export function annexLines({ id, blocks }: Annex): readonly AnnexLine[] {
  return blocks.flatMap((block, i): AnnexLine[] =>
    isTable(block)
      ? block.rows.map((row) => ({ id: row.id, text: row.text, row, table: block }))
      : [{ id: annexParagraph(id, i), text: block, row: null, table: null }],
  );
}

/** The id of a paragraph of an annex, by its place among the blocks. */
export function annexParagraph(annex: NodeId, block: number): NodeId {
  return `${annex}:${block}`;
}

/** The heading of an annex, its first line. */
export function annexHeading({ blocks: [first] }: Annex): string {
  return first === undefined || isTable(first) ? '' : first.text;
}

/** A table and the unit or annex that holds it. */
export interface HeldTable {
  readonly table: Table;
  readonly holder: NodeId;
}

/** Every table of a statute in order of print. */
export function tablesOf(statute: Statute): readonly HeldTable[] {
  const found: HeldTable[] = [];
  const take = (holder: Paragraph | Item | Subitem): void => {
    for (const table of holder.tables ?? []) found.push({ table, holder: holder.id });
  };
  const paragraph = (node: Paragraph): void => {
    take(node);
    for (const item of node.items) {
      take(item);
      for (const subitem of item.subitems) take(subitem);
    }
  };
  const child = (node: Division | Article): void => {
    for (const each of node.type === 'article' ? node.paragraphs : node.lead) paragraph(each);
    if (node.type === 'division') for (const each of node.children) child(each);
  };
  for (const each of statute.preamble.paragraphs) paragraph(each);
  for (const each of statute.body) child(each);
  for (const annex of statute.annexes) for (const block of annex.blocks) if (isTable(block)) found.push({ table: block, holder: annex.id });
  return found;
}
