import fc from 'fast-check';
import { readingOf } from '../../src/read/lines.ts';
import { asLines } from '../../src/render/document/resolved.ts';
import type { Cell, Change, Document, Paragraph, Row, Run, Table } from '../../src/render/document/types.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import type { Statute } from '../../src/statute/types.ts';
import { CELL_END, CELL_LINE, type RowForm } from '../../src/text/source.ts';
import { cellForms } from '../../src/text/table.ts';
import { descendants, type Element, elements, parseXml, partsOf, settled, wordParagraph } from './word.ts';

/** What a table says, however it is written: the texts of the paragraphs of each cell, and how far it reaches. */
export interface PlainCell {
  readonly columns: number;
  readonly rows: number;
  readonly lines: readonly string[];
}
export type PlainTable = readonly (readonly PlainCell[])[];

/** A paragraph of a cell; words may bear what became of them. */
export function line(...words: readonly (string | readonly [string, Change])[]): Paragraph {
  const runs = words.map(
    (each): Run => (typeof each === 'string' ? { text: each, change: 'same', face: 'text' } : { text: each[0], change: each[1], face: 'text' }),
  );
  return { type: 'paragraph', style: 'cell', line: 'same', runs, anchor: null };
}

/** A cell with a paragraph a text. */
export function cell(texts: string | readonly string[], columns = 1, rows = 1): Cell {
  return { columns, rows, blocks: (typeof texts === 'string' ? (texts === '' ? [] : [texts]) : texts).map((text) => line(text)) };
}

export function row(cells: readonly Cell[], change: Change = 'same'): Row {
  return { change, cells };
}

/** A ruled table of as many columns as asked, all as wide as each other. */
export function tableOf(columns: number, head: number, rows: readonly Row[]): Table {
  return { type: 'table', widths: Array.from({ length: columns }, () => 1 / columns), head, ruled: true, rows };
}

/** A document that holds one table between two paragraphs; a redline unless said otherwise. */
export function documentWith(table: Table, revision: Document['revision'] = null): Document {
  const text: Paragraph = { type: 'paragraph', style: 'annex', line: 'same', runs: [{ text: '附表', change: 'same', face: 'text' }], anchor: null };
  return { title: '某市河道管理办法', page: 'portrait', revision, blocks: [text, table, text] };
}

/** The cells of a table with its changes taken in or thrown out (with none, they are all the same); empty paragraphs say nothing. */
export function plain(table: Table, take: 'in' | 'out' = 'in'): PlainTable {
  const gone = take === 'in' ? 'deleted' : 'inserted';
  return table.rows
    .filter(({ change }) => change !== gone)
    .map(({ cells, change }) =>
      cells.map(({ columns, rows, blocks }) => ({
        columns,
        rows,
        lines: asLines(blocks)
          .map(({ runs }) => runs.map((run) => (change === 'same' && run.change === gone ? '' : run.text)).join(''))
          .filter((text) => text !== ''),
      })),
    );
}

/** The table of a Word file with its changes accepted or rejected. A row that is revised is so to the last mark in it. */
export function wordTable(file: Uint8Array, how: 'accept' | 'reject' = 'accept'): PlainTable {
  return wordTables(file, how)[0] ?? [];
}

/** All of them. */
export function wordTables(file: Uint8Array, how: 'accept' | 'reject'): readonly PlainTable[] {
  return descendants(parseXml(partsOf(file).get('word/document.xml') ?? ''), 'w:tbl').map((table) => tableIn(table, how));
}

function tableIn(table: Element, how: 'accept' | 'reject'): PlainTable {
  const rows: { columns: number; rows: number; lines: readonly string[] }[][] = [];
  let above = new Map<number, { rows: number }>();
  for (const tr of elements(table, 'w:tr')) {
    const revised =
      elements(elements(tr, 'w:trPr')[0] as Element)
        .find(({ name }) => name === 'w:ins' || name === 'w:del')
        ?.name.slice(2) ?? 'same';
    const out: (typeof rows)[number] = [];
    const reaching = new Map<number, { rows: number }>();
    let column = 0;
    for (const tc of elements(tr, 'w:tc')) {
      const value = (name: string): string | undefined => descendants(tc, name)[0]?.attributes['w:val'];
      const columns = Number(value('w:gridSpan') ?? 1);
      const paragraphs = elements(tc, 'w:p').map(wordParagraph);
      if (revised !== 'same' && paragraphs.some(({ mark, runs }) => mark !== revised || runs.some((run) => run.revised !== revised)))
        throw new Error('a row that is half revised');
      const settledHere = settled(
        revised === 'same'
          ? paragraphs
          : paragraphs.map((each) => ({ ...each, mark: 'same', runs: each.runs.map((run) => ({ ...run, revised: 'same' as const })) })),
        how,
      );
      const merge = value('w:vMerge');
      const open = merge === 'continue' ? above.get(column) : undefined;
      if (merge === 'continue') {
        if (open === undefined || settledHere.some(({ text }) => text !== '')) throw new Error('a cell that goes on from none, or says something itself');
        open.rows++;
        reaching.set(column, open);
      } else {
        const made = { columns, rows: 1, lines: settledHere.map(({ text }) => text).filter((text) => text !== '') };
        out.push(made);
        if (merge === 'restart') reaching.set(column, made);
      }
      column += columns;
    }
    above = reaching;
    if (revised !== (how === 'accept' ? 'del' : 'ins')) rows.push(out);
  }
  return rows;
}

