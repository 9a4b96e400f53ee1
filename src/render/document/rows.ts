import { CELL_END, CELL_LINE, type CellForm, type TableForm } from '../../text/source.ts';
import { cellForms } from '../../text/table.ts';
import { displayWidth } from '../../text/width.ts';
import type { Cell, Paragraph, Row, Run, Table } from './types.ts';

/** The cells of a row of a statute, whose text is in these runs: each as `forms` says, with a paragraph for each of its lines. */
export function cellsFrom(forms: readonly CellForm[], runs: readonly Run[]): readonly Cell[] {
  const cells: Paragraph[][] = [[]];
  let own: Run[] = [];
  const end = (line: Paragraph['line'], by: Paragraph['by']): void => {
    cells[cells.length - 1]?.push({ type: 'paragraph', style: 'cell', line, runs: own, ...(by === undefined ? {} : { by }), anchor: null });
    own = [];
  };
  for (const run of runs) {
    for (const text of run.text.split(PARTS)) {
      if (text === CELL_LINE) end(run.change, run.by);
      else if (text === CELL_END) {
        end('same', undefined);
        cells.push([]);
      } else if (text !== '') own.push({ ...run, text });
    }
  }
  end('same', undefined);
  return forms.map(({ columns, rows }, i) => ({ columns, rows, blocks: filled(cells[i] ?? []) }));
}

const PARTS = new RegExp(`([${CELL_END}${CELL_LINE}])`);

/** A cell without a word has no paragraph. */
function filled(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.length === 1 && paragraphs[0]?.runs.length === 0 ? [] : paragraphs;
}

/** A table of these rows in the form that it has in a statute. */
export function tableFrom({ head, widths, ruled }: TableForm, columns: number, rows: readonly Row[]): Table {
  return { type: 'table', widths: widths?.length === columns ? widths : widthsFor(columns, rows), head, ruled, rows };
}

/** Columns of half an em: no column is set narrower or wider than for so much text, and each has room beside it. */
const [NARROWEST, WIDEST, BESIDE] = [4, 24, 2];

/** Shares for columns of a table that says nothing of them: by the longest paragraph of a cell that stands in one alone. */
function widthsFor(columns: number, rows: readonly Row[]): readonly number[] {
  const widths = Array.from({ length: columns }, () => NARROWEST);
  const forms = cellForms(rows.map((row) => row.cells));
  for (const [i, { cells }] of rows.entries()) {
    for (const [k, cell] of cells.entries()) {
      const column = forms[i]?.[k]?.column ?? 0;
      if (cell.columns > 1) continue;
      for (const block of cell.blocks) {
        const width = block.type === 'table' ? WIDEST : block.runs.reduce((sum, run) => sum + displayWidth(run.text), 0);
        widths[column] = Math.max(widths[column] ?? 0, Math.min(WIDEST, width));
      }
    }
  }
  const sum = widths.reduce((total, width) => total + width + BESIDE, 0);
  return widths.map((width) => (width + BESIDE) / sum);
}
