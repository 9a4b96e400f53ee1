import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { partFor } from '../../amend/select.ts';
import type { Amendment } from '../../amend/types.ts';
import type { Decision } from '../../decision/operation.ts';
import { amendmentJson } from '../../render/json.ts';
import { redlineOf } from '../../render/redline.ts';
import { numberingTable, operationsTable, redlineText } from '../../render/terminal/index.ts';
import { plainTheme } from '../../render/theme.ts';
import { printStatute } from '../../statute/print.ts';
import type { Statute } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { type AmendingOptions, amendInOrder, type Chain } from '../amending.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { type Loaded, loadDecisions, loadStatute } from '../load.ts';
import { checkFormat, save, usage } from '../saving.ts';
import { forbids, phrase, type Session } from '../session.ts';

export interface ApplyOptions extends AmendingOptions {
  readonly output?: string;
  readonly redline?: string;
  readonly text?: boolean;
  readonly force?: boolean;
  readonly statutes?: string;
}

/** A statute to amend and where its new text goes (null: nowhere). */
interface Job {
  readonly statute: Loaded<Statute>;
  readonly target: string | null;
}

/** `apply STATUTE DECISION…`: operations, redline, numbering; files only if every operation of every statute could be applied. */
export async function applyCommand(session: Session, files: readonly string[], options: ApplyOptions): Promise<ExitStatus> {
  checkFormats(session, options);
  const jobs = options.statutes === undefined ? await oneJob(session, files, options) : await manyJobs(session, files, options);
  const done = jobs.work.map((job) => ({ job, chain: amendInOrder(job.statute, jobs.decisions, options) }));
  const refused = done.some(({ chain }) => chain.after === null || forbids(session, chain.diagnostics));
  if (session.json)
    printJson(
      session,
      done.map((d) => d.chain),
    );
  else for (const { chain } of done) printChain(session, chain, options);
  const writes = !refused || (options.force === true && done.every(({ chain }) => chain.after !== null));
  if (writes) for (const { job, chain } of done) write(session, job, chain, options);
  if (!session.json)
    summarise(
      session,
      done.map((d) => d.chain),
      writes,
      wants(options),
    );
  return refused ? EXIT.faults : EXIT.done;
}

function wants(options: ApplyOptions): boolean {
  return options.output !== undefined || options.redline !== undefined;
}

async function oneJob(session: Session, files: readonly string[], options: ApplyOptions): Promise<{ work: Job[]; decisions: Loaded<Decision>[] }> {
  const [path, ...rest] = files as [string, ...string[]];
  if (rest.length === 0) usage(session, '缺少决定：apply 法规 决定…', 'no decision given: apply STATUTE DECISION…');
  return { work: [{ statute: loadStatute(session, path), target: options.output ?? null }], decisions: await loadDecisions(session, rest) };
}

/** Every statute that the decisions name, found by title among the text files of a folder. */
async function manyJobs(session: Session, files: readonly string[], options: ApplyOptions): Promise<{ work: Job[]; decisions: Loaded<Decision>[] }> {
  const folder = options.statutes as string;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) usage(session, `没有目录 ${folder}`, `no folder ${folder}`);
  if (options.redline !== undefined) usage(session, '--redline 不能与 --statutes 同用', '--redline does not go with --statutes');
  const decisions = await loadDecisions(session, files);
  const work: Job[] = [];
  for (const name of readdirSync(folder)
    .filter((n) => n.endsWith('.txt'))
    .sort()) {
    const statute = loadStatute(session, join(folder, name));
    if (!decisions.some((d) => partFor(d.value, statute.value) !== null)) continue;
    work.push({ statute, target: options.output === undefined ? null : join(options.output, name) });
  }
  const missing = decisions.flatMap((d) =>
    d.value.parts.filter((part) => !work.some((job) => partFor({ ...d.value, parts: [part] }, job.statute.value) !== null)),
  );
  if (missing.length > 0) {
    const names = missing.map((part) => `《${part.instrument}》`).join('、');
    usage(session, `目录中没有决定所修改的${names}`, `the folder does not hold ${names}, which the decision amends`);
  }
  const own = work.map((job) => ({ ...job }));
  return { work: own, decisions };
}

const TEXT_FORMATS = ['.txt', '.json'];

function checkFormats(session: Session, { output, redline, statutes }: ApplyOptions): void {
  if (statutes === undefined) checkFormat(session, output, TEXT_FORMATS);
  checkFormat(session, redline, ['.txt']);
}

function printChain(session: Session, chain: Chain, options: ApplyOptions): void {
  if (options.text === true) {
    if (chain.after !== null) session.print(printStatute(chain.after).join('\n'));
  } else for (const amendment of chain.amendments) session.print(report(session, amendment, options));
  showDiagnostics(session, chain.diagnostics);
}

function report(session: Session, amendment: Amendment, options: ApplyOptions): string {
  const { theme, columns, language } = session;
  const shown = { theme, columns, language };
  const heading = (zh: string, en: string): string => theme.heading(phrase(session, `【${zh}】`, `[${en}]`));
  return [
    `${theme.heading(titleOf(amendment.base))}\n${theme.dim(`← ${amendment.decision.title.text}`)}`,
    `${heading('操作', 'Operations')}\n${operationsTable(amendment, shown)}`,
    `${heading('花脸稿', 'Redline')}\n${redlineText(redlineOf(amendment, { by: options.by }), shown)}`,
    `${heading('序号', 'Numbering')}\n${numberingTable(amendment, shown)}`,
  ].join('\n\n');
}

function printJson(session: Session, chains: readonly Chain[]): void {
  const documents = chains.map((chain) => ({
    amendments: chain.amendments.map(amendmentJson),
    diagnostics: chain.diagnostics.map((d) => diagnosticJson(session, d)),
  }));
  session.print(JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2));
}

function write(session: Session, job: Job, chain: Chain, options: ApplyOptions): void {
  const { after } = chain;
  if (after === null) return;
  const text = `${printStatute(after).join('\n')}\n`;
  if (job.target !== null) {
    save(session, job.target, extname(job.target) === '.json' ? `${JSON.stringify(chain.amendments.map(amendmentJson), null, 2)}\n` : text);
  }
  if (options.redline !== undefined) {
    const parts = chain.amendments.map((a) => redlineText(redlineOf(a, { by: options.by }), { theme: plainTheme, columns: null, language: session.language }));
    save(session, options.redline, `${parts.join('\n\n')}\n`);
  }
}

/** One line of account: operations applied and failed, and that nothing was written if so. */
function summarise(session: Session, chains: readonly Chain[], writes: boolean, wanted: boolean): void {
  const outcomes = chains.flatMap((chain) => chain.amendments.flatMap((a) => a.outcomes));
  const failed = outcomes.filter((o) => o.status === 'failed').length;
  const applied = outcomes.length - failed;
  const { theme } = session;
  const tail = writes || !wanted ? '' : phrase(session, '；没有写出任何文件', '; nothing was written');
  const line = phrase(
    session,
    `操作 ${outcomes.length} 项：执行 ${applied} 项，未能执行 ${failed} 项${tail}`,
    `${outcomes.length} operation${outcomes.length === 1 ? '' : 's'}: ${applied} applied, ${failed} failed${tail}`,
  );
  session.say(failed > 0 || tail !== '' ? theme.error(line) : theme.ok(line));
}
