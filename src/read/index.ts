import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { decode } from '../text/encoding.ts';
import { type Reading, SourceText } from '../text/source.ts';
import { readText } from './text.ts';

/** The name of standard input as a file argument. */
export const STANDARD_INPUT = '-';

/** Endings of formats that need a reader of their own. */
const OTHER_FORMATS = /\.(?:docx?|pdf|html?|ya?ml|json|xml|rtf|wps|ofd|odt)$/i;

/**
 * Reads a file (`-`: standard input) into logical lines. The reading is null, with an error among the diagnostics, if it cannot
 * be opened, is empty, is no text, or is in a format that is not read.
 */
export function readDocument(path: string): { reading: Reading | null; diagnostics: readonly Diagnostic[] } {
  const name = path === STANDARD_INPUT ? '<stdin>' : path;
  const place = { source: new SourceText(name, ''), span: { start: 0, end: 0 } };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === STANDARD_INPUT ? 0 : path);
  } catch (error) {
    return { reading: null, diagnostics: [diagnose('R003', place, { reason: (error as NodeJS.ErrnoException).code ?? 'unknown' })] };
  }
  if (bytes.length === 0) return { reading: null, diagnostics: [diagnose('R001', place)] };
  const format = OTHER_FORMATS.exec(path)?.[0];
  if (format !== undefined) return { reading: null, diagnostics: [diagnose('R004', place, { format })] };
  const decoded = decode(bytes);
  if (decoded === null) return { reading: null, diagnostics: [diagnose('R002', place)] };
  const { reading, diagnostics } = readText(new SourceText(name, decoded.text));
  if (reading.lines.length === 0) return { reading: null, diagnostics: [diagnose('R001', place)] };
  return { reading, diagnostics };
}
