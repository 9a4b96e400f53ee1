import { createHash } from 'node:crypto';
import { tallyOf } from '../../amend/account.ts';
import { tallyJson } from '../../render/json.ts';
import { reportPage } from '../../render/report/page.ts';
import { type AmendingOptions, amendInOrder, type Chain } from '../amending.ts';
import { showWithChoices } from '../choices.ts';
import { diagnosticJson } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadDecisions, loadStatute } from '../load.ts';
import { checkFiles, checkFormat, save, usage } from '../saving.ts';
import { forbids, phrase, type Session } from '../session.ts';
import { sayTally } from '../tally.ts';

export interface ReportCommandOptions extends AmendingOptions {
  readonly output?: string;
  readonly strict?: boolean;
}

/**
 * `report STATUTE DECISION… -o x.html`: one page to review an amendment by, to standard output without -o. It is written even where
 * operations failed, since it is no consolidated text and shows what failed; the status is then 1.
 */
export async function reportCommand(session: Session, program: string, files: readonly string[], options: ReportCommandOptions): Promise<ExitStatus> {
  const { output } = options;
  if (output === '-') return reportCommand(session, program, files, withoutOutput(options));
  checkFormat(session, output, ['.html']);
  checkFiles(session, files, [output]);
  if (session.json && output === undefined) usage(session, '--json 须与 -o 同用', '--json needs -o');
  const [path, ...rest] = files as [string, ...string[]];
  if (rest.length === 0) usage(session, '缺少决定：report 法规 决定…', 'no decision given: report STATUTE DECISION…');
  const statute = await loadStatute(session, path);
  const decisions = await loadDecisions(session, rest);
  const chain = amendInOrder(statute, decisions, options);
  const failed = chain.after === null || forbids(session, chain.diagnostics);
  if (chain.amendments.length > 0) {
    const notApplied = chain.after === null ? decisions.slice(chain.amendments.length).map((d) => d.value.title.text) : [];
    const page = reportPage(
      { amendments: chain.amendments, diagnostics: chain.diagnostics, notApplied },
      { language: session.language, by: options.by, digest, program, given: givenOptions(options) },
    );
    if (output === undefined) session.print(page);
    else save(session, output, page);
  }
  if (session.json) printJson(session, chain, output ?? null);
  else conclude(session, chain);
  return failed ? EXIT.faults : EXIT.done;
}

function withoutOutput({ output: _, ...options }: ReportCommandOptions): ReportCommandOptions {
  return options;
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
    const zh = `决定中修改其他法规的部分另有 ${elsewhere.length} 处问题，与这件法规无关（xiufa parse 显示）`;
    session.say(phrase(session, zh, `${elsewhere.length} more in parts of the decision for other statutes, of no effect here (xiufa parse shows them)`));
  }
  const choices = amendments.reduce((count, amendment) => count + amendment.choices.length, 0);
  const tail = amendments.length === 0 ? phrase(session, '；没有写出报告', '; no report was written') : '';
  sayTally(session, tallyOf(amendments, diagnostics, session.strict), { missing: 0, choices, tail });
}

function printJson(session: Session, { amendments, diagnostics }: Chain, output: string | null): void {
  const written = amendments.length > 0 ? output : null;
  session.print(
    JSON.stringify(
      { written, ...tallyJson(tallyOf(amendments, diagnostics, session.strict)), diagnostics: diagnostics.map((d) => diagnosticJson(session, d)) },
      null,
      2,
    ),
  );
}
