import { tallyOf } from '../../amend/account.ts';
import { unfinishedOf } from '../../amend/result.ts';
import { changesOf } from '../../changes/amended.ts';
import { changesOfChain } from '../../changes/chain.ts';
import { changesBetween } from '../../changes/compared.ts';
import { recognise } from '../../check/subject.ts';
import { unrelated } from '../../compare/related.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { type TableOptions as DocumentOptions, tableDocument } from '../../render/table/document.ts';
import { tableJson } from '../../render/table/json.ts';
import { type ComparisonTable, comparisonTable, isChangedRow } from '../../render/table/table.ts';
import type { Statute } from '../../statute/types.ts';
import { type AmendingOptions, amendInOrder, type Chain } from '../amending.ts';
import { showWithChoices } from '../choices.ts';
import { diagnosticJson } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { decisionIn, type Loaded, loadDecisions, loadStatute, loadWordingOrForm } from '../load.ts';
import { DOCUMENT_ENDINGS, deliver, documentFile, type Target, targetOf } from '../products.ts';
import { checkFiles, usage } from '../saving.ts';
import { forbids, phrase, type Session } from '../session.ts';

export interface TableOptions extends AmendingOptions {
  readonly output?: string;
  readonly format?: string;
  readonly items?: boolean;
  readonly unchanged?: boolean;
  readonly force?: boolean;
  readonly typography?: boolean;
}

/**
 * `table STATUTE DECISION…`: the provisions before and after, side by side; of several decisions the first text against the last. No table
 * if some operation could not be applied, unless --force. `table OLD NEW`: two versions, where the second text is a statute too.
 */
export async function tableCommand(session: Session, files: readonly string[], options: TableOptions): Promise<ExitStatus> {
  const target = targetOf(session, options, DOCUMENT_ENDINGS);
  checkFiles(session, files, [options.output]);
  const [path, second, ...rest] = files as [string, ...string[]];
  if (second === undefined) usage(session, '缺少决定：table 法规 决定…，或者 table 旧 新', 'no decision given: table STATUTE DECISION…, or table OLD NEW');
  const statute = await loadStatute(session, path);
  const loaded = await loadWordingOrForm(session, second);
  const subject = rest.length > 0 || 'parts' in loaded.value ? null : recognise(loaded.value);
  if (subject?.kind === 'statute') {
    const reading = [...statute.diagnostics, ...loaded.diagnostics, ...subject.diagnostics.filter((d) => d.code.startsWith('R'))];
    return versions(session, statute.value, { value: subject.statute, diagnostics: reading }, target, options);
  }
  const chain = amendInOrder(statute, [decisionIn(loaded), ...(await loadDecisions(session, rest))], options);
  const refused = chain.after === null || forbids(session, chain.diagnostics);
  const tables = chain.after === null || (refused && options.force !== true) ? [] : tablesOf(chain, options);
  await show(session, tables, chain, target, options, refused ? { unfinished: unfinishedHead(session, chain, statute.value) } : {});
  if (session.json) return refused ? EXIT.faults : EXIT.done;
  if (tables.length === 0) {
    const failed = chain.after === null || chain.diagnostics.some(isError);
    const [zh, en] = failed
      ? ['有操作未能执行，没有对照表', 'some operation failed: no table']
      : ['有选择或者警告（--strict），没有对照表', 'choices or warnings, by --strict: no table'];
    session.say(session.theme.error(phrase(session, zh, en)));
  }
  if (tables.length > 1) {
    session.say(phrase(session, '几个决定不能连成一次修改，每个决定一张表', 'the decisions do not join into one change: a table for each'));
  }
  return refused ? EXIT.faults : EXIT.done;
}

/** What a table says first that lacks what could not be carried out. */
function unfinishedHead({ language, strict }: Session, { amendments, diagnostics }: Chain, base: Statute): string {
  return unfinishedOf(tallyOf(amendments, diagnostics, strict), base, language).text.text;
}

async function versions(session: Session, old: Statute, now: Loaded<Statute>, target: Target | null, options: TableOptions): Promise<ExitStatus> {
  if (options.items === true) usage(session, '两个文本之间没有决定，不能用 --items', 'no decision stands between two versions: no --items');
  const { compare } = await import('../../compare/compare.ts');
  const comparison = compare(old, now.value);
  const diagnostics = [...now.diagnostics, ...unrelated(comparison)];
  const table = comparisonTable(changesBetween(comparison, { by: options.by, typography: options.typography ?? false }));
  await show(session, [table], { amendments: [], diagnostics }, target, options, {});
  return forbids(session, diagnostics) ? EXIT.faults : EXIT.done;
}

async function show(
  session: Session,
  tables: readonly ComparisonTable[],
  { amendments, diagnostics }: Pick<Chain, 'amendments' | 'diagnostics'>,
  target: Target | null,
  options: TableOptions,
  head: Pick<DocumentOptions, 'unfinished'>,
): Promise<void> {
  const shown = (table: ComparisonTable): object => tableJson(table, (row) => options.unchanged === true || isChangedRow(row));
  if (session.json) session.print(JSON.stringify({ tables: tables.map(shown), diagnostics: diagnostics.map((d) => diagnosticJson(session, d)) }, null, 2));
  else showWithChoices(session, amendments, diagnostics);
  if (tables.length > 0) await write(session, tables, target, options, head);
}

/** One table from the first text to the last; one for each decision where nothing says what became of what between two of them. */
function tablesOf({ amendments }: Chain, options: TableOptions): readonly ComparisonTable[] {
  const whole = changesOfChain(amendments, options);
  return (whole === null ? amendments.map((amendment) => changesOf(amendment, options)) : [whole]).map(comparisonTable);
}

async function write(
  session: Session,
  tables: readonly ComparisonTable[],
  target: Target | null,
  options: TableOptions,
  head: Pick<DocumentOptions, 'unfinished'>,
): Promise<void> {
  const { language } = session;
  const document = tableDocument(tables, { language, items: options.items ?? false, unchanged: options.unchanged ?? false, ...head });
  if (target !== null) return deliver(session, target, await documentFile(document, target.ending));
  if (session.json) return;
  const { textOf } = await import('../../render/formats/text.ts');
  session.print(textOf(document, session.columns));
}
