import { cellsOf } from '../../statute/tables.ts';
import type { Table, TableRow } from '../../statute/types.ts';
import { CELL_LINE } from '../../text/source.ts';
import type { Identify } from './units.ts';
import { element, type XmlElement } from './xml.ts';

/** A table: its head rows have <th>, a cell has a <p> a paragraph. What the standard has no word for (the shares of the columns) is an attribute of ours. */
export function tableElement({ id, form: { head, widths, ruled }, rows }: Table, identify: Identify): XmlElement {
  return element(
    'table',
    { eId: identify(id).eId, border: ruled ? '1' : '0', 'xiufa:widths': widths?.join(' ') ?? null },
    rows.map((row, i) => rowElement(row, i < head ? 'th' : 'td', identify)),
  );
}

function rowElement(row: TableRow, name: 'th' | 'td', identify: Identify): XmlElement {
  const cells = cellsOf(row).map(({ form: { columns, rows }, text }) =>
    element(
      name,
      { colspan: columns > 1 ? String(columns) : null, rowspan: rows > 1 ? String(rows) : null },
      text.text.split(CELL_LINE).map((line) => element('p', {}, line)),
    ),
  );
  return element('tr', { eId: identify(row.id).eId }, cells);
}
