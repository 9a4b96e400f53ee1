import type { Decision } from '../decision/operation.ts';
import { parseDecision } from '../decision/parse.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../read/index.ts';
import { parseStatute } from '../statute/parse.ts';
import type { Statute } from '../statute/types.ts';
import type { Reading } from '../text/source.ts';
import { showDiagnostics } from './diagnostics.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

/** Something read from a file, with what reading it had to say. */
export interface Loaded<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a statute. An unreadable file, or one without articles, ends the command with status 2. */
export function loadStatute(session: Session, path: string): Loaded<Statute> {
  const reading = loadReading(session, path);
  const { statute, diagnostics } = parseStatute(reading.value);
  const all = [...reading.diagnostics, ...diagnostics];
  if (all.some(isError)) stop(session, all);
  return { value: statute, diagnostics: all };
}

/** Reads a decision. An unreadable file ends the command with status 2; clauses not understood are left to the command. */
export function loadDecision(session: Session, path: string): Loaded<Decision> {
  const reading = loadReading(session, path);
  const { decision, diagnostics } = parseDecision(reading.value);
  return { value: decision, diagnostics: [...reading.diagnostics, ...diagnostics] };
}

/** Reads a file into its logical lines, whatever it holds. An unreadable one ends the command with status 2. */
export function loadReading(session: Session, path: string): Loaded<Reading> {
  const { reading, diagnostics } = readDocument(path);
  if (reading === null) return stop(session, diagnostics);
  return { value: reading, diagnostics };
}

/** Shows the errors and ends the command with status 2. */
export function stop(session: Session, diagnostics: readonly Diagnostic[]): never {
  showDiagnostics(session, diagnostics.filter(isError));
  throw new Stop(EXIT.usage);
}
