import { collectedDocument } from '../../render/document/collected.ts';
import type { Document } from '../../render/document/types.ts';
import { tableDocument } from '../../render/table/document.ts';
import { tableJson } from '../../render/table/json.ts';
import { type ComparisonTable, isChangedRow, tablesOf } from '../../render/table/table.ts';
import { titleOf } from '../../statute/walk.ts';
import { wordsIn } from '../../words/index.ts';
import { type Destination, deliverAll, destinationOf, productsFor } from '../destination.ts';
import { diagnosticJson } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import type { ExitStatus } from '../exit.ts';
import { loadDecisions } from '../load.ts';
import { amendFolder, isIncomplete, missingJson, sayOmnibus, statusOf, titleOfAll } from '../omnibus.ts';
import { DOCUMENT_ENDINGS, documentFile } from '../products.ts';
import { checkFiles, usage } from '../saving.ts';
import { forbids, type Session } from '../session.ts';
import { unfinishedHead } from '../tally.ts';
import { pathOf } from '../targets.ts';
import type { TableOptions } from './table.ts';

/** The tables of one statute, and the file that it stands in. */
interface Made {
  readonly file: string;
  readonly name: string;
  readonly tables: readonly ComparisonTable[];
  /** What stands over them where not all was carried out. */
  readonly unfinished: string | null;
}

/**
 * `table DECISION… --statutes DIR`: a table for every statute that the decisions name, in one document with a list of contents, or a file each where
 * -o is a folder. There are none if one of the statutes is missing or something could not be applied, unless --force.
 */
export async function tablesOfFolder(session: Session, files: readonly string[], options: TableOptions & { readonly statutes: string }): Promise<ExitStatus> {
  if (options.typography === true) usage(session, wordsIn(session.language).options.typographyOfVersions);
  const target = destinationOf(session, options, DOCUMENT_ENDINGS, ['.txt', '.docx']);
  checkFiles(session, files, target?.folder === null ? [pathOf(target.target)] : []);
  const decisions = await loadDecisions(session, files);
  const omnibus = await amendFolder(session, decisions, options, target?.folder ?? null);
  const incomplete = isIncomplete(session, omnibus, options);
  const made = omnibus.statutes.map(({ base, chain }): Made => {
    const { after, amendments, diagnostics } = chain;
    const tables = after === null || (incomplete && options.force !== true) ? [] : tablesOf(amendments, options);
    const unfinished = forbids(session, diagnostics) ? unfinishedHead(session, chain, base.statute.value) : null;
    return { file: base.file, name: titleOf(base.statute.value), tables, unfinished };
  });
  const shown = made.filter(({ tables }) => tables.length > 0);
  if (session.json) {
    const rows = (table: ComparisonTable): object => tableJson(table, (row) => options.unchanged === true || isChangedRow(row));
    const told = omnibus.statutes.map(({ chain }) => chain.diagnostics.map((d) => diagnosticJson(session, d)));
    const statutes = made.map(({ file, tables }, i) => ({ file, tables: tables.map(rows), diagnostics: told[i] }));
    printResult(session, 'table', { statutes, missing: missingJson(session, omnibus) }, omnibus.diagnostics);
  } else sayOmnibus(session, omnibus);
  if (shown.length > 0) await write(session, files, titleOfAll(decisions), shown, target, options);
  else if (!session.json) session.say(session.theme.error(wordsIn(session.language).commands.noTable));
  return statusOf(omnibus, incomplete);
}

async function write(
  session: Session,
  read: readonly string[],
  title: string,
  made: readonly Made[],
  target: Destination | null,
  options: TableOptions,
): Promise<void> {
  const { items = false, unchanged = false } = options;
  const { language } = session;
  const documentOf = ({ tables, unfinished }: Made): Document =>
    tableDocument(tables, { language, items, unchanged, ...(unfinished !== null && { unfinished }) });
  const whole = (): Document =>
    collectedDocument(
      title,
      made.map((each) => ({ name: each.name, document: documentOf(each) })),
    );
  if (target !== null) {
    const ending = target.folder === null ? target.target.ending : target.ending;
    const each = made.map((one) => ({ file: one.file, content: () => documentFile(documentOf(one), ending) }));
    return deliverAll(session, read, await productsFor(target, each, () => documentFile(whole(), ending)));
  }
  if (session.json) return;
  const { textOf } = await import('../../render/formats/text.ts');
  session.print(textOf(whole(), session.columns));
}
