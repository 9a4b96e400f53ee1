/** |---|:--:| on a line, trimmed. */
const DELIMITER_ROW = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?$|^\|\s*:?-+:?$/;

/** The lines of a table: that of its head, that of the delimiters below, and the first one behind its last row. */
export interface TableLines {
  readonly head: number;
  readonly end: number;
}

/** The table whose head stands in a line; null if none does. */
export function tableAt(lines: readonly string[], head: number): TableLines | null {
  const [first = '', second = ''] = [lines[head], lines[head + 1]];
  if (!first.includes('|') || !DELIMITER_ROW.test(second.trim())) return null;
  if (!/^\s*\|/.test(first) && cellsIn(first).length !== cellsIn(second).length) return null;
  let end = head + 2;
  while (end < lines.length && isRow(lines[end] as string)) end++;
  return { head, end };
}

/** The cells of a row of a table, in Markdown. */
export function cellsIn(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.replace(/\\\|/g, '\\|').trim());
}

/** What does not begin another block goes on in a table, even without a bar. */
function isRow(line: string): boolean {
  return line.trim() !== '' && (line.includes('|') || !/^ {0,3}(?:#{1,6}\s|>|[-*+]\s|`{3}|~{3}|<|第[^\s]{1,9}[编章节条](?:[\s\u3000]|$))/.test(line));
}
