import { sumOf, tallyOf } from '../../amend/account.ts';
import { amendInOrder, type Chain, choicesIn } from '../../amend/chain.ts';
import type { Omnibus } from '../../amend/omnibus/omnibus.ts';
import { resultOf } from '../../amend/result.ts';
import type { Amendment } from '../../amend/types.ts';
import { changesOf } from '../../changes/amended.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { statuteDocument } from '../../render/document/statute.ts';
import { textOf } from '../../render/formats/text.ts';
import { amendmentJson, outputHead, tallyJson } from '../../render/json.ts';
import { numberingTable, operationsTable, redlineText } from '../../render/terminal/index.ts';
import type { Statute } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { endingOfFormat, usualEnding } from '../../text/endings.ts';
import { type AmendingOptions, amendOptions } from '../amending.ts';
import { choicesBlock } from '../choices.ts';
import { checkDistinct, type Destination, destinationOf, pathIn } from '../destination.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadDecisions, loadStatute } from '../load.ts';
import { amendFolder, isIncomplete, isLacking, omnibusJson, sayAccount, statusOf, titleOfAll } from '../omnibus.ts';
import { DOCUMENT_ENDINGS, deliver, redlineFile, redlinesFile, STATUTE_ENDINGS, statuteFile } from '../products.ts';
import { checkEnding, checkFiles, checkFormat, save, usage } from '../saving.ts';
import { forbids, phrase, type Session } from '../session.ts';
import { sayTally } from '../tally.ts';

export interface ApplyOptions extends AmendingOptions {
  readonly output?: string;
  readonly format?: string;
  readonly redline?: string;
  readonly decision?: string;
  readonly text?: boolean;
  readonly force?: boolean;
  readonly statutes?: string;
  readonly baseDate?: string;
  readonly allowMissing?: boolean;
  readonly transition?: boolean;
  readonly operations?: string;
}

/** A statute amended, and where its new text and its redline go (null: nowhere, or into one file with others). */
interface Done {
  readonly file: string;
  readonly chain: Chain;
  readonly target: string | null;
  readonly redline: string | null;
}

/** What was done; `omnibus` is null where one statute was given. `title` is that of what is written about all of them. */
interface Work {
  readonly done: readonly Done[];
  readonly omnibus: Omnibus | null;
  readonly title: string;
}

/**
 * `apply STATUTE DECISION…`: operations, redline, numbering; files only if every operation of every statute could be applied, and
 * every statute was there. `--allow-missing` does without those that are not; `--force` writes whatever could be applied.
 */
export async function applyCommand(session: Session, files: readonly string[], options: ApplyOptions): Promise<ExitStatus> {
  const redlines = checkFormats(session, options);
  checkInputs(session, files, options);
  const one = files.length === (options.statutes === undefined ? 2 : 1);
  if (options.decision !== undefined && !one) usage(session, '--decision 只能用于一个决定', '--decision is for one decision only');
  const work = options.statutes === undefined ? await oneStatute(session, files, options) : await manyStatutes(session, files, options, redlines);
  const { done, omnibus } = work;
  const refused =
    omnibus === null ? done.some(({ chain }) => chain.after === null || forbids(session, chain.diagnostics)) : isIncomplete(session, omnibus, options);
  const writes = !refused || (options.force === true && done.every(({ chain }) => chain.after !== null));
  if (session.json) printJson(session, work);
  else print(session, work, options, writes);
  if (writes) await write(session, work, options, redlines);
  if (options.operations !== undefined) await writeOperations(session, done, options.operations);
  if (!session.json) {
    if (omnibus !== null) sayAccount(session, omnibus);
    summarise(session, work, writes, options);
  }
  return omnibus === null ? (refused ? EXIT.faults : EXIT.done) : statusOf(omnibus, refused);
}

function wants(options: ApplyOptions): boolean {
  return options.output !== undefined || options.redline !== undefined || options.decision !== undefined || options.text === true;
}

async function oneStatute(session: Session, files: readonly string[], options: ApplyOptions): Promise<Work> {
  const [path, ...rest] = files as [string, ...string[]];
  if (rest.length === 0) usage(session, '缺少决定：apply 法规 决定…', 'no decision given: apply STATUTE DECISION…');
  const statute = await loadStatute(session, path);
  const decisions = await loadDecisions(session, rest);
  const chain = amendInOrder(statute, decisions, amendOptions(options));
  return { done: [{ file: path, chain, target: options.output ?? null, redline: options.redline ?? null }], omnibus: null, title: titleOf(statute.value) };
}

/** Every statute that the decisions name, found by title and date among the files of a folder. */
async function manyStatutes(session: Session, files: readonly string[], options: ApplyOptions, redlines: Destination | null): Promise<Work> {
  const { statutes, output } = options;
  const decisions = await loadDecisions(session, files);
  const omnibus = await amendFolder(session, decisions, { ...options, statutes: statutes as string }, output ?? null);
  const done = omnibus.statutes.map(({ base: { file }, chain }): Done => {
    const target = output === undefined ? null : pathIn(output, file, textEnding(file, options.format));
    return { file, chain, target, redline: redlines?.folder === true ? pathIn(redlines.path, file, redlines.ending) : null };
  });
  checkDistinct(
    session,
    done.flatMap(({ target, redline }) => [target, redline].filter((path) => path !== null)),
  );
  return { done, omnibus, title: titleOfAll(decisions) };
}

/** The new text of a statute has the ending asked for or that of its file, or .txt where that format is read but not written. */
function textEnding(file: string, format: string | undefined): string {
  if (format !== undefined) return endingOfFormat(format);
  return STATUTE_ENDINGS.includes(usualEnding(file)) ? file.slice(file.lastIndexOf('.')) : `${file.slice(file.lastIndexOf('.'))}.txt`;
}

