import { passageOf } from '../../text/passage.ts';
import { CELL_END, type Line, SourceText, type Span } from '../../text/source.ts';
import type { FileCell } from '../tables.ts';
import { tableLines } from '../tables.ts';
import type { PageTable } from './box.ts';
import { inReadingOrder, usualGutter } from './columns.ts';
import { linesOf, type PageLine } from './lines.ts';
import type { Page } from './margins.ts';

/** The text of a document, and what stands where in it. */
export interface DocumentText {
  readonly source: SourceText;
  /** The rows of its tables. */
  readonly rows: readonly Line[];
  /** Where lines stand that are rows of tables without rules, and the pages, from 0, on which nothing but gaps tells so. */
  readonly alone: readonly Span[];
  readonly unruled: readonly number[];
  /** Lines in which text is printed over text. */
  readonly overprinted: readonly Span[];
  /** Rows of tables in which articles stand side by side. */
  readonly abreast: readonly Span[];
  /** The head rows that a table repeats on a further page, by the number of that page; they are not in the text. */
  readonly repeated: readonly { readonly page: number; readonly texts: readonly string[] }[];
}

/** A table with what goes on of it on the next pages. */
interface WholeTable {
  readonly edges: readonly number[];
  readonly rows: (readonly FileCell<string>[])[];
  readonly widths: readonly number[] | null;
  head: number;
}

/** A gap as wide as a character; that behind a label does not count. */
const IN_COLUMNS = /(?<!^第[^\u3000]{1,12})\u3000(?=[^\u3000])/g;
/** Columns of a table that goes on stand in the same place, to so many points. */
const SAME = 4;

/** A line each, set in by ideographic spaces, an empty line where lines stand apart, and one space where a page begins. A row of a table is a line. */
export function documentText(name: string, pages: readonly Page[]): DocumentText {
  const gutter = usualGutter(pages.map((page) => page.boxes));
  const set = pages.flatMap(({ boxes }, page) =>
    inReadingOrder(boxes, gutter)
      .flatMap(linesOf)
      .map((line, i) => ({ line, page, opens: i === 0 })),
  );
  const isColumnar = (i: number): boolean => (set[i]?.line.text.match(IN_COLUMNS)?.length ?? 0) > 1;
  const gapped = set.map((_, i) => isColumnar(i) && (isColumnar(i - 1) || isColumnar(i + 1)));
  const lines = set.map((each, i) => (gapped[i] === true ? { ...each, line: { ...each.line, alone: true } } : each));
  const unruled = [...new Set(set.filter(({ line }, i) => gapped[i] === true && !line.alone).map(({ page }) => page))];
  const { tables, repeated } = wholeTables(lines);
  const rows: { readonly span: Span; readonly row: NonNullable<Line['row']> }[] = [];
  const alone: Span[] = [];
  const overprinted: Span[] = [];
  const abreast: Span[] = [];
  let raw = '';
  const put = (text: string): Span => {
    const start = raw.length;
    raw += `${text}\n`;
    return { start, end: start + text.length };
  };
  const begun = new Set<WholeTable>();
  for (const { line, opens } of lines) {
    if (line.row === null) {
      if (!opens && line.apart) put('');
      const span = put((opens && raw !== '' ? ' ' : '') + '\u3000'.repeat(Math.round(line.indent)) + line.text);
      if (line.alone) alone.push(span);
      if (line.overprinted) overprinted.push(span);
      continue;
    }
    const table = tables.get(line.row.table) as WholeTable;
    if (begun.has(table)) continue;
    begun.add(table);
    for (const { text, row, notes } of tableLines({ ...table, ruled: true }, 'abreast')) {
      const span = put(row === undefined ? text.replaceAll(CELL_END, '\u3000') : text);
      if (row === undefined) alone.push(span);
      else rows.push({ span, row });
      if (notes.length > 0) abreast.push(span);
    }
  }
  const source = new SourceText(name, raw === '' ? '\n' : raw);
  return { source, rows: rows.map(({ span, row }) => ({ ...passageOf(source, span.start, span.end), row })), alone, unruled, overprinted, abreast, repeated };
}

/** The tables of the lines, each with what follows it on the next page in the same columns; rows that repeat its head are left out. */
function wholeTables(lines: readonly { readonly line: PageLine; readonly page: number }[]): {
  readonly tables: ReadonlyMap<PageTable, WholeTable>;
  readonly repeated: DocumentText['repeated'];
} {
  const tables = new Map<PageTable, WholeTable>();
  const repeated: { page: number; texts: string[] }[] = [];
  let before: { readonly table: PageTable; readonly page: number } | null = null;
  for (const { line, page } of lines) {
    const table: PageTable | null = line.row?.table ?? null;
    if (table !== null && !tables.has(table)) {
      const open: WholeTable | undefined = before !== null && before.page < page && goesOn(before.table, table) ? tables.get(before.table) : undefined;
      if (open === undefined) tables.set(table, { edges: table.edges, rows: [...table.file.rows], widths: table.file.widths, head: 0 });
      else {
        const again = headRows(open.rows, table.file.rows);
        if (again > 0) {
          open.head = open.head === 0 ? again : Math.min(open.head, again);
          repeated.push({ page, texts: table.file.rows.slice(0, again).flatMap((row) => row.map(textOf)) });
        }
        const own = table.file.rows.slice(again);
        // The end of a row that began on the page before.
        open.rows.push(...(own[0]?.every((cell) => textOf(cell) === '') === true ? own.slice(1) : own));
        tables.set(table, open);
      }
    }
    before = table === null ? null : { table, page };
  }
  return { tables, repeated };
}

function goesOn(one: PageTable, other: PageTable): boolean {
  const [first, second] = [one.edges, other.edges];
  const off = (second[0] ?? 0) - (first[0] ?? 0);
  return first.length === second.length && first.every((edge, i) => Math.abs((second[i] as number) - edge - off) < SAME);
}

/** How many rows at the head of a table are those at the head of another; not all, or nothing would be left of it. */
function headRows(table: readonly (readonly FileCell<string>[])[], next: readonly (readonly FileCell<string>[])[]): number {
  let count = 0;
  while (count < next.length - 1 && keyOf(table[count]) === keyOf(next[count])) count++;
  return count;
}

function keyOf(row: readonly FileCell<string>[] | undefined): string {
  return (row ?? []).map((cell) => `${cell.columns} ${cell.rows} ${textOf(cell)}`).join('\n');
}

function textOf(cell: FileCell<string>): string {
  return cell.lines.map((line) => line.text).join('');
}
