import type { Cell, Document, Paragraph, Row, Style, Table } from '../../render/document/types.ts';
import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { RippleColumn } from '../../words/ripple.ts';
import { isCertain, type Ripple } from '../types.ts';
import { cellsOf } from './cells.ts';

/** The columns of the table with their shares of the page. */
const COLUMNS: readonly (readonly [RippleColumn, number])[] = [
  ['title', 0.15],
  ['place', 0.1],
  ['cited', 0.14],
  ['becomes', 0.1],
  ['kind', 0.07],
  ['doubts', 0.14],
  ['said', 0.15],
  ['saysNow', 0.15],
];
/** How much of a provision is shown: enough to know it by. */
const SHOWN = 60;

/** Stale references as a document in landscape: one table, a row a reference. */
export function rippleDocument(ripple: Ripple, language: Language): Document {
  const words = wordsIn(language).ripple;
  const { entries } = ripple;
  const certain = entries.filter(isCertain).length;
  const head = [
    paragraph('title', words.title(ripple.title)),
    ...ripple.decisions.map((title) => paragraph('note', words.decision(title))),
    paragraph('note', words.account({ ...ripple, stale: entries.length, certain })),
    ...(ripple.superseded > 0 ? [paragraph('note', words.older(ripple.superseded))] : []),
  ];
  const table: Table = {
    type: 'table',
    widths: COLUMNS.map(([, width]) => width),
    head: 1,
    ruled: true,
    rows: [
      row(COLUMNS.map(([column]) => words.columns[column])),
      ...entries.map((entry) => {
        const cells = cellsOf(entry, language);
        const said = { ...cells, doubts: cells.doubts || words.sure, said: shortened(cells.said), saysNow: shortened(cells.saysNow) };
        return row(COLUMNS.map(([column]) => said[column]));
      }),
    ],
  };
  const blocks = entries.length === 0 ? [...head, paragraph('text', words.nothing)] : [...head, table];
  return { title: words.title(ripple.title), page: 'landscape', revision: null, blocks };
}

function shortened(text: string): string {
  const line = text.replaceAll('\n', '');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}……` : line;
}

function row(texts: readonly string[]): Row {
  return { change: 'same', cells: texts.map((text): Cell => ({ blocks: [paragraph('cell', text)], columns: 1, rows: 1 })) };
}

function paragraph(style: Style, text: string): Paragraph {
  return { type: 'paragraph', style, line: 'same', runs: [{ text, change: 'same', face: 'text' }], anchor: null };
}
