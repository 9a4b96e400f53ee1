import { check, tally } from '../../check/check.ts';
import { RULES } from '../../check/rules.ts';
import { against, ofDecision, recognise, type Subject } from '../../check/subject.ts';
import { articlesOf, titleOf } from '../../statute/walk.ts';
import { wordsIn } from '../../words/index.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { findingJson, findingsText, ruleJson, rulesText } from '../findings.ts';
import { loadStatute, loadWordingOrForm, stop } from '../load.ts';
import { usage } from '../saving.ts';
import { forbids, type Session } from '../session.ts';

export interface CheckOptions {
  readonly against?: string;
  readonly rules?: boolean;
}

/** `check FILE [--against STATUTE]`: drafting faults; status 1 for errors (with --strict, warnings), never for notes. */
export async function checkCommand(session: Session, file: string | undefined, options: CheckOptions): Promise<ExitStatus> {
  if (options.rules === true) return listRules(session);
  if (file === undefined) usage(session, wordsIn(session.language).missing.fileToCheck);
  const subject = await read(session, file, options);
  const findings = check(subject);
  const counts = tally(findings);
  if (session.json) {
    const { kind } = subject;
    const document = { kind, title: titleIn(subject), against: subject.kind === 'decision' && subject.amendment ? titleOf(subject.amendment.base) : null };
    printResult(session, 'findings', { ...document, findings: findings.map((f) => findingJson(session, f)), counts }, []);
  } else {
    session.print(session.theme.heading(introduction(session, subject)));
    if (findings.length > 0) session.print(`\n${findingsText(session, findings)}`);
    session.say(summary(session, counts));
  }
  const faults = findings.map((f) => f.diagnostic);
  return forbids(session, faults) ? EXIT.faults : EXIT.done;
}

/** The YAML form is a decision whatever it says; wording is recognised by its content. */
async function read(session: Session, file: string, options: CheckOptions): Promise<Subject> {
  const { value, diagnostics } = await loadWordingOrForm(session, file);
  if (!('parts' in value)) showDiagnostics(session, diagnostics);
  const subject = 'parts' in value ? ofDecision(value, diagnostics) : recognise(value);
  if (subject.kind === 'neither') return stop(session, subject.diagnostics);
  if (options.against === undefined) return subject;
  if (subject.kind === 'statute') usage(session, wordsIn(session.language).options.againstStatute(file));
  return against(subject, (await loadStatute(session, options.against)).value);
}

function listRules(session: Session): ExitStatus {
  if (session.json) printResult(session, 'rules', { rules: RULES.map((rule) => ruleJson(session, rule)) }, []);
  else session.print(rulesText(session, RULES));
  return EXIT.done;
}

function titleIn(subject: Subject): string {
  return subject.kind === 'statute' ? titleOf(subject.statute) : subject.decision.title.text;
}

/** What the document was taken for, and how much of it there is. */
function introduction(session: Session, subject: Subject): string {
  if (subject.kind === 'statute') {
    const count = articlesOf(subject.statute).length;
    return wordsIn(session.language).commands.checkedStatute(titleIn(subject), count);
  }
  const { parts } = subject.decision;
  const items = parts.reduce((sum, part) => sum + part.items.length, 0);
  const base = subject.amendment === null ? '' : wordsIn(session.language).commands.checkedAgainst(titleOf(subject.amendment.base));
  return wordsIn(session.language).commands.checkedDecision(titleIn(subject), parts.length, items, base);
}

function summary(session: Session, { error, warning, info }: ReturnType<typeof tally>): string {
  const { theme } = session;
  if (error + warning + info === 0) return theme.ok(wordsIn(session.language).commands.noFaults);
  const line = wordsIn(session.language).commands.faults(error, warning, info);
  return error > 0 ? theme.error(line) : warning > 0 ? theme.warning(line) : theme.ok(line);
}