/** A statute of three articles with an annex that holds tables, and others in its second article. */
export function statuteWith(inAnnex: readonly Table[], inArticle: readonly Table[] = []): Statute {
  const lines = ['某市河道管理办法', '第一条　为了加强河道管理，制定本办法。', '第二条　收费标准如下：'].map((text): { text: string; row?: RowForm } => ({
    text,
  }));
  lines.push(...inArticle.flatMap(rowsOf), { text: '第三条　本办法自公布之日起施行。' });
  if (inAnnex.length > 0) lines.push({ text: '附件' }, ...inAnnex.flatMap(rowsOf));
  return parseStatute(readingOf('办法', lines)).statute;
}

/** The rows of a table as readers give them. */
function rowsOf({ head, ruled, rows }: Table): readonly { readonly text: string; readonly row: RowForm }[] {
  const forms = cellForms(rows.map(({ cells }) => cells));
  const form = { head, widths: null, ruled };
  return rows.map(({ cells }, i) => ({
    text: cells
      .map(({ blocks }) =>
        asLines(blocks)
          .map(({ runs }) => runs.map((run) => run.text).join(''))
          .join(CELL_LINE),
      )
      .join(CELL_END),
    row: { table: form, cells: forms[i] ?? [] },
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** The table of a page. */
export function htmlTableOf(html: string): PlainTable {
  const table = /<table.*?<\/table>/s.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gs)].map(([, inside = '']) =>
    [...inside.matchAll(/<t[hd]\b([^>]*)>(.*?)<\/t[hd]>/gs)].map(([, attributes = '', content = '']) => ({
      columns: Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1),
      rows: Number(/rowspan="(\d+)"/.exec(attributes)?.[1] ?? 1),
      lines: [...content.matchAll(/<p\b[^>]*>(.*?)<\/p>/gs)]
        .map(([, text = '']) => text.replace(/<[^>]*>/g, '').replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? entity))
        .filter((text) => text !== ''),
    })),
  );
}

/** The table of a Markdown file, as GitHub's or as a block of HTML. */
export function markdownTableOf(markdown: string): PlainTable {
  if (markdown.includes('<table')) return htmlTableOf(markdown);
  const lines = markdown.split('\n').filter((text) => text.startsWith('|'));
  const rows = lines.map((text) =>
    text
      .slice(2, -2)
      .split(/ \| /)
      .map((content) => ({
        columns: 1,
        rows: 1,
        lines: content
          .split('<br>')
          .map((part) => part.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replace(/\\(.)/gu, '$1'))
          .filter((part) => part !== ''),
      })),
  );
  const [head, , ...body] = rows;
  return head === undefined ? [] : head.every(({ lines: own }) => own.length === 0) ? body : [head, ...body];
}

const TEXT = fc
  .array(fc.constantFrom(...'水土河道收费元级12.5%<>&"|*_\\（）、 '), { minLength: 1, maxLength: 8 })
  .map((letters) => letters.join('').trim())
  .filter((text) => text !== '');

/** Tables with merged cells: each place is taken by one cell that reaches as far as drawn and free. */
export const tables: fc.Arbitrary<Table> = fc
  .record({
    width: fc.integer({ min: 1, max: 5 }),
    height: fc.integer({ min: 1, max: 5 }),
    merged: fc.boolean(),
    draws: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.array(TEXT, { maxLength: 2 })), {
      minLength: 25,
      maxLength: 25,
    }),
    head: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ width, height, merged, draws, head }) => {
    const taken = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
    const drawn = draws.values();
    const rows = taken.map((places, y) => {
      const cells: Cell[] = [];
      for (let x = 0; x < width; x++) {
        if (places[x]) continue;
        const [wide, high, texts] = drawn.next().value as [number, number, string[]];
        let columns = 1;
        while (merged && columns < wide && x + columns < width && !places[x + columns]) columns++;
        const reach = merged ? Math.min(high, height - y) : 1;
        for (let j = 0; j < reach; j++) for (let i = 0; i < columns; i++) (taken[y + j] as boolean[])[x + i] = true;
        cells.push(cell(texts, columns, reach));
      }
      return row(cells);
    });
    return tableOf(width, Math.min(head, height), rows);
  });
