import { greatest } from '../../text/greatest.ts';
import { displayWidth, lineRanges, padEndTo } from '../../text/width.ts';
import { blocksIn, holdsData, type Place, placesOf } from '../document/tables.ts';
import type { Block, Row, Table } from '../document/types.ts';
import { markedLine } from './stretches.ts';

/** A column narrower than this holds no text worth reading. */
const NARROWEST = 8;
/** A paragraph of text begins two characters further in, as in print: without it nobody sees where one begins. */
const INDENT = '　　';

/** What stands before the first column, between two, and behind the last. */
interface Frame {
  readonly left: string;
  readonly between: string;
  readonly right: string;
}
const BOX: Frame = { left: '| ', between: ' | ', right: ' |' };
const OPEN: Frame = { left: '', between: '  ', right: '' };

/**
 * A table as lines of a fixed-width face; a Chinese character takes two columns, and no stop begins a line. A table of data has columns as wide as they
 * need; where `columns` is given it is no wider in all, and what is longer is broken. A table of texts stands in a box `columns` wide (`usual` where nothing
 * is given).
 */
export function textTable(table: Table, columns: number | null, usual: number): string[] {
  const places = placesOf(table);
  const count =
    places[0]?.length === undefined
      ? 0
      : greatest(
          places[0].map(({ column, columns: taken }) => column + taken),
          table.widths.length,
        );
  return holdsData(table) ? openTable(table, places, columns, count) : boxedTable(table, places, columns ?? usual);
}

function boxedTable({ widths, head, rows }: Table, places: readonly (readonly Place[])[], columns: number): string[] {
  // Every column takes `| ` before it and a space behind it, the table a last `|`.
  const room = columns - 3 * widths.length - 1;
  // An odd column would end every full line of Chinese text in a blank.
  const columnsOf = widths.map((share) => Math.max(NARROWEST, 2 * Math.floor((room * share) / 2)));
  const rule = (mark: string): string => `+${columnsOf.map((width) => mark.repeat(width + 2)).join('+')}+`;
  return [rule('-'), ...rows.flatMap((row, i) => [...rowLines(row, places[i] ?? [], columnsOf, BOX), rule(i + 1 === head ? '=' : '-')])];
}

function openTable({ rows }: Table, places: readonly (readonly Place[])[], columns: number | null, count: number): string[] {
  const natural = naturalWidths(rows, places, count);
  const widths = columns === null ? natural : narrowed(natural, columns - OPEN.between.length * (count - 1));
  return rows.flatMap((row, i) => rowLines(row, places[i] ?? [], widths, OPEN).map((line) => line.trimEnd()));
}

/** How wide each column is, so that no paragraph is broken; what spans several is made room for in the last of them. */
function naturalWidths(rows: readonly Row[], places: readonly (readonly Place[])[], count: number): readonly number[] {
  const widths = Array.from({ length: count }, () => 0);
  const cells = rows.flatMap((row, i) =>
    (places[i] ?? []).flatMap(({ cell, begins, column, columns }) => {
      const lines = cell === null || !begins ? [] : blocksIn(row, cell).map((block) => (block.type === 'table' ? 0 : displayWidth(markedLine(block))));
      return lines.length === 0 ? [] : [{ column, columns, width: greatest(lines) }];
    }),
  );
  for (const { column, columns, width } of cells.sort((a, b) => a.columns - b.columns)) {
    const last = column + columns - 1;
    widths[last] = Math.max(widths[last] ?? 0, width - spanned(widths.slice(column, last), OPEN) - (columns > 1 ? OPEN.between.length : 0));
  }
  return widths;
}

/** The widest columns made narrower, until all take `room` columns at most or none is worth reading. */
function narrowed(widths: readonly number[], room: number): readonly number[] {
  let most = greatest(widths, NARROWEST);
  const taken = (): number => widths.reduce((sum, width) => sum + Math.min(width, most), 0);
  while (most > NARROWEST && taken() > room) most--;
  return widths.map((width) => Math.min(width, most));
}

function rowLines(row: Row, places: readonly Place[], widths: readonly number[], { left, between, right }: Frame): string[] {
  const cells = places.map(({ cell, begins, column, columns }) => {
    const width = spanned(widths.slice(column, column + columns), { left, between, right });
    return { width, lines: cell === null || !begins ? [] : blocksIn(row, cell).flatMap((block) => cellLines(block, width)) };
  });
  const height = greatest(
    cells.map(({ lines }) => lines.length),
    1,
  );
  return Array.from({ length: height }, (_, i) => left + cells.map(({ lines, width }) => padEndTo(lines[i] ?? '', width)).join(between) + right);
}

/** The width of several columns with what stands between them. */
function spanned(widths: readonly number[], { between }: Frame): number {
  return widths.reduce((sum, width) => sum + width, between.length * Math.max(0, widths.length - 1));
}

function cellLines(block: Block, width: number): string[] {
  if (block.type === 'table') return textTable(block, width, width);
  const text = markedLine(block);
  if (text === '') return [''];
  const { style } = block;
  const centred = style !== 'text' && style !== 'annex' && style !== 'cell' && style !== 'note' && style !== 'toc';
  const indent = style === 'text' || style === 'annex' ? INDENT : '';
  const ranges = lineRanges(text, width - displayWidth(indent), width);
  return ranges.map(({ start, end }, i) => {
    const line = text.slice(start, end);
    if (centred) return ' '.repeat(Math.max(0, (width - displayWidth(line)) >> 1)) + line;
    return (i === 0 ? indent : '') + line;
  });
}
