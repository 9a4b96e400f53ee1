import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { visibleLength } from '../text/invisible.ts';
import { passageOf, placeOf } from '../text/passage.ts';
import { type Line, offsetAt, type Passage, type Reading, type RowForm, SourceText, type Span } from '../text/source.ts';
import { left, type Note, type Placed, told } from './asides.ts';
import { inOrdinaryCharacters, withUsualGap } from './characters.ts';
import { furnitureMarks } from './print/furniture.ts';
import { isPrinted } from './print/layout.ts';
import { type PhysicalLine, physicalLines, splitLines } from './print/physical.ts';
import { asTyped, isStretched, swapsWidths } from './print/print.ts';
import { unwrap } from './print/unwrap.ts';

/**
 * Takes a text apart into its paragraphs. A text with one paragraph a line keeps every character; the text layer of a
 * printed gazette is freed of page furniture, set in the typography of the official text and re-joined. Never fails;
 * R005 tells where a paragraph end was chosen. An empty text has no lines. `wrapped` says that it is a print, which is
 * otherwise found out.
 */
export function readText(source: SourceText, wrapped = false): { reading: Reading; diagnostics: readonly Diagnostic[] } {
  const physical = physicalLines(source);
  if (!wrapped && !isPrinted(physical)) return given(source, physical);
  const { reading, diagnostics } = printed(source, physical, [], [], wrapped);
  return inOrder(reading, diagnostics);
}

/**
 * Takes the text of printed pages apart as `readText` does, but for the rows of its tables, which are known and stay as they are, and lines that are known to
 * be `alone`: paragraphs by themselves.
 */
export function readPrint(source: SourceText, rows: readonly Line[], alone: readonly Span[]): { reading: Reading; diagnostics: readonly Diagnostic[] } {
  return printed(source, physicalLines(source), rows, alone, true);
}

function printed(
  source: SourceText,
  physical: readonly PhysicalLine[],
  rows: readonly Line[],
  alone: readonly Span[],
  measured: boolean,
): { reading: Reading; diagnostics: readonly Diagnostic[] } {
  const rowLines = new Set(rows.map((row) => source.position(startOf(row)).line));
  const words = rows.length === 0 ? physical : physical.filter((line) => !rowLines.has(source.position(startOf(line.passage)).line));
  const furniture = furnitureMarks(words);
  const kept = words.filter((_, i) => furniture[i] !== true);
  const swapped = swapsWidths(kept.map((line) => line.passage.text));
  const lines = kept.map((line) => ({ ...line, passage: asTyped(line.passage, swapped), stretched: isStretched(line.passage.text) }));
  const unwrapped = unwrap(lines, endsKnown(lines, rows.map(startOf), alone), measured);
  const margins = words
    .filter((_, i) => furniture[i] === true)
    .map(({ passage }): Placed<Note> => [left('margin', visibleLength(passage.text)), placeOf(passage)]);
  const diagnostics = [...told(margins).diagnostics, ...unwrapped.diagnostics];
  const all = rows.length === 0 ? unwrapped.lines : [...unwrapped.lines, ...rows].sort((a, b) => startOf(a) - startOf(b));
  return { reading: { source, lines: all, paragraphs: 'inferred' }, diagnostics };
}

/** Where paragraphs certainly end: before a table, and before and behind a line that is alone. */
function endsKnown(lines: readonly PhysicalLine[], rows: readonly number[], alone: readonly Span[]): ('ends' | null)[] {
  const edges = [...rows, ...alone.flatMap(({ start, end }) => [start, end])].sort((a, b) => a - b);
  let next = 0;
  return lines.map((_, i) => {
    const behind = lines[i + 1];
    const [from, to] = [startOf((lines[i] as PhysicalLine).passage), behind === undefined ? Number.POSITIVE_INFINITY : startOf(behind.passage)];
    while (next < edges.length && (edges[next] as number) <= from) next++;
    return next < edges.length && (edges[next] as number) <= to ? 'ends' : null;
  });
}

function startOf(passage: Passage): number {
  return passage.origin === null ? 0 : offsetAt(passage.origin, 0);
}

/** A reading in the characters that are meant, with what is to be said about them behind what has been said. */
export function inOrder(reading: Reading, said: readonly Diagnostic[]): { reading: Reading; diagnostics: readonly Diagnostic[] } {
  const { lines, diagnostics } = inOrdinaryCharacters(reading.lines);
  return { reading: { ...reading, lines }, diagnostics: [...said, ...diagnostics] };
}

/** A document whose format says itself what its lines are: rows of tables as they are, all others trimmed, none of these empty. */
export function readingOf(name: string, lines: readonly { readonly text: string; readonly row?: RowForm }[]): Reading {
  const source = new SourceText(name, lines.map((line) => line.text).join('\n'));
  const read: Line[] = [];
  let start = 0;
  for (const { text, row } of lines) {
    const passage = passageOf(source, start, start + text.length);
    start += text.length + 1;
    if (row !== undefined) read.push({ ...passage, row });
    else for (const part of splitLines(passage)) read.push(part);
  }
  return { source, lines: read, paragraphs: 'given' };
}

/** The lines of a text that is known to have one paragraph a line. */
export function readParagraphs(source: SourceText): { reading: Reading; diagnostics: readonly Diagnostic[] } {
  return given(source, physicalLines(source));
}

function given(source: SourceText, lines: readonly PhysicalLine[]): { reading: Reading; diagnostics: readonly Diagnostic[] } {
  const { reading, diagnostics } = inOrder({ source, lines: lines.map((line) => line.passage), paragraphs: 'given' }, []);
  return { reading: { ...reading, lines: reading.lines.map(withUsualGap) }, diagnostics };
}
