import { join } from 'node:path';
import { sumOf, tallyOf } from '../../amend/account.ts';
import { resultOf } from '../../amend/result.ts';
import type { Amendment } from '../../amend/types.ts';
import { changesOf } from '../../changes/amended.ts';
import type { Decision } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { statuteDocument } from '../../render/document/statute.ts';
import { textOf } from '../../render/formats/text.ts';
import { amendmentJson, outputHead, tallyJson } from '../../render/json.ts';
import { numberingTable, operationsTable, redlineText } from '../../render/terminal/index.ts';
import type { Statute } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { usualEnding } from '../../text/endings.ts';
import { type AmendingOptions, amendInOrder, type Chain } from '../amending.ts';
import { choicesBlock } from '../choices.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { findStatutes, type Missing } from '../folder.ts';
import { type Loaded, loadDecisions, loadStatute } from '../load.ts';
import { checkMoves, DOCUMENT_ENDINGS, redlineFile, STATUTE_ENDINGS, statuteFile } from '../products.ts';
import { checkFiles, checkFormat, save, usage } from '../saving.ts';
import { forbids, phrase, type Session } from '../session.ts';
import { sayTally } from '../tally.ts';

export interface ApplyOptions extends AmendingOptions {
  readonly output?: string;
  readonly redline?: string;
  readonly moves?: boolean;
  readonly decision?: string;
  readonly text?: boolean;
  readonly force?: boolean;
  readonly statutes?: string;
  readonly allowMissing?: boolean;
  readonly transition?: boolean;
  readonly operations?: string;
}

/** A statute to amend, by which decisions, and where its new text goes (null: nowhere). */
interface Job {
  readonly statute: Loaded<Statute>;
  readonly decisions: readonly Loaded<Decision>[];
  readonly target: string | null;
}

interface Done {
  readonly job: Job;
  readonly chain: Chain;
}

/**
 * `apply STATUTE DECISION…`: operations, redline, numbering; files only if every operation of every statute could be applied, and
 * every statute was there. `--allow-missing` does without those that are not; `--force` writes whatever could be applied.
 */
export async function applyCommand(session: Session, files: readonly string[], options: ApplyOptions): Promise<ExitStatus> {
  checkFormats(session, options);
  checkInputs(session, files, options);
  const one = files.length === (options.statutes === undefined ? 2 : 1);
  if (options.decision !== undefined && !one) usage(session, '--decision 只能用于一个决定', '--decision is for one decision only');
  const { jobs, missing, read } = options.statutes === undefined ? await oneJob(session, files, options) : await manyJobs(session, files, options);
  const done = jobs.map((job): Done => ({ job, chain: amendInOrder(job.statute, job.decisions, options) }));
  const failed = done.some(({ chain }) => chain.after === null || forbids(session, chain.diagnostics));
  const lacking = missing.some(({ file }) => file !== null || options.allowMissing !== true);
  const refused = failed || lacking || jobs.length === 0;
  const writes = !refused || (options.force === true && done.every(({ chain }) => chain.after !== null));
  if (session.json) printJson(session, done, missing, options);
  else print(session, done, read, options, writes);
  if (writes) {
    for (const { job, chain } of done) await write(session, job, chain, options);
    if (options.decision !== undefined) await writeDecision(session, done, options.decision);
  }
  if (options.operations !== undefined) await writeOperations(session, done, options.operations);
  if (!session.json) {
    sayMissing(session, missing);
    if (options.statutes !== undefined) sayStatutes(session, done, missing);
    summarise(
      session,
      jobs.length === 0 ? [{ amendments: [], diagnostics: read }] : done.map((d) => d.chain),
      lacking || jobs.length === 0 ? missing.length : 0,
      writes,
      options,
    );
  }
  return refused ? EXIT.faults : EXIT.done;
}

function wants(options: ApplyOptions): boolean {
  return options.output !== undefined || options.redline !== undefined || options.decision !== undefined || options.text === true;
}

/** What is to be done, what cannot be for want of a statute, and what reading the decisions had to say. */
interface Work {
  readonly jobs: readonly Job[];
  readonly missing: readonly Missing[];
  readonly read: readonly Diagnostic[];
}

async function oneJob(session: Session, files: readonly string[], options: ApplyOptions): Promise<Work> {
  const [path, ...rest] = files as [string, ...string[]];
  if (rest.length === 0) usage(session, '缺少决定：apply 法规 决定…', 'no decision given: apply STATUTE DECISION…');
  const statute = await loadStatute(session, path);
  const decisions = await loadDecisions(session, rest);
  return { jobs: [{ statute, decisions, target: options.output ?? null }], missing: [], read: [] };
}

