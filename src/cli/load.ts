import type { Decision } from '../decision/operation.ts';
import { parseDecision } from '../decision/parse.ts';
import { isYamlForm } from '../decision/yaml/detect.ts';
import { type Diagnostic, isError, type Loaded } from '../diagnostics/diagnostic.ts';
import { openDocument, readDocument, readLines } from '../read/index.ts';
import { notStatuteForm } from '../read/machine.ts';
import { parseStatute } from '../statute/parse.ts';
import type { Statute } from '../statute/types.ts';
import type { Reading } from '../text/source.ts';
import { showDiagnostics } from './diagnostics.ts';
import { EXIT, type ExitStatus, Stop } from './exit.ts';
import { refuseDecision, refuseStatute } from './roles.ts';
import type { Session } from './session.ts';

/**
 * Reads a statute. An unreadable file, or one without articles, ends the command with status 2; of a decision in its place, and of a statute among
 * the files behind it, that is said.
 */
export async function loadStatute(session: Session, path: string, behind: readonly string[] = []): Promise<Loaded<Statute>> {
  const reading = await loadReading(session, path);
  const { statute, diagnostics } = parseStatute(reading.value);
  const all = [...reading.diagnostics, ...diagnostics];
  if (all.some((d) => d.code === 'R010')) await refuseDecision(session, path, reading.value, behind);
  if (all.some(isError)) stop(session, all);
  return { value: statute, diagnostics: all };
}

/**
 * Reads a decision: its wording, or its YAML form. An unreadable file ends the command with status 2, a YAML file that is not in the
 * form with status 1; clauses not understood are left to the command.
 */
export async function loadDecision(session: Session, path: string): Promise<Loaded<Decision>> {
  const loaded = await loadWordingOrForm(session, path);
  const decision = decisionIn(loaded);
  if (!('parts' in loaded.value) && decision.diagnostics.some((d) => d.code === 'D001')) refuseStatute(session, path, loaded.value);
  return decision;
}

/** What was loaded as a decision, whatever it holds: lines that order nothing have an error among their diagnostics. */
export function decisionIn({ value, diagnostics: opening }: Loaded<Decision | Reading>): Loaded<Decision> {
  if ('parts' in value) return { value, diagnostics: opening };
  const { decision, diagnostics } = parseDecision(value);
  return { value: decision, diagnostics: [...opening, ...diagnostics] };
}

/**
 * Reads a file whose text may be that of a decision: the decision if it is in the YAML form, which is known by its ending or by how it
 * begins, and else the logical lines, whatever they hold. It ends the command as loadDecision does.
 */
export async function loadWordingOrForm(session: Session, path: string): Promise<Loaded<Decision | Reading>> {
  const { source, format, layout, diagnostics: opening, reading: known } = await openDocument(path, session.reading);
  if (source === null) return stop(session, opening);
  if (known !== undefined) return { value: known, diagnostics: opening };
  if (format === 'json') return stop(session, [...opening, notStatuteForm(source, format)]);
  if (format === 'yaml' || isYamlForm(source.raw)) {
    const { readDecisionYaml } = await import('../decision/yaml/read.ts');
    const { decision, diagnostics } = readDecisionYaml(source);
    return decision === null ? stop(session, diagnostics, EXIT.faults) : { value: decision, diagnostics };
  }
  const { reading, diagnostics } = readLines(source, layout);
  return reading === null ? stop(session, [...opening, ...diagnostics]) : { value: reading, diagnostics: [...opening, ...diagnostics] };
}

/** Reads decisions in the order given. */
export async function loadDecisions(session: Session, paths: readonly string[]): Promise<Loaded<Decision>[]> {
  const loaded: Loaded<Decision>[] = [];
  for (const path of paths) loaded.push(await loadDecision(session, path));
  return loaded;
}

/** Reads a file into its logical lines, whatever it holds. An unreadable one ends the command with status 2. */
async function loadReading(session: Session, path: string): Promise<Loaded<Reading>> {
  const { reading, diagnostics } = await readDocument(path, session.reading);
  if (reading === null) return stop(session, diagnostics);
  return { value: reading, diagnostics };
}

/** Shows the errors, and what a file is that was taken for another by its name, and ends the command, with status 2 unless another is given. */
export function stop(session: Session, diagnostics: readonly Diagnostic[], status: ExitStatus = EXIT.usage): never {
  endWith(
    session,
    diagnostics.filter((d) => isError(d) || d.code === 'R007'),
    status,
  );
}

/** Shows diagnostics and ends the command. */
export function endWith(session: Session, diagnostics: readonly Diagnostic[], status: ExitStatus): never {
  if (!session.json) showDiagnostics(session, diagnostics);
  throw new Stop(status, diagnostics);
}
