import { amendInOrder, type Chain } from '../../amend/chain.ts';
import { changesBetween } from '../../changes/compared.ts';
import { recognise } from '../../check/subject.ts';
import { outOfOrder } from '../../compare/order.ts';
import { unrelated } from '../../compare/related.ts';
import { isError, type Loaded } from '../../diagnostics/diagnostic.ts';
import { type TableOptions as DocumentOptions, tableDocument } from '../../render/table/document.ts';
import { tableJson } from '../../render/table/json.ts';
import { type ComparisonTable, comparisonTable, isChangedRow, tablesOf } from '../../render/table/table.ts';
import type { Statute } from '../../statute/types.ts';
import { wordsIn } from '../../words/index.ts';
import { type AmendingOptions, amendOptions } from '../amending.ts';
import { showWithChoices } from '../choices.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { decisionIn, loadDecisions, loadStatute, loadWordingOrForm } from '../load.ts';
import { DOCUMENT_ENDINGS, documentFile } from '../products.ts';
import { checkFiles, usage } from '../saving.ts';
import { forbids, type Session } from '../session.ts';
import { unfinishedHead } from '../tally.ts';
import { deliver, pathOf, type Target, targetOf } from '../targets.ts';

export interface TableOptions extends AmendingOptions {
  readonly output?: string;
  readonly format?: string;
  readonly items?: boolean;
  readonly unchanged?: boolean;
  readonly force?: boolean;
  readonly typography?: boolean;
  readonly statutes?: string;
  readonly baseDate?: string;
  readonly allowMissing?: boolean;
}

/**
 * `table STATUTE DECISION…`: the provisions before and after, side by side; of several decisions the first text against the last. No table
 * if some operation could not be applied, unless --force. `table OLD NEW`: two versions, where the second text is a statute too. With --statutes a
 * table for every statute of a folder that the decisions name.
 */
export async function tableCommand(session: Session, files: readonly string[], options: TableOptions): Promise<ExitStatus> {
  const { statutes } = options;
  if (statutes !== undefined) {
    const { tablesOfFolder } = await import('./table-folder.ts');
    return tablesOfFolder(session, files, { ...options, statutes });
  }
  if (options.baseDate !== undefined) usage(session, wordsIn(session.language).options.baseDateAlone);
  const target = targetOf(session, options, DOCUMENT_ENDINGS, '.txt');
  checkFiles(session, files, [pathOf(target)]);
  const [path, second, ...rest] = files as [string, ...string[]];
  if (second === undefined) usage(session, wordsIn(session.language).missing.decisionForTable);
  const statute = await loadStatute(session, path, files.slice(1));
  const loaded = await loadWordingOrForm(session, second);
  const subject = rest.length > 0 || 'parts' in loaded.value ? null : recognise(loaded.value);
  if (subject?.kind === 'statute') {
    const reading = [...statute.diagnostics, ...loaded.diagnostics, ...subject.diagnostics.filter((d) => d.code.startsWith('R'))];
    return versions(session, statute.value, { value: subject.statute, diagnostics: reading }, target, options);
  }
  const chain = amendInOrder(statute, [decisionIn(loaded), ...(await loadDecisions(session, rest))], amendOptions(options));
  const refused = chain.after === null || forbids(session, chain.diagnostics);
  const tables = chain.after === null || (refused && options.force !== true) ? [] : tablesOf(chain.amendments, options);
  await show(session, tables, chain, target, options, refused ? { unfinished: unfinishedHead(session, chain, statute.value) } : {});
  if (session.json) return refused ? EXIT.faults : EXIT.done;
  if (tables.length === 0) {
    const failed = chain.after === null || chain.diagnostics.some(isError);
    const words = wordsIn(session.language).commands;
    session.say(session.theme.error(failed ? words.tableFailed : words.tableForbidden));
  }
  if (tables.length > 1) {
    session.say(wordsIn(session.language).commands.apart);
  }
  return refused ? EXIT.faults : EXIT.done;
}

/** What a table says first that lacks what could not be carried out. */
async function versions(session: Session, old: Statute, now: Loaded<Statute>, target: Target | null, options: TableOptions): Promise<ExitStatus> {
  if (options.items === true) usage(session, wordsIn(session.language).options.noItems);
  const { compare } = await import('../../compare/compare.ts');
  const comparison = compare(old, now.value);
  const diagnostics = [...now.diagnostics, ...unrelated(comparison), ...outOfOrder(old, now.value)];
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
  if (session.json) printResult(session, 'table', { tables: tables.map(shown) }, diagnostics);
  else showWithChoices(session, amendments, diagnostics);
  if (tables.length > 0) await write(session, tables, target, options, head);
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
  if (target !== null) return deliver(session, [{ target, content: await documentFile(document, target.ending) }]);
  if (session.json) return;
  const { textOf } = await import('../../render/formats/text.ts');
  session.print(textOf(document, session.columns));
}
