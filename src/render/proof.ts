import type { Changes } from '../changes/types.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { printStatute } from '../statute/print.ts';
import type { Statute } from '../statute/types.ts';
import { sameWords } from '../text/fold.ts';
import { paragraphsBeside } from './document/beside.ts';
import { type ChangesDocumentOptions, changesDocument } from './document/changes.ts';
import { resolvedLines } from './document/resolved.ts';
import type { Document, Paragraph } from './document/types.ts';
import type { DocumentWriter } from './formats/index.ts';
import { writable } from './xml.ts';

/** A text that a redline is to give: with every change taken in the new one, with every change thrown out the old one. */
interface Claim {
  readonly take: 'in' | 'out';
  readonly lines: readonly string[];
  /** Whether it is given to the letter; else what differs in typography alone reads as in the new text. */
  readonly exact: boolean;
}

/**
 * Proves a redline before it is written: with every change taken in the document gives the new text, line by line, and with every change thrown out
 * the old one. What is said is nothing, or how it fails (V030).
 */
export function proofOf(document: Document, changes: Changes): readonly Diagnostic[] {
  return claimsOf(changes).flatMap((claim) => faultOf(claim, resolvedLines(document, claim.take)));
}

/**
 * Proves a redline as a Word file by its bytes: read back by the reader of Word files, with its revisions accepted and rejected. Lines are read
 * without the white space at their ends, and what XML cannot hold not at all, so that these are not compared.
 */
export async function proofOfDocx(bytes: Uint8Array, changes: Changes): Promise<readonly Diagnostic[]> {
  const { readDocx } = await import('../read/docx/read.ts');
  const faults: Diagnostic[] = [];
  for (const claim of claimsOf(changes)) {
    const { reading = null } = await readDocx('redline.docx', bytes, { revisions: claim.take === 'in' ? 'accept' : 'reject' });
    const lines = claim.lines.map(readable).filter((line) => line !== '');
    faults.push(...faultOf({ ...claim, lines }, reading?.lines.map(({ text }) => readable(text)) ?? []));
  }
  return faults;
}

function claimsOf({ old, new: now, compared }: Changes): readonly Claim[] {
  return [
    { take: 'in', lines: linesOf(now), exact: true },
    { take: 'out', lines: linesOf(old), exact: compared.typography },
  ];
}

/** What a file holds of a statute: its text, and what stands before and behind it. */
function linesOf(statute: Statute): readonly string[] {
  const { head, tail } = paragraphsBeside(statute);
  const beside = (paragraphs: readonly Paragraph[]): readonly string[] => paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
  return [...beside(head), ...printStatute(statute), ...beside(tail)];
}

/** What a Word file and its reader keep of a line. */
function readable(line: string): string {
  return writable(line).trim();
}

function faultOf({ take, lines, exact }: Claim, found: readonly string[]): readonly Diagnostic[] {
  const same = (a: string | undefined, b: string | undefined): boolean => a === b || (!exact && a !== undefined && b !== undefined && sameWords(a, b));
  const length = Math.max(lines.length, found.length);
  let at = 0;
  while (at < length && same(lines[at], found[at])) at++;
  return at === length ? [] : [diagnose('V030', null, { take, line: at + 1, expected: lines[at] ?? '', found: found[at] ?? '' })];
}

/** A redline as a file: its content, or what refuses it. */
export interface ProvedRedline {
  readonly content: string | Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes a redline with a writer of documents, and proves it first: the document always, a Word file by its bytes too. */
export async function provedRedline(changes: Changes, write: DocumentWriter, options: ChangesDocumentOptions): Promise<ProvedRedline> {
  const document = changesDocument(changes, options);
  const faults = proofOf(document, changes);
  if (faults.length > 0) return { content: null, diagnostics: faults };
  const content = await write(document);
  const diagnostics = typeof content === 'string' ? [] : await proofOfDocx(content, changes);
  return { content: diagnostics.length > 0 ? null : content, diagnostics };
}
