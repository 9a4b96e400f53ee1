import { join } from 'node:path';
import { sumOf, tallyOf } from '../../amend/account.ts';
import { resultOf } from '../../amend/result.ts';
import type { Amendment } from '../../amend/types.ts';
import { changesOf } from '../../changes/amended.ts';
import type { Decision } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { statuteDocument } from '../../render/document/statute.ts';
import { textOf } from '../../render/formats/text.ts';
import { amendmentJson, substanceJson, tallyJson } from '../../render/json.ts';
import { numberingTable, operationsTable, redlineText } from '../../render/terminal/index.ts';
import type { Statute } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { usualEnding } from '../../text/endings.ts';
import { type AmendingOptions, amendInOrder, type Chain } from '../amending.ts';
import { choicesBlock } from '../choices.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { findStatutes, type Missing } from '../folder.ts';
import { type Loaded, loadDecisions, loadStatute } from '../load.ts';
import { DOCUMENT_ENDINGS, redlineFile, STATUTE_ENDINGS, statuteFile } from '../products.ts';
import { checkFiles, usage } from '../saving.ts';
import { forbids, phrase, type Session } from '../session.ts';
import { sayTally } from '../tally.ts';
import { deliver, type Product, pathOf, type Target, targetOf } from '../targets.ts';

export interface ApplyOptions extends AmendingOptions {
  readonly output?: string;
  readonly format?: string;
  readonly redline?: string;
  readonly author?: string;
  readonly decision?: string;
  readonly text?: boolean;
  readonly substance?: boolean;
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
  readonly target: Target | null;
}

