import type { Cell, Document, Paragraph, Run, Style, Table } from '../document/types.ts';
import { type ComparisonTable, isChangedRow, type TableRow } from './table.ts';
import { type Language, type TableWording, tableWordingOf } from './wording.ts';

export interface TableOptions {
  readonly language: Language;
  /** Shows the provisions too in which nothing or only the number changed, the title note and the contents. */
  readonly unchanged: boolean;
  /** Shows in a third column the items of the decision behind each change. */
  readonly items: boolean;
}

/** The shares of the page: two columns as wide as each other, and a narrow one for the items. */
const WIDTHS = [0.5, 0.5];
const WIDTHS_WITH_ITEMS = [0.45, 0.45, 0.1];

/**
 * Comparison tables as one document in landscape: the name of each, what its marks mean, and two columns with their heads on every page.
 * Words deleted are marked on the left, new ones on the right.
 */
export function tableDocument(tables: readonly ComparisonTable[], options: TableOptions): Document {
  const words = tableWordingOf(options.language);
  const [first] = tables;
  const title = words.title(first?.title ?? '').join('');
  return { title, page: 'landscape', revision: null, blocks: tables.flatMap((table) => blocksOf(table, options, words)) };
}

function blocksOf(table: ComparisonTable, options: TableOptions, words: TableWording): Document['blocks'] {
  const rows = options.unchanged ? table.rows : table.rows.filter(isChangedRow);
  const { decisions } = table;
  const several = decisions.length > 1;
  const head = [
    ...words.title(table.title).map((line) => paragraph('title', [plain(line)])),
    ...decisions.map((decision, i) => paragraph('note', [plain(words.decision(several ? i + 1 : null, decision))])),
    paragraph('note', [
      plain(words.marks[0]),
      { text: words.marks[1], change: 'deleted', face: 'text' },
      plain(words.marks[2]),
      { text: words.marks[3], change: 'inserted', face: 'strong' },
      plain(words.marks[4] + (options.unchanged ? '' : words.omitted)),
    ]),
  ];
  if (rows.length === 0) return [...head, paragraph('text', [plain(words.nothing)])];
  const body: Table = {
    type: 'table',
    widths: options.items ? WIDTHS_WITH_ITEMS : WIDTHS,
    head: [words.before, words.after, ...(options.items ? [words.item] : [])],
    rows: rows.map((row) => cellsOf(row, options.items, several, words)),
  };
  return [...head, body];
}

function cellsOf(row: TableRow, items: boolean, several: boolean, words: TableWording): readonly Cell[] {
  // A heading that stays as it was stands over both columns.
  if (row.kind === 'division' && row.status === 'same' && row.new.length === 1) return [{ span: items ? 3 : 2, paragraphs: row.new }];
  const none = (word: string): readonly Paragraph[] => [paragraph('note', [plain(word)])];
  return [
    { span: 1, paragraphs: row.old.length === 0 ? none(words.inserted) : row.old },
    { span: 1, paragraphs: row.new.length === 0 ? none(words.deleted) : row.new },
    ...(items
      ? [{ span: 1, paragraphs: row.items.map(({ decision, item }) => paragraph('note', [plain(several ? words.itemOf(decision + 1, item) : item)])) }]
      : []),
  ];
}

function plain(text: string): Run {
  return { text, change: 'same', face: 'text' };
}

function paragraph(style: Style, runs: readonly Run[]): Paragraph {
  return { type: 'paragraph', style, line: 'same', runs, anchor: null };
}
