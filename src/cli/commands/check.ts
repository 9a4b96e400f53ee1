import { check, tally } from '../../check/check.ts';
import { fix } from '../../check/fix.ts';
import type { Finding } from '../../check/rule.ts';
import { RULES } from '../../check/rules.ts';
import { against, ofDecision, recognise, type Subject } from '../../check/subject.ts';
import type { Statute } from '../../statute/types.ts';
import { articlesOf, titleOf } from '../../statute/walk.ts';
import type { Reading } from '../../text/source.ts';
import { wordsIn } from '../../words/index.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { findingJson, findingsText, ruleJson, rulesText } from '../findings.ts';
import { loadStatute, loadWordingOrForm, stop } from '../load.ts';
import { DOCUMENT_ENDINGS, wordingFile } from '../products.ts';
import { checkFiles, isFolder, usage } from '../saving.ts';
import { forbids, type Session } from '../session.ts';
import { deliver, pathOf, type Target, targetOf } from '../targets.ts';

export interface CheckOptions {
  readonly against?: string;
  readonly rules?: boolean;
  readonly fix?: boolean;
  readonly output?: string;
  readonly format?: string;
}

/** A document as it was read (null for operations in their YAML form, which have no wording), and what it is. */
interface Checked {
  readonly reading: Reading | null;
  readonly subject: Subject;
}

/**
 * `check FILE [--against STATUTE] [--fix [-o FILE]]`: drafting faults; status 1 for errors (with --strict, warnings), never for notes. With --fix the text with
 * what has one correction only is printed or written, and the faults are those of that text.
 */
export async function checkCommand(session: Session, file: string | undefined, options: CheckOptions): Promise<ExitStatus> {
  if (options.rules === true) return listRules(session);
  if (file === undefined) usage(session, wordsIn(session.language).missing.fileToCheck);
  if (isFolder(file)) return checkAll(session, file, options);
  const target = targetFor(session, options);
  checkFiles(session, [file, ...(options.against === undefined ? [] : [options.against])], [pathOf(target)]);
  const base = options.against === undefined ? null : (await loadStatute(session, options.against)).value;
  const read = await readSubject(session, file, base);
  if (options.fix !== true) return told(session, read.subject, check(read.subject), null);
  const { reading } = read;
  if (reading === null) usage(session, wordsIn(session.language).options.fixesWording);
  const fixed = fix(reading, (now) => check(subjectOf(session, now, base)));
  const subject = subjectOf(session, fixed.reading, base);
  const content = await wordingFile(fixed.reading, subject, target?.ending ?? '.txt');
  const status = told(session, subject, check(subject), {
    corrected: fixed.corrected,
    text: typeof content === 'string' ? content : null,
    printed: target === null || target.path === null,
  });
  if (!(session.json && target === null)) deliver(session, [{ target: target ?? { path: null, ending: '.txt' }, content }]);
  return status;
}

/** `check DIR`: every document of a folder. */
async function checkAll(session: Session, folder: string, { against: base, fix: fixing, output, format }: CheckOptions): Promise<ExitStatus> {
  const given = [base === undefined ? '' : '--against', fixing === true ? '--fix' : '', output === undefined && format === undefined ? '' : '-o'].find(
    (option) => option !== '',
  );
  if (given !== undefined) usage(session, wordsIn(session.language).folder.noSuchOption(given));
  const { checkFolder } = await import('./check-folder.ts');
  return checkFolder(session, folder);
}

/** Where the corrected text goes; null for standard output. */
function targetFor(session: Session, options: CheckOptions): Target | null {
  const target = targetOf(session, options, DOCUMENT_ENDINGS, '.txt');
  if (target !== null && options.fix !== true) usage(session, wordsIn(session.language).options.outputOfFix);
  return target;
}

/** The YAML form is a decision whatever it says; wording is recognised by its content. */
async function readSubject(session: Session, file: string, base: Statute | null): Promise<Checked> {
  const { value, diagnostics } = await loadWordingOrForm(session, file);
  if (!('parts' in value)) showDiagnostics(session, diagnostics);
  if (!('parts' in value)) return { reading: value, subject: subjectOf(session, value, base) };
  const subject = ofDecision(value, diagnostics);
  return { reading: null, subject: base === null ? subject : against(subject, base) };
}

function subjectOf(session: Session, reading: Reading, base: Statute | null): Subject {
  const subject = recognise(reading);
  if (subject.kind === 'neither') return stop(session, subject.diagnostics);
  return base === null ? subject : against(subject, base);
}

/** What was corrected, the text that this gave, and whether that is what standard output is for. */
interface Correcting {
  readonly corrected: readonly Finding[];
  readonly text: string | null;
  readonly printed: boolean;
}

function told(session: Session, subject: Subject, findings: readonly Finding[], fixing: Correcting | null): ExitStatus {
  const counts = tally(findings);
  if (session.json) {
    const json = (some: readonly Finding[]): object[] => some.map((f) => findingJson(session, f));
    const document = { kind: subject.kind, title: titleIn(subject), against: heldAgainst(subject) };
    printResult(
      session,
      'findings',
      { ...document, findings: json(findings), counts, corrected: json(fixing?.corrected ?? []), text: fixing?.text ?? null },
      [],
    );
  } else {
    const print = fixing?.printed === true ? (text: string): void => session.say(text) : (text: string): void => session.print(text);
    print(session.theme.heading(introduction(session, subject)));
    if (fixing !== null) sayCorrected(session, fixing.corrected, print);
    if (findings.length > 0) print(`\n${findingsText(session, findings)}`);
    session.say(summary(session, counts));
  }
  const faults = findings.map((f) => f.diagnostic);
  return forbids(session, faults) ? EXIT.faults : EXIT.done;
}

function sayCorrected(session: Session, corrected: readonly Finding[], print: (text: string) => void): void {
  const { commands } = wordsIn(session.language);
  if (corrected.length === 0) print(commands.nothingCorrected);
  else
    print(`\n${session.theme.heading(commands.corrected(corrected.length))}\n${findingsText(session, corrected)}\n\n${session.theme.heading(commands.left)}`);
}

function listRules(session: Session): ExitStatus {
  if (session.json) printResult(session, 'rules', { rules: RULES.map((rule) => ruleJson(session, rule)) }, []);
  else session.print(rulesText(session, RULES));
  return EXIT.done;
}

function titleIn(subject: Subject): string {
  return subject.kind === 'statute' ? titleOf(subject.statute) : subject.decision.title.text;
}

/** The title of the statute that the document is held against. */
function heldAgainst(subject: Subject): string | null {
  const other = subject.kind === 'statute' ? subject.former : (subject.amendment?.base ?? null);
  return other && titleOf(other);
}

/** What the document was taken for, and how much of it there is. */
function introduction(session: Session, subject: Subject): string {
  const { commands } = wordsIn(session.language);
  const other = heldAgainst(subject);
  const base = other === null ? '' : commands.checkedAgainst(other);
  if (subject.kind === 'statute') return commands.checkedStatute(titleIn(subject), articlesOf(subject.statute).length, base);
  const { parts } = subject.decision;
  const items = parts.reduce((sum, part) => sum + part.items.length, 0);
  return commands.checkedDecision(titleIn(subject), parts.length, items, base);
}

function summary(session: Session, { error, warning, info }: ReturnType<typeof tally>): string {
  const { theme } = session;
  if (error + warning + info === 0) return theme.ok(wordsIn(session.language).commands.noFaults);
  const line = wordsIn(session.language).commands.faults(error, warning, info);
  return error > 0 ? theme.error(line) : warning > 0 ? theme.warning(line) : theme.ok(line);
}
