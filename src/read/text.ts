import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Reading, SourceText } from '../text/source.ts';
import { dropFurniture } from './furniture.ts';
import { isPrinted } from './layout.ts';
import { physicalLines } from './lines.ts';
import { asTyped, isStretched } from './print.ts';
import { unwrap } from './unwrap.ts';

/**
 * Takes a text apart into its paragraphs. A text with one paragraph a line keeps every character; the text layer of a
 * printed gazette is freed of page furniture, set in the typography of the official text and re-joined. Never fails;
 * R005 tells where a paragraph end was chosen. An empty text has no lines.
 */
export function readText(source: SourceText): { reading: Reading; diagnostics: readonly Diagnostic[] } {
  const physical = physicalLines(source);
  if (!isPrinted(physical)) return { reading: { source, lines: physical.map((line) => line.passage), paragraphs: 'given' }, diagnostics: [] };
  const lines = dropFurniture(physical).map((line) => ({
    ...line,
    passage: asTyped(line.passage),
    stretched: isStretched(line.passage.text),
  }));
  const unwrapped = unwrap(lines);
  return { reading: { source, lines: unwrapped.lines, paragraphs: 'inferred' }, diagnostics: unwrapped.diagnostics };
}
