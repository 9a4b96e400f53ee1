import type { Amendment } from '../amend/types.ts';
import { changesOf } from '../changes/amended.ts';
import { changesOfChain } from '../changes/chain.ts';
import type { Changes } from '../changes/types.ts';
import { readingOf } from '../decision/instructions.ts';
import type { Decision } from '../decision/operation.ts';
import { paragraphsBeside } from '../render/document/beside.ts';
import { statuteDocument } from '../render/document/statute.ts';
import type { Block, Document } from '../render/document/types.ts';
import { DOCUMENT_FORMATS } from '../render/formats/index.ts';
import { textOf } from '../render/formats/text.ts';
import { decisionJson, outputHead, readingJson } from '../render/json.ts';
import { redlineText } from '../render/terminal/index.ts';
import { plainTheme } from '../render/theme.ts';
import type { Statute } from '../statute/types.ts';
import { endingOfFormat, usualEnding } from '../text/endings.ts';
import type { Grain } from '../text/tokens.ts';
import { diagnosticJson, showDiagnostics } from './diagnostics.ts';
import { EXIT, Stop } from './exit.ts';
import type { Loaded } from './load.ts';
import { checkEnding, checkPath, save, usage } from './saving.ts';
import type { Session } from './session.ts';

/** The forms in which a statute is written as data, by the ending of the file; each writer is loaded when it is asked for. */
const DATA_FORMATS: Readonly<Record<string, () => Promise<(statute: Statute, amendments: readonly Amendment[]) => string>>> = {
  '.yaml': async () => (await import('../statute/data/yaml.ts')).statuteYaml,
  '.json': async () => (await import('../statute/data/data.ts')).statuteJson,
  '.xml': async () => (await import('../render/akn/act.ts')).actXml,
};

/** The endings of the files in which a document can be written. */
export const DOCUMENT_ENDINGS: readonly string[] = Object.keys(DOCUMENT_FORMATS);
/** The endings of the files in which a statute can be written. */
export const STATUTE_ENDINGS: readonly string[] = [...DOCUMENT_ENDINGS, ...Object.keys(DATA_FORMATS)];
/** The endings of the files in which the operations of a decision can be written. */
export const DECISION_ENDINGS: readonly string[] = ['.yaml', '.json', '.xml', '.csv'];

/** Where a product goes: into a file, or (`path` null) to standard output; `ending` says in which format. */
export interface Target {
  readonly path: string | null;
  readonly ending: string;
}

/** Reads -o and --format (which wins) as a target; ends the command if the format is none of those allowed, null if neither is given. */
export function targetOf(session: Session, options: { readonly output?: string; readonly format?: string }, allowed: readonly string[]): Target | null {
  const { output, format } = options;
  if (output === undefined && format === undefined) return null;
  if (output !== undefined) checkPath(session, output);
  const ending = format === undefined ? usualEnding(output ?? '') : endingOfFormat(format);
  checkEnding(session, ending, allowed, format === undefined ? output : undefined);
  return { path: output ?? null, ending };
}

/** A document as the content of a file with one of DOCUMENT_ENDINGS. */
export async function documentFile(document: Document, ending: string): Promise<string | Uint8Array> {
  const load = DOCUMENT_FORMATS[ending];
  if (load === undefined) throw new Error(`no writer for ${ending}`);
  return (await load())(document);
}

/** A statute as the content of a file with one of STATUTE_ENDINGS; Akoma Ntoso also tells of the amendments that led to it, in order. */
export async function statuteFile(statute: Statute, ending: string, amendments: readonly Amendment[] = []): Promise<string | Uint8Array> {
  const load = DATA_FORMATS[ending];
  return load === undefined ? documentFile(statuteDocument(statute), ending) : (await load())(statute, amendments);
}

/**
 * What decisions, one after the other, changed in a statute, as the content of a file with one of DOCUMENT_ENDINGS: plain text as the terminal
 * shows it, decision by decision; in the other formats the whole statute with every change of every decision.
 */
export async function redlineFile(
  session: Session,
  amendments: readonly Amendment[],
  { by, moves }: { readonly by: Grain; readonly moves?: boolean },
  ending: string,
): Promise<string | Uint8Array> {
  if (ending === '.txt') {
    const options = { theme: plainTheme, columns: null, language: session.language };
    const { head, tail } = paragraphsBeside((amendments[amendments.length - 1] as Amendment).after);
    const beside = (blocks: readonly Block[]): string => textOf({ title: '', page: 'portrait', revision: null, blocks });
    return `${beside(head)}${amendments.map((amendment) => redlineText(changesOf(amendment, { by }), options)).join('\n\n')}\n${tail.length === 0 ? '' : `\n${beside(tail)}`}`;
  }
  const changes = changesOfChain(amendments, { by });
  if (changes === null) throw new Error('a decision that does not start from the text of the one before');
  return changesFile(session, changes, moves, ending);
}

/**
 * What changed in a whole text as the content of a file with one of DOCUMENT_ENDINGS. It is proved first: one that does not give the old and the
 * new text ends the command with status 1, before anything is written.
 */
export async function changesFile(session: Session, changes: Changes, moves: boolean | undefined, ending: string): Promise<string | Uint8Array> {
  const { provedRedline } = await import('../render/proof.ts');
  const options = { language: session.language, movesTracked: moves === true, linesStay: ending === '.md' };
  const { content, diagnostics } = await provedRedline(changes, (document) => documentFile(document, ending), options);
  if (content !== null) return content;
  showDiagnostics(session, diagnostics);
  throw new Stop(EXIT.faults);
}

/** Ends the command if moves are to be tracked in a file that cannot do it. */
export function checkMoves(session: Session, moves: boolean | undefined, redline: string | undefined): void {
  if (moves !== true || (redline !== undefined && usualEnding(redline) === '.docx')) return;
  usage(session, '--moves 只用于 .docx 的花脸稿', '--moves is for redlines in .docx only');
}

/** What was understood of a decision as the content of a file with one of DECISION_ENDINGS; what was not stands in it, marked. */
export async function decisionFile(session: Session, { value: decision, diagnostics }: Loaded<Decision>, ending: string): Promise<string> {
  if (ending === '.json')
    return `${JSON.stringify({ ...outputHead('operations'), ...decisionJson(decision), tally: readingJson(readingOf(decision, diagnostics)), diagnostics: diagnostics.map((d) => diagnosticJson(session, d)) }, null, 2)}\n`;
  if (ending === '.xml') return (await import('../render/akn/decision.ts')).decisionXml(decision);
  if (ending === '.csv') return (await import('../render/csv/operations.ts')).decisionCsv(decision, session.language);
  const { decisionYaml } = await import('../decision/yaml/write.ts');
  return decisionYaml(decision, diagnostics, session.language);
}

/** Puts a product where it is to go; one that is no text goes to a file only. */
export function deliver(session: Session, { path, ending }: Target, content: string | Uint8Array): void {
  if (path !== null) save(session, path, content);
  else if (typeof content === 'string') session.print(content);
  else usage(session, `${ending} 不是文本，须用 -o 写入文件`, `${ending} is no text: write it to a file with -o`);
}
