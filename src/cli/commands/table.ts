import { isError } from '../../diagnostics/diagnostic.ts';
import { tableDocument } from '../../render/table/document.ts';
import { tableJson } from '../../render/table/json.ts';
import { type ComparisonTable, comparisonTable, isChangedRow } from '../../render/table/table.ts';
import { type AmendingOptions, amendInOrder, type Chain } from '../amending.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadDecisions, loadStatute, readStatute } from '../load.ts';
import { DOCUMENT_ENDINGS, deliver, documentFile, type Target, targetOf } from '../products.ts';
import { usage } from '../saving.ts';
import { forbids, phrase, type Session } from '../session.ts';

export interface TableOptions extends AmendingOptions {
  readonly output?: string;
  readonly format?: string;
  readonly items?: boolean;
  readonly unchanged?: boolean;
  readonly force?: boolean;
}

/**
 * `table STATUTE DECISION…`: the provisions before and after, side by side; of several decisions the first text against the last. No table
 * if some operation could not be applied, unless --force.
 */
export async function tableCommand(session: Session, files: readonly string[], options: TableOptions): Promise<ExitStatus> {
  const target = targetOf(session, options, DOCUMENT_ENDINGS);
  const [path, ...rest] = files as [string, ...string[]];
  if (rest.length === 0) usage(session, '缺少决定：table 法规 决定…', 'no decision given: table STATUTE DECISION…');
  const statute = await loadStatute(session, path);
  const decisions = await loadDecisions(session, rest);
  for (const [i, { diagnostics }] of decisions.entries()) {
    if (diagnostics.some((d) => d.code === 'D001')) await refuseStatute(session, rest[i] as string);
  }
  const chain = amendInOrder(statute, decisions, options);
  const refused = chain.after === null || forbids(session, chain.diagnostics);
  const tables = chain.after === null || (refused && options.force !== true) ? [] : tablesOf(chain, options);
  const shown = (table: ComparisonTable): object => tableJson(table, (row) => options.unchanged === true || isChangedRow(row));
  if (session.json) {
    session.print(JSON.stringify({ tables: tables.map(shown), diagnostics: chain.diagnostics.map((d) => diagnosticJson(session, d)) }, null, 2));
  } else showDiagnostics(session, chain.diagnostics);
  if (tables.length > 0) await write(session, tables, target, options);
  else if (!session.json) session.say(session.theme.error(phrase(session, '有操作未能执行，没有对照表', 'some operation failed: no table')));
  if (tables.length > 1 && !session.json) {
    session.say(phrase(session, '几个决定不能连成一次修改，每个决定一张表', 'the decisions do not join into one change: a table for each'));
  }
  return refused ? EXIT.faults : EXIT.done;
}

/** One table from the first text to the last; one for each decision where nothing says what became of what between two of them. */
function tablesOf({ amendments }: Chain, options: TableOptions): readonly ComparisonTable[] {
  const whole = comparisonTable(amendments, options);
  if (whole !== null) return [whole];
  return amendments.map((amendment) => comparisonTable([amendment], options)).filter((table) => table !== null);
}

async function write(session: Session, tables: readonly ComparisonTable[], target: Target | null, options: TableOptions): Promise<void> {
  const { language } = session;
  const document = tableDocument(tables, { language, items: options.items ?? false, unchanged: options.unchanged ?? false });
  if (target !== null) return deliver(session, target, await documentFile(document, target.ending));
  if (session.json) return;
  const { textOf } = await import('../../render/formats/text.ts');
  session.print(session.columns === null ? textOf(document) : textOf(document, session.columns));
}

/** Says so and ends the command if a file given as a decision is a statute. */
async function refuseStatute(session: Session, file: string): Promise<void> {
  if (file === '-') return;
  const { value, diagnostics } = await readStatute(session, file);
  if (value === null || diagnostics.some(isError)) return;
  const zh = `${file} 是法规，不是决定：对照表由修改决定得出`;
  usage(session, zh, `${file} is a statute, not a decision: the table is made from the decision that amends`);
}
