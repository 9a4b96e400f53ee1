import { OWN_NAMESPACE } from '../../statute/data/names.ts';
import { join, mapCharacters } from '../../text/passage.ts';
import { CELL_END, CELL_LINE, type Passage, type RowForm, type TableForm } from '../../text/source.ts';
import { cellForms, widthShares } from '../../text/table.ts';
import type { XmlAttribute } from '../xml.ts';

/** A row of a table that is open: where its lines begin, and its cells. */
interface OpenRow {
  readonly start: number;
  readonly cells: { readonly start: number; readonly columns: number; readonly rows: number; readonly heads: boolean }[];
}

/** A table that is open. */
export interface OpenTable {
  readonly rows: OpenRow[];
  readonly ruled: boolean;
  readonly widths: readonly number[] | null;
}

/** A line that comes out of a table: a row, or what stands outside of its cells. */
export interface TableText {
  readonly text: Passage;
  readonly row: RowForm | null;
}

export function openTable(attributes: readonly XmlAttribute[]): OpenTable {
  const widths = attributes.find(({ local, uri }) => local === 'widths' && uri === OWN_NAMESPACE)?.value;
  return { rows: [], ruled: attributeIn(attributes, 'border') !== '0', widths: widths === undefined ? null : widths.split(' ').map(Number) };
}

/** Takes the beginning of a row or of a cell, whose lines are those from `at` on. */
export function enterCell(table: OpenTable, name: 'tr' | 'td' | 'th', attributes: readonly XmlAttribute[], at: number): void {
  if (name === 'tr' || table.rows.length === 0) table.rows.push({ start: at, cells: [] });
  if (name === 'tr') return;
  const span = (attribute: string): number => Math.max(1, Number.parseInt(attributeIn(attributes, attribute) ?? '1', 10) || 1);
  table.rows[table.rows.length - 1]?.cells.push({ start: at, columns: span('colspan'), rows: span('rowspan'), heads: name === 'th' });
}

/** The rows that the lines of a table make; `lines` are those from its first row on, `nothing` is an empty cell. */
export function rowsOf({ rows, ruled, widths }: OpenTable, lines: readonly Passage[], nothing: Passage): readonly TableText[] {
  const first = rows[0]?.start ?? 0;
  const forms = cellForms(rows.map((row) => row.cells));
  const columns = forms.flat().reduce((most, cell) => Math.max(most, cell.column + cell.columns), 0);
  const bodyAt = rows.findIndex(({ cells }) => cells.some((cell) => !cell.heads) || cells.length === 0);
  const table: TableForm = { head: Math.min(bodyAt < 0 ? rows.length : bodyAt, rows.length - 1), widths: widthShares(widths, columns), ruled };
  return rows.flatMap(({ start, cells }, i): TableText[] => {
    const end = (rows[i + 1]?.start ?? first + lines.length) - first;
    const texts = cells.map((cell, k) =>
      cellOf(lines.slice(cell.start - first, cells[k + 1] === undefined ? end : (cells[k + 1]?.start ?? 0) - first), nothing),
    );
    const stray = lines.slice(start - first, (cells[0]?.start ?? first + end) - first).filter((line) => line.text !== '');
    const text = texts.length === 0 ? nothing : join(texts, CELL_END);
    return [...stray.map((line) => ({ text: line, row: null })), { text, row: { table, cells: forms[i] ?? [] } }];
  });
}

function cellOf(lines: readonly Passage[], nothing: Passage): Passage {
  const filled = lines.filter((line) => line.text !== '').map((line) => mapCharacters(line, (character) => (/[\t\n\v]/.test(character) ? ' ' : character)));
  return filled.length === 0 ? nothing : join(filled, CELL_LINE);
}

function attributeIn(attributes: readonly XmlAttribute[], local: string): string | undefined {
  return attributes.find((attribute) => attribute.local === local && attribute.uri === '')?.value;
}