/** Every statute that the decisions name, found by title among the files of a folder. */
async function manyJobs(session: Session, files: readonly string[], options: ApplyOptions): Promise<Work> {
  const name = options.statutes as string;
  if (options.redline !== undefined) usage(session, '--redline 不能与 --statutes 同用', '--redline does not go with --statutes');
  const decisions = await loadDecisions(session, files);
  const { progress } = await import('../progress.ts');
  const bar = progress(session, '查找法规', 'looking for statutes');
  const folder = await findStatutes(session, name, decisions, bar.at);
  bar.end();
  if (folder === null) usage(session, `没有目录 ${name}`, `no folder ${name}`);
  const [same] = folder.twice;
  if (same !== undefined) usage(session, `${same.join('、')} 是同一件法规，不知道修改哪一个`, `${same.join(', ')} bear one title: which is meant?`);
  const target = (file: string): string | null => (options.output === undefined ? null : join(options.output, inOwnFormat(file)));
  const jobs = folder.found.map(({ file, statute, decisions: own }) => ({ statute, decisions: own, target: target(file) }));
  return { jobs, missing: folder.missing, read: decisions.flatMap((d) => d.diagnostics) };
}

/** The name of the file for the new text of a statute: its own, or that with .txt where its format is read but not written. */
function inOwnFormat(file: string): string {
  return STATUTE_ENDINGS.includes(usualEnding(file)) ? file : `${file}.txt`;
}

/** The statute may be replaced by its new text, a decision may not. */
function checkInputs(session: Session, files: readonly string[], { output, redline, decision, operations, statutes }: ApplyOptions): void {
  const replaced = statutes === undefined && files[0] === output;
  checkFiles(session, replaced ? files.slice(1) : files, [...(statutes === undefined ? [output] : []), redline, decision, operations]);
}

function checkFormats(session: Session, { output, redline, decision, operations, statutes, moves }: ApplyOptions): void {
  if (statutes === undefined) checkFormat(session, output, STATUTE_ENDINGS);
  checkFormat(session, decision, ['.xml']);
  checkFormat(session, operations, ['.csv']);
  checkFormat(session, redline, DOCUMENT_ENDINGS);
  checkMoves(session, moves, redline);
}

/**
 * Every statute with its choices and its other diagnostics; what was said of a decision as a whole stands once, what was said of no statute here at
 * the end. With `--text` the new text alone, if it may be had.
 */
function print(session: Session, done: readonly Done[], read: readonly Diagnostic[], options: ApplyOptions, writes: boolean): void {
  const shown = new Set<Diagnostic>();
  const show = (diagnostics: readonly Diagnostic[]): void => {
    const left = diagnostics.filter((d) => !shown.has(d));
    for (const d of left) shown.add(d);
    showDiagnostics(session, left);
  };
  for (const { chain } of done) {
    if (options.text === true) {
      if (chain.after !== null && writes) session.print(textOf(statuteDocument(resultFor(session, chain, chain.after, options))).replace(/\n$/, ''));
    } else for (const amendment of chain.amendments) session.print(report(session, amendment, options));
    for (const { choices } of chain.amendments) if (choices.length > 0) session.say(`${choicesBlock(session, choices)}\n`);
    for (const { choices } of chain.amendments) for (const diagnostic of choices.flatMap((choice) => choice.diagnostics)) shown.add(diagnostic);
    show(chain.diagnostics);
  }
  show(read);
  const elsewhere = new Set(done.flatMap(({ chain }) => chain.elsewhere.filter((d) => !shown.has(d)))).size;
  if (elsewhere > 0) {
    const zh = `决定中修改其他法规的部分另有 ${elsewhere} 处问题，与这件法规无关（xiufa parse 显示）`;
    session.say(phrase(session, zh, `${elsewhere} more in parts of the decision for other statutes, of no effect here (xiufa parse shows them)`));
  }
}

/** Names the statutes that the folder lacks, or holds in a form that cannot be read. */
function sayMissing(session: Session, missing: readonly Missing[]): void {
  for (const { part, file, diagnostics } of missing) {
    const name = `《${part.instrument}》`;
    const [zh, en] =
      file === null
        ? [`缺少 ${name}，决定对它的修改没有执行`, `missing: ${name}; what the decision orders for it was not carried out`]
        : [`${name}（${file}）无法修改，决定对它的修改没有执行`, `${name} (${file}) cannot be amended; what the decision orders for it was not carried out`];
    session.say(session.theme.error(phrase(session, zh, en)));
    showDiagnostics(session, diagnostics);
  }
}

function report(session: Session, amendment: Amendment, options: ApplyOptions): string {
  const { theme, columns, language } = session;
  const shown = { theme, columns, language };
  const changes = changesOf(amendment, { by: options.by });
  const heading = (zh: string, en: string): string => theme.heading(phrase(session, `【${zh}】`, `[${en}]`));
  return [
    `${theme.heading(titleOf(amendment.base))}\n${theme.dim(`← ${amendment.decision.title.text}`)}`,
    `${heading('操作', 'Operations')}\n${operationsTable(amendment, shown)}`,
    `${heading('花脸稿', 'Redline')}\n${redlineText(changes, shown)}`,
    `${heading('序号', 'Numbering')}\n${numberingTable(changes, shown)}`,
  ].join('\n\n');
}

