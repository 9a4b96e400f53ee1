import { blocksIn, headApart } from '../document/tables.ts';
import type { Cell, Revision, Row, Table } from '../document/types.ts';
import { paragraph } from './html-paragraph.ts';

/** A table of HTML. Rows that came or went bear a class that says so; the words in them are `<ins>` and `<del>` as elsewhere. */
export function htmlTable(given: Table, revision: Revision | null): string {
  const { widths, rows } = given;
  const columns = widths.map((width) => `<col style="width: ${Number((width * 100).toFixed(2))}%">`).join('');
  const printed = rows.map((row, i) => tableRow(row, i < given.head, revision));
  const head = headApart(given);
  const group = (name: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [`<${name}>`, ...lines, `</${name}>`]);
  const look = given.ruled ? '' : ' class="unruled"';
  return [
    `<table${look}>`,
    `<colgroup>${columns}</colgroup>`,
    ...group('thead', printed.slice(0, head)),
    ...group('tbody', printed.slice(head)),
    '</table>',
  ].join('\n');
}

function tableRow(row: Row, head: boolean, revision: Revision | null): string {
  const look = row.change === 'same' ? '' : ` class="row-${row.change}"`;
  return `<tr${look}>\n${row.cells.map((cell) => tableCell(row, cell, head, revision)).join('\n')}\n</tr>`;
}

function tableCell(row: Row, cell: Cell, head: boolean, revision: Revision | null): string {
  const name = head ? 'th' : 'td';
  const span = (attribute: string, count: number): string => (count > 1 ? ` ${attribute}="${count}"` : '');
  const scope = head ? ` scope="${cell.columns > 1 ? 'colgroup' : 'col'}"` : '';
  // Headings inside a table are no sections of the page.
  const inside = blocksIn(row, cell).map((block) => (block.type === 'table' ? htmlTable(block, revision) : paragraph(block, revision, 'p')));
  return `<${name}${scope}${span('colspan', cell.columns)}${span('rowspan', cell.rows)}>${inside.join('\n')}</${name}>`;
}
