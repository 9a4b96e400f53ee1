import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type OutputName, outputDocument } from '../render/json.ts';
import { diagnosticJson } from './diagnostics.ts';
import type { Ending } from './exit.ts';
import type { Session } from './session.ts';

/** What a command gives as JSON, as the text of a file: where its schema is, its version, the result, and what there is to say. */
export function resultText(session: Session, name: OutputName, result: object | null, diagnostics: readonly Diagnostic[]): string {
  const told = diagnostics.map((d) => diagnosticJson(session, d));
  return `${JSON.stringify(outputDocument(name, result, told), null, 2)}\n`;
}

/** Prints what a command gives with --json. */
export function printResult(session: Session, name: OutputName, result: object | null, diagnostics: readonly Diagnostic[]): void {
  session.print(resultText(session, name, result, diagnostics));
}

/** The document of a run that ended early: no result, and why. */
export function endingText(session: Pick<Session, 'language'>, told: Ending): string {
  const diagnostics = 'message' in told ? [faultJson('usage', told.message)] : told.map((d) => diagnosticJson(session, d));
  return `${JSON.stringify(outputDocument('error', null, diagnostics), null, 2)}\n`;
}

/** What is wrong with the command line (`usage`) or with the program (`bug`), in the form of a diagnostic. */
export function faultJson(code: 'usage' | 'bug', message: string): object {
  return { code, severity: 'error', message, params: {}, place: null, related: [] };
}
