import { join } from 'node:path';
import { sumOf, tallyOf } from '../../amend/account.ts';
import type { AmendOptions } from '../../amend/amend.ts';
import { amendInOrder, type Chain, choicesIn } from '../../amend/chain.ts';
import type { Omnibus } from '../../amend/omnibus/omnibus.ts';
import { resultOf } from '../../amend/result.ts';
import type { Amendment } from '../../amend/types.ts';
import { changesOf } from '../../changes/amended.ts';
import type { Decision } from '../../decision/operation.ts';
import type { Diagnostic, Loaded } from '../../diagnostics/diagnostic.ts';
import { statuteDocument } from '../../render/document/statute.ts';
import { textOf } from '../../render/formats/text.ts';
import { amendmentJson, substanceJson, tallyJson } from '../../render/json.ts';
import { numberingTable, operationsTable, redlineText } from '../../render/terminal/index.ts';
import type { Statute } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { endingOfFormat, usualEnding } from '../../text/endings.ts';
import { wordsIn } from '../../words/index.ts';
import { type AmendingOptions, amendOptions } from '../amending.ts';
import { choicesBlock } from '../choices.ts';
import { type Destination, destinationOf, pathIn } from '../destination.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadDecisions, loadStatute } from '../load.ts';
import { amendFolder, isIncomplete, isLacking, missingJson, sayAccount, statusOf, titleOfAll } from '../omnibus.ts';
import { checkMoves, DOCUMENT_ENDINGS, redlineFile, redlinesFile, STATUTE_ENDINGS, statuteFile } from '../products.ts';
import { checkFiles, usage } from '../saving.ts';
import { forbids, type Session } from '../session.ts';
import { sayTally } from '../tally.ts';
import { deliver, type Product, pathOf, type Target, targetOf } from '../targets.ts';

export interface ApplyOptions extends AmendingOptions {
  readonly output?: string;
  readonly format?: string;
  readonly redline?: string;
  readonly moves?: boolean;
  readonly author?: string;
  readonly decision?: string;
  readonly text?: boolean;
  readonly substance?: boolean;
  readonly force?: boolean;
  readonly statutes?: string;
  readonly baseDate?: string;
  readonly allowMissing?: boolean;
  readonly transition?: boolean;
  readonly operations?: string;
  readonly with?: readonly string[];
}

/** A statute amended, and where its new text and its redline go (null: nowhere, or into one file with others). */
interface Done {
  readonly file: string;
  readonly chain: Chain;
  readonly target: Target | null;
  readonly redline: Target | null;
}

