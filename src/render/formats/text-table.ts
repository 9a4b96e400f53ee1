import { displayWidth, lineRanges, padEndTo } from '../../text/width.ts';
import type { Cell, Paragraph, Table } from '../document/types.ts';
import { markedLine } from './stretches.ts';

/** A column narrower than this holds no text worth reading. */
const NARROWEST = 8;
/** A paragraph of text begins two characters further in, as in print: without it nobody sees where one begins. */
const INDENT = '　　';

/** A table as lines of a fixed-width face, `columns` wide in all; a Chinese character takes two, and no stop begins a line. */
export function textTable({ widths, head, rows }: Table, columns: number): string[] {
  // Every column takes `| ` before it and a space behind it, the table a last `|`.
  const room = columns - 3 * widths.length - 1;
  // An odd column would end every full line of Chinese text in a blank.
  const columnsOf = widths.map((share) => Math.max(NARROWEST, 2 * Math.floor((room * share) / 2)));
  const rule = (mark: string): string => `+${columnsOf.map((width) => mark.repeat(width + 2)).join('+')}+`;
  const lines = [rule('-'), rowLine(head, columnsOf), rule('=')];
  for (const row of rows) lines.push(...rowLines(row, columnsOf), rule('-'));
  return lines;
}

function rowLines(row: readonly Cell[], widths: readonly number[]): string[] {
  const cells: { readonly width: number; readonly lines: readonly string[] }[] = [];
  let at = 0;
  for (const { span, paragraphs } of row) {
    const width = widths.slice(at, at + span).reduce((sum, w) => sum + w, 3 * (span - 1));
    cells.push({ width, lines: paragraphs.flatMap((paragraph) => cellLines(paragraph, width)) });
    at += span;
  }
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const all = cells.map(({ width }) => width);
  return Array.from({ length: height }, (_, i) =>
    rowLine(
      cells.map(({ lines }) => lines[i] ?? ''),
      all,
    ),
  );
}

function cellLines(paragraph: Paragraph, width: number): string[] {
  const text = markedLine(paragraph);
  if (text === '') return [''];
  const { style } = paragraph;
  const centred = style !== 'text' && style !== 'annex' && style !== 'note' && style !== 'toc';
  const indent = style === 'text' || style === 'annex' ? INDENT : '';
  const ranges = lineRanges(text, width - displayWidth(indent), width);
  return ranges.map(({ start, end }, i) => {
    const line = text.slice(start, end);
    if (centred) return ' '.repeat(Math.max(0, (width - displayWidth(line)) >> 1)) + line;
    return (i === 0 ? indent : '') + line;
  });
}

function rowLine(cells: readonly string[], widths: readonly number[]): string {
  return `|${cells.map((cell, i) => ` ${padEndTo(cell, widths[i] ?? 0)} |`).join('')}`;
}
