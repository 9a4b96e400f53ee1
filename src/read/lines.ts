import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { passageOf } from '../text/passage.ts';
import { type Line, type Reading, type RowForm, SourceText } from '../text/source.ts';
import { inOrdinaryCharacters, withUsualGap } from './characters.ts';
import { dropFurniture } from './print/furniture.ts';
import { isPrinted } from './print/layout.ts';
import { type PhysicalLine, physicalLines, splitLines } from './print/physical.ts';
import { asTyped, isStretched } from './print/print.ts';
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
  const lines = dropFurniture(physical).map((line) => ({
    ...line,
    passage: asTyped(line.passage),
    stretched: isStretched(line.passage.text),
  }));
  const unwrapped = unwrap(lines);
  return inOrder({ source, lines: unwrapped.lines, paragraphs: 'inferred' }, unwrapped.diagnostics);
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