/** One statute is one document; a folder is a document with a list of them and of the statutes that are missing. */
function printJson(session: Session, done: readonly Done[], missing: readonly Missing[], options: ApplyOptions): void {
  const documents = done.map(({ chain }) => ({
    amendments: chain.amendments.map((amendment) => amendmentJson(amendment, session.language)),
    tally: tallyJson(tallyOf(chain.amendments, chain.diagnostics, session.strict)),
    diagnostics: chain.diagnostics.map((d) => diagnosticJson(session, d)),
  }));
  const absent = missing.map(({ part, file }) => ({ instrument: part.instrument, file }));
  session.print(
    JSON.stringify({ ...outputHead('amendment'), ...(options.statutes === undefined ? documents[0] : { statutes: documents, missing: absent }) }, null, 2),
  );
}

async function write(session: Session, job: Job, chain: Chain, options: ApplyOptions): Promise<void> {
  const { after } = chain;
  if (after === null) return;
  // A redline that is refused ends the command: it comes before anything is written.
  const redline = options.redline === undefined ? null : await redlineOf(session, chain, after, options, options.redline);
  if (job.target !== null) {
    const ending = usualEnding(job.target);
    save(session, job.target, await statuteFile(resultFor(session, chain, after, options, ending), ending, chain.amendments));
  }
  if (redline !== null && options.redline !== undefined) save(session, options.redline, redline);
}

async function redlineOf(session: Session, chain: Chain, after: Statute, options: ApplyOptions, path: string): Promise<string | Uint8Array> {
  const last = chain.amendments.length - 1;
  const result = resultFor(session, chain, after, options);
  const amendments = chain.amendments.map((amendment, i) => (i === last ? { ...amendment, after: result } : amendment));
  return redlineFile(session, amendments, options, usualEnding(path));
}

/** The new text as it is handed on. Forms for programs always hold what the decisions provide of their own. */
function resultFor(session: Session, { amendments, diagnostics }: Chain, after: Statute, { transition = false }: ApplyOptions, ending = ''): Statute {
  const tally = tallyOf(amendments, diagnostics, session.strict);
  return resultOf(after, amendments, tally, { transition: transition || ending === '.json' || ending === '.xml', language: session.language });
}

/** The decision with what it did to every statute. */
async function writeDecision(session: Session, done: readonly Done[], path: string): Promise<void> {
  const amendments = done.flatMap(({ chain }) => chain.amendments);
  const [first] = amendments;
  if (first === undefined) return;
  const { decisionXml } = await import('../../render/akn/decision.ts');
  save(session, path, decisionXml(first.decision, amendments));
}

/** What was ordered and what became of it: it is no text of a statute, and is written even where something failed. */
async function writeOperations(session: Session, done: readonly Done[], path: string): Promise<void> {
  const { amendmentsCsv } = await import('../../render/csv/operations.ts');
  const amendments = done.flatMap(({ chain }) => chain.amendments);
  save(session, path, amendmentsCsv(amendments, session.language));
}

/** How many statutes of a folder were amended, with how many of them something is not right, and how many are missing. */
function sayStatutes(session: Session, done: readonly Done[], missing: readonly Missing[]): void {
  const faulty = done.filter(({ chain }) => chain.after === null || forbids(session, chain.diagnostics)).length;
  const line = phrase(
    session,
    `法规 ${done.length + missing.length} 件：修改 ${done.length} 件，其中有错误 ${faulty} 件；缺少或者无法修改 ${missing.length} 件`,
    `${done.length + missing.length} statutes: ${done.length} amended, ${faulty} of them with errors; ${missing.length} missing or not to be amended`,
  );
  session.say(faulty + missing.length > 0 ? session.theme.error(line) : session.theme.ok(line));
}

/** One line of account: what became of what was ordered, and that no text was written if so. */
function summarise(
  session: Session,
  chains: readonly Pick<Chain, 'amendments' | 'diagnostics'>[],
  missing: number,
  writes: boolean,
  options: ApplyOptions,
): void {
  const tally = sumOf(chains.map((chain) => tallyOf(chain.amendments, chain.diagnostics, session.strict)));
  const choices = chains.reduce((sum, chain) => sum + chain.amendments.reduce((count, amendment) => count + amendment.choices.length, 0), 0);
  const none =
    options.operations === undefined
      ? phrase(session, '；没有写出任何文件', '; nothing was written')
      : phrase(session, '；没有写出修改后的文本', '; no amended text was written');
  const tail = writes || !wants(options) ? '' : none;
  sayTally(session, tally, { missing, choices, tail });
}
