import { amend } from '../amend/amend.ts';
import { parseDecision } from '../decision/parse.ts';
import { type Diagnostic, diagnose, isError } from '../diagnostics/diagnostic.ts';
import { readText } from '../read/lines.ts';
import type { Statute } from '../statute/types.ts';
import { SourceText } from '../text/source.ts';
import { comparableLines, sameLines, sameTables } from './lines.ts';

/**
 * Why a decision does not do what it was drafted for if its wording is read as any file is, and applied: what is wrong in it (V026), or that it gives
 * another text (V015). Empty where it gives the new version.
 */
export function misreadAsPrinted(text: string, old: Statute, now: Statute): readonly Diagnostic[] {
  const { reading, diagnostics: opening } = readText(new SourceText('draft', text));
  const { decision, diagnostics: parsing } = parseDecision(reading);
  const { amendment, diagnostics: applying } = amend(old, decision);
  const errors = [...opening, ...parsing, ...applying].filter(isError);
  if (errors.length > 0) return unreadable(errors);
  return amendment !== null && givesText(amendment.after, now) ? [] : [another(amendment?.after ?? null, now)];
}

/** Whether a text is the new version, up to what no decision orders. */
export function givesText(made: Statute, now: Statute): boolean {
  return sameLines(comparableLines(made), comparableLines(now)) && sameTables(made, now);
}

/** That errors were found in the wording drafted, each at its place (V026). */
export function unreadable(errors: readonly Diagnostic[]): readonly Diagnostic[] {
  return errors.map(({ code, place }) => diagnose('V026', place, { code }));
}

/** That a decision gives another text than the new version (V015). */
export function another(made: Statute | null, now: Statute): Diagnostic {
  const theirs = new Set(comparableLines(now));
  const differences = made === null ? 1 : comparableLines(made).filter((line) => !theirs.has(line)).length;
  return diagnose('V015', null, { differences, tables: made === null || sameTables(made, now) ? '' : 'yes' });
}
