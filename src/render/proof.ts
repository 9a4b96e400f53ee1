import type { Changes } from '../changes/types.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { withoutTabs } from '../read/docx/gap.ts';
import { printStatute } from '../statute/print.ts';
import { sameWords } from '../text/fold.ts';
import { resolvedLines } from './document/resolved.ts';
import type { Document } from './document/types.ts';
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
  return Object.values(claimsOf(changes)).flatMap((claim) => faultOf(claim, resolvedLines(document, claim.take)));
}

/**
 * Proves a redline as a Word file by its bytes: read back by the reader of Word files, with its revisions accepted and rejected. Lines are read
 * without the white space at their ends, a tab as white space of some width, and what XML cannot hold not at all, so that these are not compared.
 */
export async function proofOfDocx(bytes: Uint8Array, changes: readonly Changes[], before: readonly string[] = []): Promise<readonly Diagnostic[]> {
  const { readDocx } = await import('../read/docx/read.ts');
  const faults: Diagnostic[] = [];
  for (const take of ['in', 'out'] as const) {
    const { reading = null } = await readDocx('redline.docx', bytes, { revisions: take === 'in' ? 'accept' : 'reject' });
    const own = changes.map(claimsOf).map((claims) => claims[take]);
    const lines = [...before, ...own.flatMap((claim) => claim.lines)].map(readable).filter((line) => line !== '');
    const exact = own.every((claim) => claim.exact);
    faults.push(...faultOf({ take, lines, exact }, reading?.lines.map(({ text }) => readable(text)) ?? []));
  }
  return faults;
}

function claimsOf({ old, new: now, compared }: Changes): Readonly<Record<'in' | 'out', Claim>> {
  return { in: { take: 'in', lines: printStatute(now), exact: true }, out: { take: 'out', lines: printStatute(old), exact: compared.typography } };
}

/** What a Word file and its reader keep of a line. */
function readable(line: string): string {
  return writable(withoutTabs(line)).trim();
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

/** The redline of one statute, and what it claims to show. */
export interface Redline {
  readonly document: Document;
  readonly changes: Changes;
}

/**
 * Writes redlines as one file (`whole`, which has the lines `before` in front of them) and proves them first: each document always, a Word file by its
 * bytes too.
 */
export async function provedFile(redlines: readonly Redline[], whole: Document, before: readonly string[], write: DocumentWriter): Promise<ProvedRedline> {
  const faults = redlines.flatMap(({ document, changes }) => proofOf(document, changes));
  if (faults.length > 0) return { content: null, diagnostics: faults };
  const content = await write(whole);
  const changes = redlines.map((redline) => redline.changes);
  const diagnostics = typeof content === 'string' ? [] : await proofOfDocx(content, changes, before);
  return { content: diagnostics.length > 0 ? null : content, diagnostics };
}
