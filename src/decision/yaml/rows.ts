import { cellTexts, isRow } from '../../statute/tables.ts';
import { mapCharacters, slice, trim } from '../../text/passage.ts';
import { CELL_END, CELL_LINE, type Line, type Passage, type TableForm } from '../../text/source.ts';
import { cellForms } from '../../text/table.ts';

const ROW = /^\|.*\|$/;
/** A text that would be taken for a row, as it is or with backslashes before it: it gets one more. */
const LIKE_ROW = /^\\*\|.*\|$/;
const BELOW_HEAD = /^\|(?:\s*:?-+:?\s*\|)+$/;

/**
 * The lines of a text with the rows of its tables as Markdown has them, | 甲 | 乙 |, a line of dashes below the head. A table with merged cells cannot be said
 * so: its rows are plain lines, which no table takes when they are read.
 */
export function withPipes(lines: readonly Line[]): readonly string[] {
  const merged = new Set(lines.flatMap(({ row }) => (row?.cells.some((cell) => cell.columns > 1 || cell.rows > 1) ? [row.table] : [])));
  const seen = new Map<TableForm, number>();
  return lines.flatMap((line) => {
    if (!isRow(line)) return [LIKE_ROW.test(line.text) ? `\\${line.text}` : line.text];
    const cells = cellTexts(line.text);
    if (merged.has(line.row.table)) return [cells.join(' │ ').replaceAll(CELL_LINE, ' ')];
    const piped = `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(CELL_LINE, '<br>')).join(' | ')} |`;
    const { table } = line.row;
    const number = (seen.get(table) ?? 0) + 1;
    seen.set(table, number);
    return number === table.head ? [piped, `|${' --- |'.repeat(cells.length)}`] : [piped];
  });
}

/** Lines of a text as they are, those that stand between bars as rows; rows that follow each other are one table. */
export function withoutPipes(lines: readonly Passage[]): readonly Line[] {
  const out: Line[] = [];
  for (let from = 0; from < lines.length; ) {
    let end = from;
    while (ROW.test(lines[end]?.text ?? '')) end++;
    if (end === from) {
      const line = lines[from++] as Passage;
      out.push(LIKE_ROW.test(line.text) ? slice(line, 1) : line);
    } else {
      out.push(...rowsOf(lines.slice(from, end)));
      from = end;
    }
  }
  return out;
}

function rowsOf(lines: readonly Passage[]): readonly Line[] {
  const head = Math.max(
    0,
    lines.findIndex(({ text }) => BELOW_HEAD.test(text)),
  );
  const rows = lines.filter(({ text }) => !BELOW_HEAD.test(text)).map(cellsBetween);
  const forms = cellForms(rows.map((row) => cellTexts(row.text).map(() => ({ columns: 1, rows: 1 }))));
  const table: TableForm = { head, widths: null, ruled: true };
  return rows.map((row, i) => ({ ...row, row: { table, cells: forms[i] ?? [] } }));
}

/** What stands between the bars of a line, parted as the cells of a row are. */
function cellsBetween(line: Passage): Passage {
  const inner = slice(line, 1, line.text.length - 1);
  const parted = mapCharacters(inner, (c, i) => (c === '|' && inner.text[i - 1] !== '\\' ? CELL_END : c === '\\' && inner.text[i + 1] === '|' ? '' : c));
  const broken = parted.text.includes('<br>') ? { text: parted.text.replaceAll('<br>', CELL_LINE), origin: null } : parted;
  const tight = {
    text: cellTexts(broken.text)
      .map((cell) => cell.trim())
      .join(CELL_END),
    origin: null,
  };
  return tight.text === broken.text ? trim(broken) : tight;
}
