import { extname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose, isError } from '../diagnostics/diagnostic.ts';
import { decode } from '../text/encoding.ts';
import { formatOfName } from '../text/endings.ts';
import { LIMITS } from '../text/limits.ts';
import { type Place, type Reading, SourceText } from '../text/source.ts';
import { beyond } from './beyond.ts';
import { bytesOfFile, limitOf } from './file.ts';
import type { Foreign } from './foreign.ts';
import { type Format, foreignFormat, formatOf, READERS } from './format.ts';
import { inOrder, readParagraphs, readText } from './lines.ts';
import { notStatuteForm } from './machine.ts';
import type { Extracted, ReadOptions } from './reader.ts';

/** The name of standard input as a file argument. */
export const STANDARD_INPUT = '-';

/** Tracked changes are nothing to choose about unless the user does. */
const DEFAULTS: ReadOptions = { revisions: 'ask' };

/** A file opened as text, or why it could not be. */
export interface Opened extends Extracted {
  readonly format: Format;
}

/**
 * Opens a file (`-`: standard input) as one text, to the letter. The source is null, with an error, if the file cannot be opened, is
 * empty, holds no text, or is in a format that is not read. YAML and JSON that hold no statute are given as they are.
 */
export async function openDocument(path: string, options: ReadOptions = DEFAULTS): Promise<Opened> {
  const name = path === STANDARD_INPUT ? '<stdin>' : path;
  const place = { source: new SourceText(name, ''), span: { start: 0, end: 0 } };
  const refuse = (diagnostic: Diagnostic): Opened => ({ source: null, format: 'other', layout: 'lines', diagnostics: [diagnostic] });
  const read = bytesOfFile(path === STANDARD_INPUT ? null : path);
  if ('beyond' in read) return refuse(beyond(place, read.beyond));
  return 'reason' in read ? refuse(diagnose('R003', place, { reason: read.reason })) : openBytes(name, read.bytes, options, path);
}

/** Opens the bytes of a file as `openDocument` does; `path` is what its ending is looked for in, where that is not its name. */
export async function openBytes(name: string, bytes: Uint8Array, options: ReadOptions = DEFAULTS, path = name): Promise<Opened> {
  const place = { source: new SourceText(name, ''), span: { start: 0, end: 0 } };
  const refuse = (diagnostic: Diagnostic): Opened => ({ source: null, format: 'other', layout: 'lines', diagnostics: [diagnostic] });
  if (bytes.length === 0) return refuse(diagnose('R001', place));
  const limit = limitOf(bytes);
  if (bytes.length > LIMITS[limit]) return refuse(beyond(place, limit));
  const format = formatOf(path, bytes);
  if (format === 'other') return refuse(unread(place, path, bytes));
  const surprise = surpriseOf(place, path, format);
  if (format !== 'text') {
    const reader = (format === 'pdf' ? options.pdf : undefined) ?? (await READERS[format]());
    const read = await reader(name, bytes, options);
    const said = [...surprise, ...read.diagnostics];
    if (read.reading === undefined) return { ...read, format, diagnostics: said };
    const holdsNothing = read.reading.lines.length === 0 && !said.some(isError);
    return holdsNothing
      ? { ...refuse(diagnose('R001', place)), diagnostics: [...said, diagnose('R001', place)] }
      : { ...read, format, ...inOrder(read.reading, said) };
  }
  const decoded = decode(bytes);
  if (decoded === null) return refuse(diagnose('R002', place));
  return { source: new SourceText(name, decoded.text), format, layout: 'lines', diagnostics: surprise };
}

/** Documents that their own program can save in a format that is read. */
const SAVED: readonly (Foreign | null)[] = ['doc', 'rtf', 'odt', 'pages', 'uof', 'word-xml', 'mht', 'ofd', 'password'];

/** That a file is in a format which is not read: one that can be saved in another (R006), or not (R004). */
function unread(place: Place, path: string, bytes: Uint8Array): Diagnostic {
  const kind = foreignFormat(path, bytes);
  return SAVED.includes(kind) ? diagnose('R006', place, { kind: kind as Foreign }) : diagnose('R004', place, { format: kind ?? extname(path) });
}

/** That the name of a file promises another format than it is in. */
function surpriseOf(place: Place, path: string, format: Format): readonly Diagnostic[] {
  const promised = formatOfName(path);
  return promised === null || promised === format ? [] : [diagnose('R007', place, { format, ending: extname(path) })];
}

/** Takes an opened text apart into logical lines; the reading is null, with an error, if there are none. */
export function readLines(source: SourceText, layout: Extracted['layout']): { reading: Reading | null; diagnostics: readonly Diagnostic[] } {
  const { reading, diagnostics } = layout === 'paragraphs' ? readParagraphs(source) : readText(source, layout === 'wrapped');
  if (reading.lines.length > 0) return { reading, diagnostics };
  return { reading: null, diagnostics: [diagnose('R001', { source: new SourceText(source.name, ''), span: { start: 0, end: 0 } })] };
}

/** The logical lines of a file, what is to be said of it, and what was changed in it with the changes tracked. */
export interface DocumentReading extends Pick<Extracted, 'changes'> {
  readonly reading: Reading | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a file (`-`: standard input) into logical lines. The reading is null, with an error among the diagnostics, if it cannot
 * be opened, is empty, is no text, or is in a format that is not read.
 */
export async function readDocument(path: string, options: ReadOptions = DEFAULTS): Promise<DocumentReading> {
  return linesOf(await openDocument(path, options));
}

/** Reads the bytes of a file into logical lines as `readDocument` does. */
export async function readBytes(name: string, bytes: Uint8Array, options: ReadOptions = DEFAULTS): Promise<DocumentReading> {
  return linesOf(await openBytes(name, bytes, options));
}

function linesOf({ source, format, layout, diagnostics: opening, reading: known, changes }: Opened): DocumentReading {
  if (source === null) return { reading: null, diagnostics: opening };
  if (known !== undefined) return { reading: known, diagnostics: opening, ...(changes && { changes }) };
  if (format === 'yaml' || format === 'json') return { reading: null, diagnostics: [...opening, notStatuteForm(source, format)] };
  const { reading, diagnostics } = readLines(source, layout);
  return { reading, diagnostics: [...opening, ...diagnostics] };
}
