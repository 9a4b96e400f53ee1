import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { TableWords } from '../../words/table.ts';
import type { Block, Cell, Document, Paragraph, Row, Run, Style, Table } from '../document/types.ts';
import { type ComparisonTable, isChangedRow, type TableRow } from './table.ts';

export interface TableOptions {
  readonly language: Language;
  /** Shows the provisions too in which nothing or only the number changed, the title note and the contents. */
  readonly unchanged: boolean;
  /** Shows in a third column the items of the decision behind each change. */
  readonly items: boolean;
  /** The head of a draft result, which stands before everything else. */
  readonly unfinished?: string;
}

/** The shares of the page: two columns as wide as each other, and a narrow one for the items. */
const WIDTHS = [0.5, 0.5];
const WIDTHS_WITH_ITEMS = [0.45, 0.45, 0.1];

/**
 * Comparison tables as one document in landscape: the name of each, what its marks mean, and two columns with their heads on every page.
 * Words deleted are marked on the left, new ones on the right.
 */
export function tableDocument(tables: readonly ComparisonTable[], options: TableOptions): Document {
  const words = wordsIn(options.language).table;
  const [first] = tables;
  const title = words.title(first?.title ?? '').join('');
  const { unfinished } = options;
  const head = unfinished === undefined ? [] : [paragraph('note', [{ text: unfinished, change: 'same', face: 'strong' }])];
  return { title, page: 'landscape', revision: null, blocks: [...head, ...tables.flatMap((table) => blocksOf(table, options, words))] };
}

function blocksOf(table: ComparisonTable, options: TableOptions, words: TableWords): Document['blocks'] {
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
  const columns = [words.before, words.after, ...(options.items ? [words.item] : [])];
  const body: Table = {
    type: 'table',
    widths: options.items ? WIDTHS_WITH_ITEMS : WIDTHS,
    head: 1,
    ruled: true,
    rows: [row(columns.map((name) => cell([paragraph('cell', [plain(name)])]))), ...rows.map((each) => row(cellsOf(each, options.items, several, words)))],
  };
  return [...head, body];
}

function cellsOf(row: TableRow, items: boolean, several: boolean, words: TableWords): readonly Cell[] {
  // A heading that stays as it was stands over both columns.
  if (row.kind === 'division' && row.status === 'same' && row.new.length === 1) return [cell(row.new, items ? 3 : 2)];
  const none = (word: string): readonly Paragraph[] => [paragraph('note', [plain(word)])];
  return [
    cell(row.old.length === 0 ? none(words.inserted) : row.old),
    cell(row.new.length === 0 ? none(words.deleted) : row.new),
    ...(items ? [cell(row.items.map(({ decision, item }) => paragraph('note', [plain(several ? words.itemOf(decision + 1, item) : item)])))] : []),
  ];
}

function row(cells: readonly Cell[]): Row {
  return { change: 'same', cells };
}

function cell(blocks: readonly Block[], columns = 1): Cell {
  return { blocks, columns, rows: 1 };
}

function plain(text: string): Run {
  return { text, change: 'same', face: 'text' };
}

function paragraph(style: Style, runs: readonly Run[]): Paragraph {
  return { type: 'paragraph', style, line: 'same', runs, anchor: null };
}
