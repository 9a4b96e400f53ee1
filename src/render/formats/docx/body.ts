import { displayWidth } from '../../../text/width.ts';
import { blocksIn, type Place, placesOf } from '../../document/tables.ts';
import type { Block, Document, Paragraph, Row, Style, Table } from '../../document/types.ts';
import type { XmlElement } from '../../xml.ts';
import { Changes, type Tracked } from './changes.ts';
import { markedParagraphs } from './marks.ts';
import { MoveRanges } from './move-ranges.ts';
import { paragraphs, type Writing, wholeParagraphs } from './paragraphs.ts';
import { CELL_MARGIN, CELL_SIZE, styleId, tableStyleId } from './styles.ts';
import { value, w } from './w.ts';

/** A row of more lines than this is broken between pages where it must be. */
const SHORT = 5;
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** The text of a document in Word's terms and, where its changes are tracked, what is said beside it; `width` is that of the text on the page, in twentieths of a point. */
export function bodyOf(
  { blocks, revision, movesTracked }: Document,
  width: number,
): { readonly body: readonly XmlElement[]; readonly comments: XmlElement | null } {
  const changes = revision === null ? null : new Changes(revision);
  const moves = changes === null || movesTracked !== true ? null : new MoveRanges(together(blocks).map(markedParagraphs));
  const body = blocksOf(blocks, { changes, moves, idOf: styleId }, width, paragraphs);
  return { body, comments: changes?.comments.part() ?? null };
}

/** The paragraphs of the text, those that stand together without a table or the beginning of a section between them. */
function together(blocks: readonly Block[]): readonly (readonly Paragraph[])[] {
  const out: Paragraph[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'table' || block.opens !== undefined) out.push([]);
    if (block.type === 'paragraph') out[out.length - 1]?.push(block);
  }
  return out;
}

/** Blocks up to the end of the text or of a cell, their paragraphs as `write` writes them. */
function blocksOf(blocks: readonly Block[], writing: Writing, width: number, write: typeof paragraphs): XmlElement[] {
  const out: XmlElement[] = [];
  let pending: Paragraph[] = [];
  let behindTable = false;
  const flush = (): void => {
    // Tables without a paragraph between them would be one, and neither the text nor a cell can end with one.
    if (behindTable && pending.length === 0) out.push(w('p', {}, w('pPr', {}, value('pStyle', writing.idOf('note')))));
    out.push(...write(pending, writing));
    pending = [];
  };
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      // What a section ends with does not run on into the next.
      if (block.opens !== undefined && pending.length > 0) flush();
      pending.push(block);
      continue;
    }
    flush();
    out.push(tableOf(block, writing.changes, width));
    behindTable = true;
  }
  flush();
  return out;
}

/** A table as wide as the text, `width` in twentieths of a point; `changes` as for paragraphs. */
function tableOf(table: Table, changes: Changes | null, width: number): XmlElement {
  const ends = table.widths.map((_, i) => Math.round(width * table.widths.slice(0, i + 1).reduce((sum, share) => sum + share, 0)));
  const columns = ends.map((end, i) => end - (ends[i - 1] ?? 0));
  const line = (side: string): XmlElement => w(side, { val: 'single', sz: 4, space: 0, color: 'auto' });
  const places = placesOf(table);
  return w(
    'tbl',
    {},
    w('tblPr', {}, w('tblW', { w: sum(columns), type: 'dxa' }), table.ruled ? w('tblBorders', {}, BORDERS.map(line)) : null, w('tblLayout', { type: 'fixed' })),
    w(
      'tblGrid',
      {},
      columns.map((column) => w('gridCol', { w: column })),
    ),
    table.rows.map((row, i) => rowOf(row, places[i] ?? [], i < table.head, columns, changes)),
  );
}

function rowOf(row: Row, places: readonly Place[], head: boolean, columns: readonly number[], changes: Changes | null): XmlElement {
  const missing = places.length - 1 - places.findLastIndex(({ cell }) => cell !== null);
  const cells = places.slice(0, places.length - missing).map((place) => {
    const width = sum(columns.slice(place.column, place.column + place.columns));
    return { place, width, blocks: place.cell === null || !place.begins ? [] : blocksIn(row, place.cell) };
  });
  const short = head || cells.every(({ width, blocks }) => linesOf(blocks, width) <= SHORT);
  const tracked = changes !== null && row.change !== 'same';
  return w(
    'tr',
    {},
    w(
      'trPr',
      {},
      missing === 0 ? null : value('gridAfter', missing),
      short ? w('cantSplit') : null,
      head ? w('tblHeader') : null,
      tracked ? changes.mark(row.change as Tracked, row.by, false) : null,
    ),
    cells.map(({ place, width, blocks }) => cellOf(place, blocks, row, width, head, changes)),
  );
}

function cellOf(place: Place, blocks: readonly Block[], row: Row, width: number, head: boolean, changes: Changes | null): XmlElement {
  // A cell has one paragraph at least.
  const filled = blocks.length > 0 ? blocks : blocksIn(row, { columns: 1, rows: 1, blocks: [EMPTY] });
  const idOf = (style: Style): string => tableStyleId(head && style === 'cell' ? 'head' : style);
  return w(
    'tc',
    {},
    w(
      'tcPr',
      {},
      w('tcW', { w: width, type: 'dxa' }),
      place.columns === 1 ? null : value('gridSpan', place.columns),
      place.rows === 1 ? null : value('vMerge', place.begins ? 'restart' : 'continue'),
      filled.every((block) => block.type === 'paragraph' && block.style === 'cell') ? value('vAlign', 'center') : null,
    ),
    // Word knows no moves of rows, nor of what stands in cells.
    blocksOf(filled, { changes, moves: null, idOf }, width - 2 * CELL_MARGIN, row.change === 'same' ? paragraphs : wholeParagraphs),
  );
}

const EMPTY: Paragraph = { type: 'paragraph', style: 'cell', line: 'same', runs: [], anchor: null };

/** About how many lines blocks take in a cell. */
function linesOf(blocks: readonly Block[], width: number): number {
  const room = Math.max(1, (width - 2 * CELL_MARGIN) / (CELL_SIZE * 10));
  const lines = blocks.map((block) =>
    block.type === 'table' ? block.rows.length : Math.max(1, Math.ceil(displayWidth(block.runs.map((run) => run.text).join(''), 2) / 2 / room)),
  );
  return sum(lines);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
