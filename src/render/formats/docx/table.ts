import { displayWidth } from '../../../text/width.ts';
import { type Place, paragraphsIn, placesOf } from '../../document/tables.ts';
import type { Paragraph, Row, Style, Table } from '../../document/types.ts';
import type { XmlElement } from '../../xml.ts';
import type { Changes } from './changes.ts';
import { paragraphs, wholeParagraphs } from './paragraphs.ts';
import { CELL_MARGIN, CELL_SIZE, tableStyleId } from './styles.ts';
import { value, w } from './w.ts';

/** A row of more lines than this is broken between pages where it must be. */
const SHORT = 5;
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** A table as wide as the text, `width` in twentieths of a point; `changes` as for paragraphs. */
export function tableOf(table: Table, changes: Changes | null, width: number): XmlElement {
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
    return { place, width, paragraphs: place.cell === null || !place.begins ? [] : paragraphsIn(row, place.cell) };
  });
  const short = head || cells.every(({ width, paragraphs: own }) => linesOf(own, width) <= SHORT);
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
      tracked ? changes.mark(row.change, row.by) : null,
    ),
    cells.map(({ place, width, paragraphs: own }) => cellOf(place, own, row, width, head, changes)),
  );
}

function cellOf(place: Place, own: readonly Paragraph[], row: Row, width: number, head: boolean, changes: Changes | null): XmlElement {
  // A cell has one paragraph at least.
  const filled: readonly Paragraph[] = own.length > 0 ? own : paragraphsIn(row, { columns: 1, rows: 1, paragraphs: [EMPTY] });
  const idOf = (style: Style): string => tableStyleId(head && style === 'cell' ? 'head' : style);
  const write = row.change === 'same' ? paragraphs : wholeParagraphs;
  return w(
    'tc',
    {},
    w(
      'tcPr',
      {},
      w('tcW', { w: width, type: 'dxa' }),
      place.columns === 1 ? null : value('gridSpan', place.columns),
      place.rows === 1 ? null : value('vMerge', place.begins ? 'restart' : 'continue'),
      filled.every(({ style }) => style === 'cell') ? value('vAlign', 'center') : null,
    ),
    write(filled, changes, idOf),
  );
}

const EMPTY: Paragraph = { type: 'paragraph', style: 'cell', line: 'same', runs: [], anchor: null };

/** About how many lines paragraphs take in a cell. */
function linesOf(given: readonly Paragraph[], width: number): number {
  const room = Math.max(1, (width - 2 * CELL_MARGIN) / (CELL_SIZE * 10));
  const lines = given.map(({ runs }) => Math.max(1, Math.ceil(displayWidth(runs.map((run) => run.text).join(''), 2) / 2 / room)));
  return sum(lines);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
