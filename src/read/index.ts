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

/** A file opened as text, or why it could not be. */
export interface Opened {
  readonly source: SourceText | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Opens a file (`-`: standard input) as one text, to the letter. `accepts` names endings that the caller reads itself although they
 * are no plain text. The source is null, with an error, if the file cannot be opened, is empty, is no text, or has another ending.
 */
export function openDocument(path: string, accepts?: RegExp): Opened {
  const name = path === STANDARD_INPUT ? '<stdin>' : path;
  const place = { source: new SourceText(name, ''), span: { start: 0, end: 0 } };
  const refuse = (diagnostic: Diagnostic): Opened => ({ source: null, diagnostics: [diagnostic] });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === STANDARD_INPUT ? 0 : path);
  } catch (error) {
    return refuse(diagnose('R003', place, { reason: (error as NodeJS.ErrnoException).code ?? 'unknown' }));
  }
  if (bytes.length === 0) return refuse(diagnose('R001', place));
  const format = OTHER_FORMATS.exec(path)?.[0];
  if (format !== undefined && accepts?.test(path) !== true) return refuse(diagnose('R004', place, { format }));
  const decoded = decode(bytes);
  return decoded === null ? refuse(diagnose('R002', place)) : { source: new SourceText(name, decoded.text), diagnostics: [] };
}

/** Takes an opened text apart into logical lines; the reading is null, with an error, if there are none. */
export function readLines(source: SourceText): { reading: Reading | null; diagnostics: readonly Diagnostic[] } {
  const { reading, diagnostics } = readText(source);
  if (reading.lines.length > 0) return { reading, diagnostics };
  return { reading: null, diagnostics: [diagnose('R001', { source: new SourceText(source.name, ''), span: { start: 0, end: 0 } })] };
}

/**
 * Reads a file (`-`: standard input) into logical lines. The reading is null, with an error among the diagnostics, if it cannot
 * be opened, is empty, is no text, or is in a format that is not read.
 */
export function readDocument(path: string): { reading: Reading | null; diagnostics: readonly Diagnostic[] } {
  const { source, diagnostics } = openDocument(path);
  return source === null ? { reading: null, diagnostics } : readLines(source);
}