/** Where the new text of one statute, the redline and the decision go. */
interface Targets {
  readonly output: Target | null;
  readonly redline: Target | null;
  readonly decision: Target | null;
  readonly operations: Target | null;
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
  const targets = targetsOf(session, options);
  if (options.statutes === undefined) checkFiles(session, files, [...Object.values(targets).map(pathOf), options.text === true ? '-' : undefined]);
  const one = files.length === (options.statutes === undefined ? 2 : 1);
  if (options.decision !== undefined && !one) usage(session, '--decision 只能用于一个决定', '--decision is for one decision only');
  const { jobs, missing, read } = options.statutes === undefined ? await oneJob(session, files, targets) : await manyJobs(session, files, options, targets);
  const done = jobs.map((job): Done => ({ job, chain: amendInOrder(job.statute, job.decisions, options) }));
  const failed = done.some(({ chain }) => chain.after === null || forbids(session, chain.diagnostics));
  const lacking = missing.some(({ file }) => file !== null || options.allowMissing !== true);
  const refused = failed || lacking || jobs.length === 0;
  const writes = !refused || (options.force === true && done.every(({ chain }) => chain.after !== null));
  if (session.json) printJson(session, done, missing, read, options);
  else print(session, done, read, alone(options, [...Object.values(targets), ...jobs.map((job) => job.target)]), options, writes);
  deliver(session, [...(writes ? await productsOf(session, done, targets, options) : []), ...(await operationsOf(session, done, targets))]);
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

/** Whether a product stands on standard output, alone. */
function alone(options: ApplyOptions, targets: readonly (Target | null)[]): Alone {
  if (options.text === true) return 'text';
  return targets.some((target) => target?.path === null) ? 'product' : 'no';
}
type Alone = 'text' | 'product' | 'no';

function wants(options: ApplyOptions): boolean {
  return (
    options.output !== undefined || options.format !== undefined || options.redline !== undefined || options.decision !== undefined || options.text === true
  );
}

/** What is to be done, what cannot be for want of a statute, and what reading the decisions had to say. */
interface Work {
  readonly jobs: readonly Job[];
  readonly missing: readonly Missing[];
  readonly read: readonly Diagnostic[];
}

async function oneJob(session: Session, files: readonly string[], { output }: Targets): Promise<Work> {
  const [path, ...rest] = files as [string, ...string[]];
  if (rest.length === 0) usage(session, '缺少决定：apply 法规 决定…', 'no decision given: apply STATUTE DECISION…');
  const statute = await loadStatute(session, path, files.slice(1));
  const decisions = await loadDecisions(session, rest);
  return { jobs: [{ statute, decisions, target: output }], missing: [], read: [] };
}

/** Every statute that the decisions name, found by title among the files of a folder. */
async function manyJobs(session: Session, files: readonly string[], options: ApplyOptions, targets: Targets): Promise<Work> {
  const name = options.statutes as string;
  if (options.redline !== undefined) usage(session, '--redline 不能与 --statutes 同用', '--redline does not go with --statutes');
  if (files.length === 0) usage(session, '缺少决定：xiufa apply 决定… --statutes 目录', 'no decision given: xiufa apply DECISION… --statutes DIR');
  const decisions = await loadDecisions(session, files);
  const { progress } = await import('../progress.ts');
  const bar = progress(session, '查找法规', 'looking for statutes');
  const folder = await findStatutes(session, name, decisions, bar.at);
  bar.end();
  if (folder === null) usage(session, `没有目录 ${name}`, `no folder ${name}`);
  const [same] = folder.twice;
  if (same !== undefined) usage(session, `${same.join('、')} 是同一件法规，不知道修改哪一个`, `${same.join(', ')} bear one title: which is meant?`);
  const target = (file: string): Target | null =>
    options.output === undefined
      ? null
      : targetOf(session, { output: options.output === '-' ? '-' : join(options.output, inOwnFormat(file)) }, STATUTE_ENDINGS, '.txt');
  const jobs = folder.found.map(({ file, statute, decisions: own }) => ({ statute, decisions: own, target: target(file) }));
  const written = jobs.map((job) => pathOf(job.target)).filter((path) => path !== '-');
  checkFiles(
    session,
    [...files, ...folder.found.map(({ file }) => join(name, file))],
    [...written, pathOf(targets.decision), pathOf(targets.operations), options.output === '-' ? '-' : undefined],
  );
  return { jobs, missing: folder.missing, read: decisions.flatMap((d) => d.diagnostics) };
}

/** The name of the file for the new text of a statute: its own, or that with .txt where its format is read but not written. */
function inOwnFormat(file: string): string {
  return STATUTE_ENDINGS.includes(usualEnding(file)) ? file : `${file}.txt`;
}

function targetsOf(session: Session, { output, format, redline, decision, operations, statutes }: ApplyOptions): Targets {
  return {
    output: statutes === undefined ? targetOf(session, { output, format }, STATUTE_ENDINGS, '.txt') : null,
    redline: targetOf(session, { output: redline }, DOCUMENT_ENDINGS, '.txt'),
    decision: targetOf(session, { output: decision }, ['.xml'], '.xml'),
    operations: targetOf(session, { output: operations }, ['.csv'], '.csv'),
  };
}

/**
 * Every statute with its choices and its other diagnostics; what was said of a decision as a whole stands once, what was said of no statute here at
 * the end. With `--text` the new text alone, if it may be had, and where another product is on standard output nothing beside it.
 */
function print(session: Session, done: readonly Done[], read: readonly Diagnostic[], only: Alone, options: ApplyOptions, writes: boolean): void {
  const shown = new Set<Diagnostic>();
  const show = (diagnostics: readonly Diagnostic[]): void => {
    const left = diagnostics.filter((d) => !shown.has(d));
    for (const d of left) shown.add(d);
    showDiagnostics(session, left);
  };
  for (const { chain } of done) {
    if (only === 'text') {
      if (chain.after !== null && writes) session.print(textOf(statuteDocument(resultFor(session, chain, chain.after, options))).replace(/\n$/, ''));
    } else if (only === 'no') for (const amendment of chain.amendments) session.print(report(session, amendment, options));
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
    `${heading('花脸稿', 'Redline')}\n${redlineText(changes, { ...shown, substance: options.substance === true })}`,
    `${heading('序号', 'Numbering')}\n${numberingTable(changes, shown)}`,
  ].join('\n\n');
}

/** One statute is one document; a folder is a document with a list of them and of the statutes that are missing. */
function printJson(session: Session, done: readonly Done[], missing: readonly Missing[], read: readonly Diagnostic[], options: ApplyOptions): void {
  const amended = ({ chain }: Done): object => ({
    amendments: chain.amendments.map((amendment) => ({
      ...amendmentJson(amendment, session.language),
      ...(options.substance === true ? { substance: substanceJson(changesOf(amendment, { by: options.by })) } : {}),
    })),
    tally: tallyJson(tallyOf(chain.amendments, chain.diagnostics, session.strict)),
  });
  const [only] = done;
  if (options.statutes === undefined && only !== undefined) {
    printResult(session, 'amendment', amended(only), only.chain.diagnostics);
    return;
  }
  const statutes = done.map((each) => ({ ...amended(each), diagnostics: each.chain.diagnostics.map((d) => diagnosticJson(session, d)) }));
  const absent = missing.map(({ part, file }) => ({ instrument: part.instrument, file }));
  const told = new Set(done.flatMap(({ chain }) => chain.diagnostics));
  printResult(
    session,
    'amendment',
    { statutes, missing: absent },
    read.filter((d) => !told.has(d)),
  );
}

/** The new texts, the redline, and the decision with what it did to every statute, as far as they are asked for. */
async function productsOf(session: Session, done: readonly Done[], { redline, decision }: Targets, options: ApplyOptions): Promise<readonly Product[]> {
  const products: Product[] = [];
  for (const { job, chain } of done) {
    const { target } = job;
    const { after } = chain;
    if (after === null) continue;
    if (target !== null) {
      const result = resultFor(session, chain, after, options, target.ending);
      products.push({ target, content: await statuteFile(result, target.ending, chain.amendments) });
    }
    if (redline !== null) {
      const last = chain.amendments.length - 1;
      const result = resultFor(session, chain, after, options);
      const amendments = chain.amendments.map((amendment, i) => (i === last ? { ...amendment, after: result } : amendment));
      products.push({ target: redline, content: await redlineFile(session, amendments, options, redline.ending) });
    }
  }
  const amendments = done.flatMap(({ chain }) => chain.amendments);
  if (decision !== null && amendments[0] !== undefined) {
    const { decisionXml } = await import('../../render/akn/decision.ts');
    products.push({ target: decision, content: decisionXml(amendments[0].decision, amendments) });
  }
  return products;
}

/** What was ordered and what became of it: it is no text of a statute, and is written even where something failed. */
async function operationsOf(session: Session, done: readonly Done[], { operations }: Targets): Promise<readonly Product[]> {
  if (operations === null) return [];
  const { amendmentsCsv } = await import('../../render/csv/operations.ts');
  const amendments = done.flatMap(({ chain }) => chain.amendments);
  return [{ target: operations, content: amendmentsCsv(amendments, session.language) }];
}

/** The new text as it is handed on. Forms for programs always hold what the decisions provide of their own. */
function resultFor(session: Session, { amendments, diagnostics }: Chain, after: Statute, { transition = false }: ApplyOptions, ending = ''): Statute {
  const tally = tallyOf(amendments, diagnostics, session.strict);
  return resultOf(after, amendments, tally, { transition: transition || ending === '.json' || ending === '.xml', language: session.language });
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
