import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { decode } from '../../text/encoding.ts';
import { visibleLength } from '../../text/invisible.ts';
import { mapCharacters, passageOf } from '../../text/passage.ts';
import { type Line, offsetAt, type Passage, SourceText } from '../../text/source.ts';
import { left, type Note, type Placed, placed, told } from '../asides.ts';
import { beyond } from '../beyond.ts';
import { endsNotes } from '../html/content.ts';
import { tablesIn } from '../html/read.ts';
import { marksIn, noteLinesOf } from '../note-lines.ts';
import { isPrinted } from '../print/layout.ts';
import { physicalLines } from '../print/physical.ts';
import type { Extracted, Reader } from '../reader.ts';
import { blocksOf, type MarkdownLine } from './blocks.ts';
import { type Piece, paragraphsOf } from './paragraphs.ts';

/**
 * Reads Markdown: its text without its marks, each line where it stands in the file, so that line numbers are those of the file; rows of tables; lines that a program
 * wrapped as the one paragraph that they are (R005). Words marked as inserted or deleted are an error unless `revisions` says what becomes of them.
 */
export const readMarkdown: Reader = async (name, bytes, { revisions, struck }) => {
  const decoded = decode(bytes);
  if (decoded === null) return refuse(diagnose('R002', { source: new SourceText(name, ''), span: { start: 0, end: 0 } }));
  const changes = decoded.text.match(/<(?:ins|del)\b[^>]{0,200}>/g)?.length ?? 0;
  if (revisions === 'ask' && changes > 0) {
    return refuse(diagnose('R009', { source: new SourceText(name, ''), span: { start: 0, end: 0 } }, { count: changes }));
  }
  const change = revisions === 'reject' ? 'ins' : 'del';
  const { lines, tables, excess } = blocksOf(decoded.text, change, struck);
  if (excess) return refuse(beyond({ source: new SourceText(name, ''), span: { start: 0, end: 0 } }, 'cells'));
  const html = new Map<number, readonly Pick<Line, 'text' | 'row'>[]>();
  for (const { line, html: text } of tables) {
    const rows = await tablesIn(text, change, struck);
    html.set(line, rows);
    const at = lines[line] as MarkdownLine;
    at.text = rows.map((row) => row.text).join(PARTS);
    at.notes.push(...rows.flatMap((row) => row.notes));
  }
  const source = new SourceText(name, lines.map((line) => line.text).join('\n'));
  const isText = lines.every((line) => !line.marked) && isPrinted(physicalLines(source));
  const { logical, diagnostics } = isText ? { logical: null, diagnostics: [] } : logicalLines(lines, html, source);
  const { kept, notes } = withoutNotes(logical ?? []);
  const said = told([...placed(lines, source), ...notes]);
  const all = { source, layout: 'lines', diagnostics: [...said.diagnostics, ...diagnostics], leftOut: said.leftOut } as const;
  return logical === null ? all : { ...all, reading: { source, lines: kept, paragraphs: 'given' } };
};

/** What parts the lines that stand in one line of the file. */
const PARTS = '\u2028';

function refuse(diagnostic: Diagnostic): Extracted {
  return { source: null, layout: 'lines', diagnostics: [diagnostic] };
}

/** The rows and paragraphs, in order. */
function logicalLines(
  lines: readonly MarkdownLine[],
  html: ReadonlyMap<number, readonly Pick<Line, 'text' | 'row'>[]>,
  source: SourceText,
): { logical: Line[]; diagnostics: readonly Diagnostic[] } {
  const rows: Line[] = [];
  const pieces: Piece[] = [];
  let start = 0;
  for (const [i, { text, row, behind }] of lines.entries()) {
    const parts = html.get(i) ?? text.split(PARTS).map((part) => (row === undefined ? { text: part } : { text: part, row }));
    for (const [k, part] of parts.entries()) {
      const passage = passageOf(source, start, start + part.text.length);
      start += part.text.length + 1;
      if (part.row !== undefined) rows.push({ ...passage, row: part.row });
      else if (part.text.trim() !== '') pieces.push({ passage, behind: k < parts.length - 1 ? 'end' : behind });
    }
  }
  const { paragraphs, diagnostics } = paragraphsOf(pieces, source);
  return { logical: [...rows, ...paragraphs].sort((a, b) => startOf(a) - startOf(b)), diagnostics };
}

function startOf(line: Passage): number {
  return line.origin === null ? 0 : offsetAt(line.origin, 0);
}

/** The text without notes at its end that are no footnotes of Markdown, and without their marks. */
function withoutNotes(lines: readonly Line[]): { kept: readonly Line[]; notes: readonly Placed<Note>[] } {
  const found = noteLinesOf(
    lines.map((line) => line.text),
    endsNotes,
  );
  const source = lines[0]?.origin?.source;
  if (found === null || source === undefined) return { kept: lines, notes: [] };
  let characters = lines.slice(found.from).reduce((sum, line) => sum + visibleLength(line.text), 0);
  let first: Passage | null = null;
  let count = 0;
  const kept = lines.slice(0, found.from).map((line) => {
    const marks = marksIn(line.text, found);
    if (marks.length === 0) return line;
    first ??= line;
    count += marks.length;
    const gone = new Set(marks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
    characters += visibleLength(line.text);
    const short = { ...line, ...mapCharacters(line, (character, i) => (gone.has(i) ? '' : character)) };
    characters -= visibleLength(short.text);
    return short;
  });
  const at = startOf(first ?? (lines[found.from] as Line));
  const place = { source, span: { start: at, end: at } };
  return { kept, notes: Array.from({ length: Math.max(1, count) }, (_, i) => [left('note', i === 0 ? characters : 0), place] as const) };
}