/** Where the new text of one statute, the redline (of several: all in one, or a file each), the decision and its operations go. */
interface Targets {
  readonly output: Target | null;
  readonly redline: Destination | null;
  readonly decision: Target | null;
  readonly operations: Target | null;
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
  const targets = targetsOf(session, options);
  const { redline, ...others } = targets;
  const together = redline?.folder === null ? redline.target : null;
  const fixed = [together, ...Object.values(others)];
  if (options.statutes === undefined) checkFiles(session, files, [...fixed.map(pathOf), options.text === true ? '-' : undefined]);
  const one = files.length === (options.statutes === undefined ? 2 : 1);
  if (options.decision !== undefined && !one) usage(session, wordsIn(session.language).options.decisionOnce);
  const work = options.statutes === undefined ? await oneStatute(session, files, options, targets) : await manyStatutes(session, files, options, targets);
  const { done, omnibus } = work;
  const refused =
    omnibus === null ? done.some(({ chain }) => chain.after === null || forbids(session, chain.diagnostics)) : isIncomplete(session, omnibus, options);
  const writes = !refused || (options.force === true && done.every(({ chain }) => chain.after !== null));
  if (session.json) printJson(session, work, options);
  else print(session, work, alone(options, [...fixed, ...done.map(({ target }) => target)]), options, writes);
  deliver(session, [...(writes ? await productsOf(session, work, targets, options) : []), ...(await operationsOf(session, done, targets))]);
  if (!session.json) {
    if (omnibus !== null) sayAccount(session, omnibus);
    summarise(session, work, writes, options);
  }
  return omnibus === null ? (refused ? EXIT.faults : EXIT.done) : statusOf(omnibus, refused);
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

async function oneStatute(session: Session, files: readonly string[], options: ApplyOptions, { output, redline }: Targets): Promise<Work> {
  const [path, ...rest] = files as [string, ...string[]];
  if (rest.length === 0) usage(session, wordsIn(session.language).missing.decisionToApply);
  const statute = await loadStatute(session, path, files.slice(1));
  const decisions = await loadDecisions(session, rest);
  const chain = amendInOrder(statute, decisions, { ...amendOptions(options), ...(await citing(session, options, decisions)) });
  const done = { file: path, chain, target: output, redline: redline?.folder === null ? redline.target : null };
  return { done: [done], omnibus: null, title: titleOf(statute.value) };
}

/** The statutes of --with, if there are any: nothing of them is loaded where there are none. */
async function citing(session: Session, options: ApplyOptions, decisions: readonly Loaded<Decision>[]): Promise<Pick<AmendOptions, 'cited'>> {
  const { with: given = [] } = options;
  return given.length === 0 ? {} : { cited: await (await import('../cited.ts')).citedStatutes(session, given, options, decisions) };
}

/** Every statute that the decisions name, found by title and date among the files of a folder. */
async function manyStatutes(session: Session, files: readonly string[], options: ApplyOptions, targets: Targets): Promise<Work> {
  const { output, format } = options;
  const statutes = options.statutes as string;
  if (files.length === 0) usage(session, wordsIn(session.language).missing.decisionForStatutes);
  const decisions = await loadDecisions(session, files);
  const cited = await citing(session, options, decisions);
  const omnibus = await amendFolder(session, decisions, { ...options, ...cited, statutes }, output === undefined || output === '-' ? null : output);
  const { redline } = targets;
  const done = omnibus.statutes.map(({ base: { file }, chain }): Done => {
    const ending = textEnding(file, format);
    const path = output === undefined || output === '-' ? output : pathIn(output, file, ending);
    const target = path === undefined ? null : targetOf(session, { output: path, format }, STATUTE_ENDINGS, '.txt');
    const own = redline !== null && redline.folder !== null ? { path: pathIn(redline.folder, file, redline.ending), ending: redline.ending } : null;
    return { file, chain, target, redline: own };
  });
  const several = [
    ...done.flatMap((each) => [each.target, each.redline]),
    redline?.folder === null ? redline.target : null,
    targets.decision,
    targets.operations,
  ];
  const written = several.map(pathOf).filter((path) => path !== '-');
  checkFiles(session, [...files, ...done.map(({ file }) => join(statutes, file))], [...written, output === '-' ? '-' : undefined]);
  return { done, omnibus, title: titleOfAll(decisions) };
}

/** The new text of a statute has the ending asked for or that of its file, or .txt where that format is read but not written. */
function textEnding(file: string, format: string | undefined): string {
  if (format !== undefined) return endingOfFormat(format);
  return STATUTE_ENDINGS.includes(usualEnding(file)) ? file.slice(file.lastIndexOf('.')) : `${file.slice(file.lastIndexOf('.'))}.txt`;
}

function targetsOf(session: Session, { output, format, redline, decision, operations, statutes, baseDate, moves }: ApplyOptions): Targets {
  if (statutes === undefined && baseDate !== undefined) usage(session, wordsIn(session.language).options.baseDateNeedsStatutes);
  const one = targetOf(session, { output: statutes === undefined ? redline : undefined }, DOCUMENT_ENDINGS, '.txt');
  const redlines = one !== null ? { folder: null, target: one } : destinationOf(session, { output: redline }, DOCUMENT_ENDINGS, ['.txt', '.docx']);
  checkMoves(session, moves, redlines?.folder === null ? redlines.target.ending : redlines?.ending);
  return {
    output: statutes === undefined ? targetOf(session, { output, format }, STATUTE_ENDINGS, '.txt') : null,
    redline: redlines,
    decision: targetOf(session, { output: decision }, ['.xml'], '.xml'),
    operations: targetOf(session, { output: operations }, ['.csv'], '.csv'),
  };
}

/**
 * Every statute with its choices and its other diagnostics; what was said of a decision as a whole stands once, what was said of no statute here at
 * the end. With `--text` the new text alone, if it may be had, and where another product is on standard output nothing beside it.
 */
function print(session: Session, { done, omnibus }: Work, only: Alone, options: ApplyOptions, writes: boolean): void {
  const shown = new Set<Diagnostic>();
  const show = (diagnostics: readonly Diagnostic[]): void => {
    const left = diagnostics.filter((d) => !shown.has(d));
    for (const d of left) shown.add(d);
    showDiagnostics(session, left);
  };
  for (const { chain } of done) {
    if (only === 'text') {
      if (chain.after !== null && writes) session.print(textOf(statuteDocument(resultFor(session, chain, chain.after, options), false)).replace(/\n$/, ''));
    } else if (only === 'no') for (const amendment of chain.amendments) session.print(report(session, amendment, options));
    for (const { choices } of chain.amendments) if (choices.length > 0) session.say(`${choicesBlock(session, choices)}\n`);
    for (const { choices } of chain.amendments) for (const diagnostic of choices.flatMap((choice) => choice.diagnostics)) shown.add(diagnostic);
    show(chain.diagnostics);
  }
  show(omnibus?.diagnostics ?? []);
  const elsewhere = new Set(done.flatMap(({ chain }) => chain.elsewhere.filter((d) => !shown.has(d)))).size;
  if (elsewhere > 0) {
    session.say(wordsIn(session.language).commands.ofOtherStatutes(elsewhere));
  }
}

function report(session: Session, amendment: Amendment, options: ApplyOptions): string {
  const { theme, columns, language } = session;
  const shown = { theme, columns, language };
  const changes = changesOf(amendment, { by: options.by });
  const words = wordsIn(language).commands;
  return [
    `${theme.heading(titleOf(amendment.base))}\n${theme.dim(`← ${amendment.decision.title.text}`)}`,
    `${theme.heading(words.operations)}\n${operationsTable(amendment, shown)}`,
    `${theme.heading(words.redline)}\n${redlineText(changes, { ...shown, substance: options.substance === true })}`,
    `${theme.heading(words.numbering)}\n${numberingTable(changes, shown)}`,
  ].join('\n\n');
}

/** One statute is one document; a folder is a document with a list of them and of the statutes that are missing. */
function printJson(session: Session, { done, omnibus }: Work, options: ApplyOptions): void {
  const amended = ({ chain }: Done): object => ({
    amendments: chain.amendments.map((amendment) => ({
      ...amendmentJson(amendment, session.language),
      ...(options.substance === true ? { substance: substanceJson(changesOf(amendment, { by: options.by })) } : {}),
    })),
    tally: tallyJson(tallyOf(chain.amendments, chain.diagnostics, session.strict)),
  });
  const [only] = done;
  if (omnibus === null) {
    if (only !== undefined) printResult(session, 'amendment', amended(only), only.chain.diagnostics);
    return;
  }
  const told = (each: Done): object[] => each.chain.diagnostics.map((d) => diagnosticJson(session, d));
  const statutes = done.map((each) => ({ file: each.file, ...amended(each), diagnostics: told(each) }));
  printResult(session, 'amendment', { statutes, missing: missingJson(session, omnibus) }, omnibus.diagnostics);
}

/** The new texts, the redlines, and the decision with what it did to every statute, as far as they are asked for. */
async function productsOf(session: Session, { done, omnibus, title }: Work, targets: Targets, options: ApplyOptions): Promise<readonly Product[]> {
  const products: Product[] = [];
  for (const { chain, target, redline } of done) {
    if (chain.after === null) continue;
    if (target !== null) {
      const result = resultFor(session, chain, chain.after, options, target.ending);
      products.push({ target, content: await statuteFile(result, target.ending, chain.amendments) });
    }
    if (redline !== null) products.push({ target: redline, content: await redlineFile(session, toResult(session, chain, options), options, redline.ending) });
  }
  if (omnibus !== null && targets.redline?.folder === null) {
    const { target } = targets.redline;
    const results = done.map(({ chain }) => toResult(session, chain, options));
    products.push({ target, content: await redlinesFile(session, title, results, options, target.ending) });
  }
  const amendments = done.flatMap(({ chain }) => chain.amendments);
  if (targets.decision !== null && amendments[0] !== undefined) {
    const { decisionXml } = await import('../../render/akn/decision.ts');
    products.push({ target: targets.decision, content: decisionXml(amendments[0].decision, amendments) });
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

/** The amendments of a chain, of which the last one gives the text that is handed on. */
function toResult(session: Session, chain: Chain, options: ApplyOptions): readonly Amendment[] {
  const { amendments, after } = chain;
  if (after === null) return amendments;
  return [...amendments.slice(0, -1), ...amendments.slice(-1).map((last) => ({ ...last, after: resultFor(session, chain, after, options) }))];
}

/** One line of account: what became of what was ordered, and that no text was written if so. */
function summarise(session: Session, { done, omnibus }: Work, writes: boolean, options: ApplyOptions): void {
  const nothing = done.length === 0 ? [{ amendments: [], diagnostics: omnibus?.diagnostics ?? [] }] : done.map(({ chain }) => chain);
  const tally = sumOf(nothing.map(({ amendments, diagnostics }) => tallyOf(amendments, diagnostics, session.strict)));
  const choices = done.flatMap(({ chain }) => choicesIn(chain)).length;
  const none = options.operations === undefined ? wordsIn(session.language).files.andNothing : wordsIn(session.language).files.andNoText;
  const missing = omnibus !== null && (done.length === 0 || isLacking(omnibus, options)) ? omnibus.missing.length : 0;
  sayTally(session, tally, { missing, choices, tail: writes || !wants(options) ? '' : none });
}
