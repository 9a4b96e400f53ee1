import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readDecisionFile, readStatuteFile } from '../batch/texts.ts';
import { type Diagnostic, diagnose, isError, type Loaded } from '../diagnostics/diagnostic.ts';
import { readRegular } from '../read/file.ts';
import type { ReadOptions } from '../read/reader.ts';
import { decode } from '../text/encoding.ts';
import { SourceText } from '../text/source.ts';
import { readBook } from './read.ts';
import { BOOK_FILE, type Book, type OpenBook, type OpenStep } from './types.ts';

/** Reads the book.yaml of a folder; null, with an error, if there is none or it is not in the form. */
export function bookIn(folder: string): { readonly book: Book | null; readonly diagnostics: readonly Diagnostic[] } {
  const path = join(folder, BOOK_FILE);
  const place = { source: new SourceText(path, ''), span: { start: 0, end: 0 } };
  let bytes: Uint8Array;
  try {
    bytes = readRegular(path);
  } catch (error) {
    return { book: null, diagnostics: [diagnose('R003', place, { reason: (error as NodeJS.ErrnoException).code ?? 'unknown' })] };
  }
  const decoded = decode(bytes);
  return decoded === null
    ? { book: null, diagnostics: [diagnose('R002', place)] }
    : readBook(new SourceText(path, decoded.text), (file) => leadsOut(folder, file));
}

/** Whether a file of a folder is a link to what lies outside it. */
function leadsOut(folder: string, file: string): boolean {
  try {
    const root = realpathSync(folder);
    return !realpathSync(join(folder, file)).startsWith(root.endsWith(sep) ? root : root + sep);
  } catch {
    // What is not there is told when it is read.
    return false;
  }
}

/** Reads a book with all its texts; null, with errors, if one of them cannot be read. What the decisions did not make understood is left to the build. */
export async function openBook(folder: string, options: ReadOptions): Promise<{ readonly book: OpenBook | null; readonly diagnostics: readonly Diagnostic[] }> {
  const { book, diagnostics } = bookIn(folder);
  if (book === null) return { book: null, diagnostics };
  const first = await readStatuteFile(join(folder, book.origin.file), options);
  const found = [...diagnostics, ...first.diagnostics.filter(isError)];
  const steps: OpenStep[] = [];
  for (const step of book.steps) {
    const decision = await readDecisionFile(join(folder, step.file), options);
    const official = step.official === null ? null : await readStatuteFile(join(folder, step.official), options);
    if (decision.value === null) found.push(...decision.diagnostics);
    if (official !== null) found.push(...official.diagnostics.filter(isError));
    if (decision.value !== null) steps.push({ ...step, decision: decision as OpenStep['decision'], officialText: official as OpenStep['officialText'] });
  }
  if (first.value === null || found.some(isError)) return { book: null, diagnostics: found };
  return { book: { ...book, folder, first: first as Loaded<NonNullable<typeof first.value>>, steps }, diagnostics: found };
}
