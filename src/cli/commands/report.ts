import { createHash } from 'node:crypto';
import { tallyOf } from '../../amend/account.ts';
import { amendInOrder, type Chain } from '../../amend/chain.ts';
import { recognise } from '../../check/subject.ts';
import { unrelated } from '../../compare/related.ts';
import type { Diagnostic, Loaded } from '../../diagnostics/diagnostic.ts';
import { tallyJson } from '../../render/json.ts';
import type { ReportOptions } from '../../render/report/page.ts';
import { reportPage, versionsPage } from '../../render/report/report.ts';
import type { Statute } from '../../statute/types.ts';
import { wordsIn } from '../../words/index.ts';
import { type AmendingOptions, amendOptions } from '../amending.ts';
import { showWithChoices } from '../choices.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { decisionIn, loadDecisions, loadStatute, loadWordingOrForm } from '../load.ts';
import { checkFiles, usage } from '../saving.ts';
import { forbids, type Session } from '../session.ts';
import { sayTally } from '../tally.ts';
import { deliver, pathOf, type Target, targetOf } from '../targets.ts';

export interface ReportCommandOptions extends AmendingOptions {
  readonly output?: string;
  readonly format?: string;
  readonly strict?: boolean;
  readonly statutes?: string;
  readonly baseDate?: string;
  readonly allowMissing?: boolean;
}

/**
 * `report STATUTE DECISION… -o x.html`: one page to review an amendment by, to standard output without -o. It is written even where
 * operations failed, since it is no consolidated text and shows what failed; the status is then 1. `report OLD NEW`: of two versions, where the second
 * text is a statute too. With --statutes of every statute of a folder that the decisions name.
 */
export async function reportCommand(session: Session, program: string, files: readonly string[], options: ReportCommandOptions): Promise<ExitStatus> {
  const { output, statutes, baseDate } = options;
  const shown = { language: session.language, by: options.by, digest, program, given: givenOptions(options) };
  if (statutes !== undefined) {
    const { reportOfFolder } = await import('./report-folder.ts');
    return reportOfFolder(session, files, { ...options, statutes }, shown);
  }
  if (baseDate !== undefined) usage(session, wordsIn(session.language).options.baseDateAlone);
  const target = targetOf(session, { ...options, output: output ?? '-' }, ['.html'], '.html') as Target;
  checkFiles(session, files, [pathOf(target)]);
  const [path, second, ...rest] = files as [string, ...string[]];
  if (second === undefined) usage(session, wordsIn(session.language).missing.decisionToReport);
  const statute = await loadStatute(session, path, files.slice(1));
  const loaded = await loadWordingOrForm(session, second);
  const subject = rest.length > 0 || 'parts' in loaded.value ? null : recognise(loaded.value);
  if (subject?.kind === 'statute') {
    const reading = [...statute.diagnostics, ...loaded.diagnostics, ...subject.diagnostics.filter((d) => d.code.startsWith('R'))];
    return versions(session, statute.value, { value: subject.statute, diagnostics: reading }, target, shown);
  }
  const decisions = [decisionIn(loaded), ...(await loadDecisions(session, rest))];
  const chain = amendInOrder(statute, decisions, amendOptions(options));
  const failed = chain.after === null || forbids(session, chain.diagnostics);
  if (chain.amendments.length > 0) {
    const notApplied = chain.after === null ? decisions.slice(chain.amendments.length).map((d) => d.value.title.text) : [];
    deliver(session, [{ target, content: reportPage({ amendments: chain.amendments, diagnostics: chain.diagnostics, notApplied }, shown) }]);
  }
  if (session.json) printJson(session, chain, target.path);
  else conclude(session, chain);
  return failed ? EXIT.faults : EXIT.done;
}

/** The page of two versions. That they differ is no fault. */
async function versions(session: Session, old: Statute, now: Loaded<Statute>, target: Target, shown: ReportOptions): Promise<ExitStatus> {
  const { compare } = await import('../../compare/compare.ts');
  const comparison = compare(old, now.value);
  const diagnostics: readonly Diagnostic[] = [...now.diagnostics, ...unrelated(comparison)];
  deliver(session, [{ target, content: versionsPage(comparison, diagnostics, shown) }]);
  if (session.json) printResult(session, 'report', { written: target.path }, diagnostics);
  else
    showDiagnostics(
      session,
      diagnostics.filter((d) => d.severity !== 'info'),
    );
  return forbids(session, diagnostics) ? EXIT.faults : EXIT.done;
}

function digest(text: string, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(text, 'utf8').digest(encoding);
}

/** The options that shape the result, where they are not the usual ones. */
function givenOptions({ refs, renumber, place, joint, by, strict }: ReportCommandOptions): string {
  const given = [
    refs === 'auto' ? '' : `--refs ${refs}`,
    renumber === 'auto' ? '' : `--renumber ${renumber}`,
    ...[...place].map(([article, division]) => `--place ${article}=${division}`),
    joint === 'auto' ? '' : `--joint ${joint}`,
    by === 'word' ? '' : `--by ${by}`,
    strict === true ? '--strict' : '',
  ];
  return given.filter((option) => option !== '').join(' ');
}

/** Choices, errors and warnings, and a line of account; the notes stand in the report. */
function conclude(session: Session, chain: Chain): void {
  const { amendments, diagnostics, elsewhere } = chain;
  showWithChoices(
    session,
    amendments,
    diagnostics.filter((d) => d.severity !== 'info'),
  );
  if (elsewhere.length > 0) {
    session.say(wordsIn(session.language).commands.ofOtherStatutes(elsewhere.length));
  }
  const choices = amendments.reduce((count, amendment) => count + amendment.choices.length, 0);
  const tail = amendments.length === 0 ? wordsIn(session.language).files.andNoReport : '';
  sayTally(session, tallyOf(amendments, diagnostics, session.strict), { missing: 0, choices, tail });
}

function printJson(session: Session, { amendments, diagnostics }: Chain, output: string | null): void {
  const written = amendments.length > 0 ? output : null;
  printResult(session, 'report', { written, ...tallyJson(tallyOf(amendments, diagnostics, session.strict)) }, diagnostics);
}
