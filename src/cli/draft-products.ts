import { join } from 'node:path';
import type { Amendment } from '../amend/types.ts';
import type { Decision } from '../decision/operation.ts';
import { collectedDocument } from '../render/document/collected.ts';
import { wordingDocument } from '../render/document/decision.ts';
import type { Document } from '../render/document/types.ts';
import { tableDocument } from '../render/table/document.ts';
import { tablesOf } from '../render/table/table.ts';
import type { Statute } from '../statute/types.ts';
import { built } from '../text/passage.ts';
import { wordsIn } from '../words/index.ts';
import { DECISION_ENDINGS, DOCUMENT_ENDINGS, decisionFile, documentFile, redlineFile, redlinesFile, STATUTE_ENDINGS, statuteFile } from './products.ts';
import { checkPath, usage } from './saving.ts';
import type { Session } from './session.ts';
import { type Product, pathOf, type Target, targetOf } from './targets.ts';

/** What is to be written of a drafted decision, and where. */
export interface DraftOutputs {
  readonly output?: string;
  readonly format?: string;
  readonly table?: string;
  readonly clean?: string;
  readonly redline?: string;
  readonly papers?: string;
  readonly author?: string;
}

/** A decision as it was drafted, and what it does to each of its statutes. */
export interface Drafted {
  readonly decision: Decision;
  readonly text: string;
  /** The session, or the body, as the decision names it; '' if it names none. */
  readonly sitting: string;
  readonly statutes: readonly { readonly now: Statute; readonly amendment: Amendment }[];
}

/** Where everything goes that is made of a drafted decision; null for what is not asked for. */
export type DraftTargets = Readonly<Record<'decision' | 'table' | 'clean' | 'redline' | 'paper' | 'paperTable' | 'statement', Target | null>>;

/** Reads the options that say what is written. */
export function draftTargets(session: Session, options: DraftOutputs): DraftTargets {
  const { table, clean, redline, papers } = options;
  const names = wordsIn(session.language).drafting.papers;
  const paper = (name: string): Target | null => (papers === undefined ? null : { path: join(papers, `${name}.docx`), ending: '.docx' });
  if (papers === '-') usage(session, wordsIn(session.language).drafting.papersFolder);
  return {
    decision: targetOf(session, options, [...DOCUMENT_ENDINGS, ...DECISION_ENDINGS], '.txt'),
    table: targetOf(session, { output: table }, DOCUMENT_ENDINGS, '.txt'),
    clean: targetOf(session, { output: clean }, STATUTE_ENDINGS, '.txt'),
    redline: targetOf(session, { output: redline }, DOCUMENT_ENDINGS, '.txt'),
    paper: paper(names.decision),
    paperTable: paper(names.table),
    statement: paper(names.statement),
  };
}

/** Whether the wording is printed: nothing else stands on standard output, and it is written nowhere. */
export function isPrinted(targets: DraftTargets): boolean {
  return targets.decision === null && targets.paper === null && Object.values(targets).every((target) => target?.path !== null);
}

/** The paths of targets, as they are named. */
export function pathsOf(session: Session, targets: DraftTargets): readonly (string | undefined)[] {
  const { paper, paperTable, statement } = targets;
  for (const target of [paper, paperTable, statement]) if (target?.path != null) checkPath(session, target.path);
  return Object.values(targets).map(pathOf);
}

/** Everything that is asked for, made before anything is written. */
export async function draftProducts(session: Session, drafted: Drafted, targets: DraftTargets, { author }: DraftOutputs): Promise<readonly Product[]> {
  const { decision, text, sitting, statutes } = drafted;
  const wording = (): Document =>
    wordingDocument(
      decision,
      text
        .trimEnd()
        .split('\n')
        .map((line) => built(line)),
    );
  const { language } = session;
  const table = (): Document =>
    collectedDocument(
      decision.title.text,
      statutes.map(({ amendment }) => ({
        name: amendment.part.instrument,
        document: tableDocument(tablesOf([amendment], { by: 'word' }), { language, items: false, unchanged: false }),
      })),
    );
  const redline = async ({ ending }: Target): Promise<string | Uint8Array> => {
    const [first, ...more] = statutes.map(({ amendment }) => [amendment]);
    if (first !== undefined && more.length === 0) return redlineFile(session, first, { by: 'word', author }, ending);
    return redlinesFile(session, decision.title.text, [...(first === undefined ? [] : [first]), ...more], { by: 'word', author }, ending);
  };
  const statement = async (): Promise<Document> => {
    const { statementDocument } = await import('../render/papers/statement.ts');
    return statementDocument(
      decision,
      statutes.map(({ amendment }) => amendment),
      sitting,
    );
  };
  const make: Readonly<Record<keyof DraftTargets, (target: Target) => Promise<string | Uint8Array>>> = {
    decision: async ({ ending }) =>
      DECISION_ENDINGS.includes(ending) ? decisionFile(session, { value: decision, diagnostics: [] }, ending) : documentFile(wording(), ending),
    table: ({ ending }) => documentFile(table(), ending),
    clean: ({ ending }) => statuteFile((statutes[0] as Drafted['statutes'][number]).now, ending),
    redline,
    paper: ({ ending }) => documentFile(wording(), ending),
    paperTable: ({ ending }) => documentFile(table(), ending),
    statement: async ({ ending }) => documentFile(await statement(), ending),
  };
  const products: Product[] = [];
  for (const [name, target] of Object.entries(targets) as [keyof DraftTargets, Target | null][]) {
    if (target !== null) products.push({ target, content: await make[name](target) });
  }
  return products;
}

/** Says where the statement goes, and that it has blanks. */
export function sayPapers(session: Session, { statement }: DraftTargets): void {
  if (statement?.path != null) session.say(wordsIn(session.language).drafting.statementBlanks(statement.path));
}
