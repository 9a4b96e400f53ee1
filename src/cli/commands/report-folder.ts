import { tallyOf } from '../../amend/account.ts';
import type { Chain } from '../../amend/chain.ts';
import type { AmendedStatute, Omnibus } from '../../amend/omnibus/omnibus.ts';
import { tallyJson } from '../../render/json.ts';
import type { ReportOptions } from '../../render/report/page.ts';
import { omnibusPage, type Reported, reportPage } from '../../render/report/report.ts';
import { wordsIn } from '../../words/index.ts';
import { type Destination, deliverAll, destinationOf, productsFor } from '../destination.ts';
import { diagnosticJson } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import type { ExitStatus } from '../exit.ts';
import { loadDecisions } from '../load.ts';
import { amendFolder, isIncomplete, missingJson, sayOmnibus, statusOf, titleOfAll } from '../omnibus.ts';
import { checkFiles } from '../saving.ts';
import type { Session } from '../session.ts';
import { pathOf } from '../targets.ts';
import type { ReportCommandOptions } from './report.ts';

/**
 * `report DECISION… --statutes DIR`: every statute that the decisions name on one page with a list of them, or a page each where -o is a folder. Like
 * that of one statute it is written even where something failed or is missing, and says so; the status is then 1.
 */
export async function reportOfFolder(
  session: Session,
  files: readonly string[],
  options: ReportCommandOptions & { readonly statutes: string },
  shown: ReportOptions,
): Promise<ExitStatus> {
  const target = destinationOf(session, { ...options, output: options.output ?? '-' }, ['.html'], ['.html', '.html']) as Destination;
  checkFiles(session, files, target.folder === null ? [pathOf(target.target)] : []);
  const decisions = await loadDecisions(session, files);
  const omnibus = await amendFolder(session, decisions, options, target.folder);
  const incomplete = isIncomplete(session, omnibus, options);
  const done = omnibus.statutes.filter(({ chain }) => chain.amendments.length > 0);
  if (session.json) printResult(session, 'report', documentOf(session, omnibus), omnibus.diagnostics);
  else sayOmnibus(session, omnibus);
  if (done.length > 0) {
    const products = done.map((each) => ({ file: each.base.file, content: async () => reportPage(reportedOf(each), shown) }));
    const { missing, diagnostics } = omnibus;
    const said = missing.flatMap((each) => each.diagnostics);
    const whole = {
      title: titleOfAll(decisions),
      statutes: done.map(reportedOf),
      missing: missing.map(({ instrument }) => instrument),
      diagnostics: [...said, ...diagnostics.filter(({ code }) => code.startsWith('B'))],
    };
    deliverAll(session, files, await productsFor(target, products, async () => omnibusPage(whole, shown)));
  } else if (!session.json) session.say(session.theme.error(wordsIn(session.language).commands.noReport));
  return statusOf(omnibus, incomplete);
}

function reportedOf({ base, chain }: AmendedStatute): Reported {
  const notApplied = chain.after === null ? base.decisions.slice(chain.amendments.length).map((d) => d.value.title.text) : [];
  return { amendments: chain.amendments, diagnostics: chain.diagnostics, notApplied };
}

function documentOf(session: Session, omnibus: Omnibus): object {
  const told = ({ amendments, diagnostics }: Chain): object => ({
    ...tallyJson(tallyOf(amendments, diagnostics, session.strict)),
    diagnostics: diagnostics.map((d) => diagnosticJson(session, d)),
  });
  return { statutes: omnibus.statutes.map(({ base, chain }) => ({ file: base.file, ...told(chain) })), missing: missingJson(session, omnibus) };
}