/** The statute may be replaced by its new text, a decision may not. */
function checkInputs(session: Session, files: readonly string[], { output, redline, decision, operations, statutes }: ApplyOptions): void {
  const replaced = statutes === undefined && files[0] === output;
  checkFiles(session, replaced ? files.slice(1) : files, [...(statutes === undefined ? [output] : []), redline, decision, operations]);
}

/** Where the redlines of several statutes go; null if they are not asked for, or there is one statute. */
function checkFormats(session: Session, { output, format, redline, decision, operations, statutes, baseDate }: ApplyOptions): Destination | null {
  checkFormat(session, decision, ['.xml']);
  checkFormat(session, operations, ['.csv']);
  if (format !== undefined) {
    if (output === undefined) usage(session, '--format 须与 -o 同用', '--format needs -o');
    checkEnding(session, endingOfFormat(format), STATUTE_ENDINGS);
  }
  if (statutes !== undefined) return redline === undefined ? null : destinationOf(session, { output: redline }, DOCUMENT_ENDINGS, '.docx');
  if (baseDate !== undefined) usage(session, '--base-date 须与 --statutes 同用', '--base-date needs --statutes');
  if (format === undefined) checkFormat(session, output, STATUTE_ENDINGS);
  checkFormat(session, redline, DOCUMENT_ENDINGS);
  return null;
}

/**
 * Every statute with its choices and its other diagnostics; what was said of a decision as a whole stands once, what was said of no statute here at
 * the end. With `--text` the new text alone, if it may be had.
 */
function print(session: Session, { done, omnibus }: Work, options: ApplyOptions, writes: boolean): void {
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
  show(omnibus?.diagnostics ?? []);
  const elsewhere = new Set(done.flatMap(({ chain }) => chain.elsewhere.filter((d) => !shown.has(d)))).size;
  if (elsewhere > 0) {
    const zh = `决定中修改其他法规的部分另有 ${elsewhere} 处问题，与这件法规无关（xiufa parse 显示）`;
    session.say(phrase(session, zh, `${elsewhere} more in parts of the decision for other statutes, of no effect here (xiufa parse shows them)`));
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
function printJson(session: Session, { done, omnibus }: Work): void {
  const told = (diagnostics: readonly Diagnostic[]): object[] => diagnostics.map((d) => diagnosticJson(session, d));
  const documents = done.map(({ file, chain }) => ({
    ...(omnibus !== null && { file }),
    amendments: chain.amendments.map((amendment) => amendmentJson(amendment, session.language)),
    tally: tallyJson(tallyOf(chain.amendments, chain.diagnostics, session.strict)),
    diagnostics: told(chain.diagnostics),
  }));
  const document = omnibus === null ? documents[0] : { statutes: documents, ...omnibusJson(session, omnibus) };
  session.print(JSON.stringify({ ...outputHead('amendment'), ...document }, null, 2));
}

async function write(session: Session, { done, title }: Work, options: ApplyOptions, redlines: Destination | null): Promise<void> {
  for (const { chain, target, redline } of done) {
    if (chain.after === null) continue;
    const ending = options.format === undefined ? usualEnding(target ?? '') : endingOfFormat(options.format);
    if (target !== null) save(session, target, await statuteFile(resultFor(session, chain, chain.after, options, ending), ending, chain.amendments));
    if (redline !== null) save(session, redline, await redlineFile(session, toResult(session, chain, options), options.by, usualEnding(redline)));
  }
  if (redlines?.folder === false) {
    const results = done.map(({ chain }) => toResult(session, chain, options));
    deliver(session, redlines, await redlinesFile(session, title, results, options.by, redlines.ending));
  }
  const amendments = done.flatMap(({ chain }) => chain.amendments);
  if (options.decision !== undefined) await writeDecision(session, amendments, options.decision);
}

/** The new text as it is handed on. Forms for programs always hold what the decisions provide of their own. */
function resultFor(session: Session, { amendments, diagnostics }: Chain, after: Statute, { transition = false }: ApplyOptions, ending = ''): Statute {
  const tally = tallyOf(amendments, diagnostics, session.strict);
  return resultOf(after, amendments, tally, { transition: transition || ending === '.json' || ending === '.xml', language: session.language });
}

/** The amendments of a chain, of which the last one gives the text that is handed on. */
function toResult(session: Session, chain: Chain, options: ApplyOptions): readonly Amendment[] {
  const { amendments, after } = chain;
  if (after === null) return amendments;
  return [...amendments.slice(0, -1), ...amendments.slice(-1).map((last) => ({ ...last, after: resultFor(session, chain, after, options) }))];
}

/** The decision with what it did to every statute. */
async function writeDecision(session: Session, amendments: readonly Amendment[], path: string): Promise<void> {
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

/** One line of account: what became of what was ordered, and that no text was written if so. */
function summarise(session: Session, { done, omnibus }: Work, writes: boolean, options: ApplyOptions): void {
  const nothing = done.length === 0 ? [{ amendments: [], diagnostics: omnibus?.diagnostics ?? [] }] : done.map(({ chain }) => chain);
  const tally = sumOf(nothing.map(({ amendments, diagnostics }) => tallyOf(amendments, diagnostics, session.strict)));
  const choices = done.flatMap(({ chain }) => choicesIn(chain)).length;
  const none =
    options.operations === undefined
      ? phrase(session, '；没有写出任何文件', '; nothing was written')
      : phrase(session, '；没有写出修改后的文本', '; no amended text was written');
  const missing = omnibus !== null && (done.length === 0 || isLacking(omnibus, options)) ? omnibus.missing.length : 0;
  sayTally(session, tally, { missing, choices, tail: writes || !wants(options) ? '' : none });
}
