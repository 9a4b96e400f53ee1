import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { SubstanceWords } from '../../words/substance.ts';
import type { TableWords } from '../../words/table.ts';
import type { Words } from '../../words/words.ts';
import type { Block, Cell, Document, Paragraph, Row, Run, Style, Table } from '../document/types.ts';
import { marksByKind } from '../substance.ts';
import { type ComparisonTable, isChangedRow, type TableRow } from './table.ts';

export interface TableOptions {
  readonly language: Language;
  /** Shows the provisions too in which nothing or only the number changed, the title note and the contents. */
  readonly unchanged: boolean;
  /** Shows in a third column the items of the decision behind each change. */
  readonly items: boolean;
  /** Shows in a last column what of substance changed; the tables must have been made with it. */
  readonly substance?: boolean;
  /** The head of a draft result, which stands before everything else. */
  readonly unfinished?: string;
}

/** The shares of the page for the items and for what changed in substance; the two texts share the rest. */
const ITEMS = 0.1;
const SUBSTANCE = 0.2;

function widthsOf({ items, substance }: TableOptions): readonly number[] {
  const more = [...(items ? [ITEMS] : []), ...(substance === true ? [SUBSTANCE] : [])];
  const text = (1 - more.reduce((sum, width) => sum + width, 0)) / 2;
  return [text, text, ...more];
}

/**
 * Comparison tables as one document in landscape: the name of each, what its marks mean, and two columns with their heads on every page.
 * Words deleted are marked on the left, new ones on the right.
 */
export function tableDocument(tables: readonly ComparisonTable[], options: TableOptions): Document {
  const words = wordsIn(options.language);
  const [first] = tables;
  const title = words.table.title(first?.title ?? '').join('');
  const { unfinished } = options;
  const head = unfinished === undefined ? [] : [paragraph('note', [{ text: unfinished, change: 'same', face: 'strong' }])];
  return { title, page: 'landscape', revision: null, blocks: [...head, ...tables.flatMap((table) => blocksOf(table, options, words))] };
}

function blocksOf(table: ComparisonTable, options: TableOptions, { table: words, substance }: Words): Document['blocks'] {
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
  const columns = [words.before, words.after, ...(options.items ? [words.item] : []), ...(options.substance === true ? [substance.heading] : [])];
  const body: Table = {
    type: 'table',
    widths: widthsOf(options),
    head: 1,
    ruled: true,
    rows: [row(columns.map((name) => cell([paragraph('cell', [plain(name)])]))), ...rows.map((each) => row(cellsOf(each, options, several, words, substance)))],
  };
  return [...head, body];
}

function cellsOf(row: TableRow, options: TableOptions, several: boolean, words: TableWords, substance: SubstanceWords): readonly Cell[] {
  // A heading that stays as it was stands over both columns.
  if (row.kind === 'division' && row.status === 'same' && row.new.length === 1) return [cell(row.new, widthsOf(options).length)];
  const none = (word: string): readonly Paragraph[] => [paragraph('note', [plain(word)])];
  return [
    cell(row.old.length === 0 ? none(words.inserted) : row.old),
    cell(row.new.length === 0 ? none(words.deleted) : row.new),
    ...(options.items ? [cell(row.items.map(({ decision, item }) => paragraph('note', [plain(several ? words.itemOf(decision + 1, item) : item)])))] : []),
    ...(options.substance === true ? [cell(marksByKind(row.substance, substance).map((said) => paragraph('note', [plain(said)])))] : []),
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
