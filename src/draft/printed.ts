import { amend } from '../amend/amend.ts';
import type { Amendment } from '../amend/types.ts';
import type { Decision } from '../decision/operation.ts';
import { parseDecision } from '../decision/parse.ts';
import { type Diagnostic, diagnose, isError } from '../diagnostics/diagnostic.ts';
import { readText } from '../read/lines.ts';
import type { Statute } from '../statute/types.ts';
import { SourceText } from '../text/source.ts';
import { comparableLines, sameLines, sameTables } from './lines.ts';

/** A wording as anybody reads it who was given it in print. */
export interface Printed {
  readonly decision: Decision;
  readonly errors: readonly Diagnostic[];
}

export function readAsPrinted(text: string): Printed {
  const { reading, diagnostics: opening } = readText(new SourceText('draft', text));
  const { decision, diagnostics } = parseDecision(reading);
  return { decision, errors: [...opening, ...diagnostics].filter(isError) };
}

/**
 * What a decision that was read as printed gives if it is applied, and why it does not do what it was drafted for: what is wrong in it (V026), or that it
 * gives another text (V015).
 */
export function applied(
  { decision, errors }: Printed,
  old: Statute,
  now: Statute,
): { readonly amendment: Amendment | null; readonly faults: readonly Diagnostic[] } {
  const { amendment, diagnostics } = amend(old, decision);
  const wrong = [...errors, ...diagnostics.filter(isError)];
  if (wrong.length > 0) return { amendment, faults: unreadable(wrong) };
  return { amendment, faults: amendment !== null && givesText(amendment.after, now) ? [] : [another(amendment?.after ?? null, now)] };
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
