import { greatest } from '../../text/greatest.ts';
import { join, mapCharacters } from '../../text/passage.ts';
import { CELL_END, CELL_LINE, type CellForm, type Line, type Passage, type TableForm } from '../../text/source.ts';
import { cellForms, widthShares } from '../../text/table.ts';
import { linesIn } from '../../text/yaml/lines.ts';
import type { YamlNode, YamlScalar } from '../../text/yaml/tree.ts';
import { rowText } from '../tables.ts';

/** The rows of a table in its form as lines. The schema must have accepted it. */
export function rowsOfForm(node: YamlNode): readonly Line[] {
  const rows = listAt(node, 'rows').map((row) => (row.type === 'list' ? row.items : []));
  const forms = cellForms(rows.map((cells) => cells.map((cell) => ({ columns: numberAt(cell, 'columns') ?? 1, rows: numberAt(cell, 'rows') ?? 1 }))));
  const columns = greatest(forms.flatMap((cells) => cells.map((cell) => cell.column + cell.columns)));
  const widths = listAt(node, 'widths').flatMap((width) => (width.type === 'scalar' ? [Number(width.passage.text)] : []));
  const table: TableForm = {
    head: Math.min(numberAt(node, 'head') ?? 0, rows.length - 1),
    widths: widthShares(widths, columns),
    ruled: scalarAt(node, 'ruled')?.passage.text !== 'false',
  };
  return rows.map((cells, i) => ({ ...rowText(cells.map(cellText)), row: { table, cells: forms[i] as readonly CellForm[] } }));
}

function cellText(node: YamlNode): Passage {
  const scalar = node.type === 'scalar' ? node : scalarAt(node, 'text');
  const lines = scalar === null ? [] : linesIn(scalar);
  const ofTables = (character: string): string => (character === CELL_END || character === CELL_LINE ? ' ' : character);
  return lines.length === 0
    ? { text: '', origin: null }
    : join(
        lines.map((line) => mapCharacters(line, ofTables)),
        CELL_LINE,
      );
}

function valueAt(node: YamlNode, key: string): YamlNode | undefined {
  return node.type === 'mapping' ? node.entries.get(key)?.value : undefined;
}

function scalarAt(node: YamlNode, key: string): YamlScalar | null {
  const value = valueAt(node, key);
  return value?.type === 'scalar' ? value : null;
}

function numberAt(node: YamlNode, key: string): number | null {
  const scalar = scalarAt(node, key);
  return scalar === null ? null : Number(scalar.passage.text);
}

function listAt(node: YamlNode, key: string): readonly YamlNode[] {
  const value = valueAt(node, key);
  return value?.type === 'list' ? value.items : [];
}
