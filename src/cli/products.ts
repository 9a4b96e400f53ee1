import type { Amendment } from '../amend/types.ts';
import { changesOf } from '../changes/amended.ts';
import { changesOfChain } from '../changes/chain.ts';
import type { Changes } from '../changes/types.ts';
import type { Subject } from '../check/subject.ts';
import { readingOf } from '../decision/instructions.ts';
import type { Decision } from '../decision/operation.ts';
import type { Loaded } from '../diagnostics/diagnostic.ts';
import { byAuthor } from '../render/document/author.ts';
import { paragraphsBeside } from '../render/document/beside.ts';
import type { Section } from '../render/document/collected.ts';
import { wordingDocument } from '../render/document/decision.ts';
import { statuteDocument } from '../render/document/statute.ts';
import type { Block, Document } from '../render/document/types.ts';
import { DOCUMENT_FORMATS } from '../render/formats/index.ts';
import { textOf } from '../render/formats/text.ts';
import { decisionJson, readingJson } from '../render/json.ts';
import type { Redline } from '../render/proof.ts';
import { redlineText } from '../render/terminal/index.ts';
import { plainTheme } from '../render/theme.ts';
import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import type { Reading } from '../text/source.ts';
import type { Grain } from '../text/tokens.ts';
import { wordsIn } from '../words/index.ts';
import { showDiagnostics } from './diagnostics.ts';
import { resultText } from './envelope.ts';
import { EXIT, Stop } from './exit.ts';
import { usage } from './saving.ts';
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

/** A document as the content of a file with one of DOCUMENT_ENDINGS. */
export async function documentFile(document: Document, ending: string): Promise<string | Uint8Array> {
  const load = DOCUMENT_FORMATS[ending];
  if (load === undefined) throw new Error(`no writer for ${ending}`);
  return (await load())(document);
}

/** A document whose changes are those of an author, if one is named. */
export function authored(document: Document, author: string | undefined): Document {
  return author === undefined ? document : byAuthor(document, author);
}

/** A statute as the content of a file with one of STATUTE_ENDINGS; Akoma Ntoso also tells of the amendments that led to it, in order. */
export async function statuteFile(statute: Statute, ending: string, amendments: readonly Amendment[] = []): Promise<string | Uint8Array> {
  const load = DATA_FORMATS[ending];
  return load === undefined ? documentFile(statuteDocument(statute, ending === '.html'), ending) : (await load())(statute, amendments);
}

/**
 * The wording of a document as a file with one of DOCUMENT_ENDINGS. As text it is the source to the letter, unless that holds rows of tables, which only the
 * statute can print.
 */
export async function wordingFile(reading: Reading, subject: Subject, ending: string): Promise<string | Uint8Array> {
  if (ending === '.txt' && !reading.lines.some((line) => line.row !== undefined)) return reading.source.raw;
  if (subject.kind === 'statute') return statuteFile(subject.statute, ending);
  return documentFile(wordingDocument(subject.decision, reading.lines), ending);
}

/** How finely a redline compares, and whose its changes are, if not the decisions'. */
export interface RedlineOptions {
  readonly by: Grain;
  readonly author?: string | undefined;
  readonly moves?: boolean | undefined;
}

/**
 * What decisions, one after the other, changed in a statute, as the content of a file with one of DOCUMENT_ENDINGS: plain text as the terminal
 * shows it, decision by decision; in the other formats the whole statute with every change of every decision. `author` is whose the changes are, if
 * not the decisions'.
 */
export async function redlineFile(session: Session, amendments: readonly Amendment[], options: RedlineOptions, ending: string): Promise<string | Uint8Array> {
  if (ending === '.txt') {
    const shown = { theme: plainTheme, columns: null, language: session.language };
    const { head, tail } = paragraphsBeside((amendments[amendments.length - 1] as Amendment).after);
    const beside = (blocks: readonly Block[]): string => textOf({ title: '', page: 'portrait', revision: null, blocks });
    return `${beside(head)}${amendments.map((amendment) => redlineText(changesOf(amendment, options), shown)).join('\n\n')}\n${tail.length === 0 ? '' : `\n${beside(tail)}`}`;
  }
  return changesFile(session, changesBy(amendments, options), options, ending);
}

/** What changed in a whole text as the content of a file with one of DOCUMENT_ENDINGS; refused (status 1) if it does not give both texts. */
export async function changesFile(session: Session, changes: Changes, options: Omit<RedlineOptions, 'by'>, ending: string): Promise<string | Uint8Array> {
  const redline = await redlineOf(session, changes, options, ending);
  return proved(session, [redline], redline.document, [], ending);
}

function changesBy(amendments: readonly Amendment[], { by }: RedlineOptions): Changes {
  const changes = changesOfChain(amendments, { by });
  if (changes === null) throw new Error('a decision that does not start from the text of the one before');
  return changes;
}

async function redlineOf(session: Session, changes: Changes, { author, moves }: Omit<RedlineOptions, 'by'>, ending: string): Promise<Redline> {
  const { changesDocument } = await import('../render/document/changes.ts');
  const document = changesDocument(changes, { language: session.language, movesTracked: moves === true, linesStay: ending === '.md' });
  return { document: authored(document, author), changes };
}

/** Redlines as one file. One that does not give the old and the new text ends the command with status 1, before anything is written. */
async function proved(
  session: Session,
  redlines: readonly Redline[],
  whole: Document,
  before: readonly string[],
  ending: string,
): Promise<string | Uint8Array> {
  const { provedFile } = await import('../render/proof.ts');
  const { content, diagnostics } = await provedFile(redlines, whole, before, (document) => documentFile(document, ending));
  if (content !== null) return content;
  if (!session.json) showDiagnostics(session, diagnostics);
  throw new Stop(EXIT.faults, diagnostics);
}

/** Ends the command if moves are to be tracked in a file that cannot do it. */
export function checkMoves(session: Session, moves: boolean | undefined, ending: string | undefined): void {
  if (moves === true && ending !== '.docx') usage(session, wordsIn(session.language).options.movesInWord);
}

/** The redlines of several statutes as one file, a section each; `title` is that of the whole. */
export async function redlinesFile(
  session: Session,
  title: string,
  chains: readonly (readonly Amendment[])[],
  options: RedlineOptions,
  ending: string,
): Promise<string | Uint8Array> {
  if (ending === '.txt') {
    const texts: string[] = [];
    for (const amendments of chains) texts.push(`${titleBefore(amendments)}\n\n${await redlineFile(session, amendments, options, ending)}`);
    return texts.join('\n\n');
  }
  const { collectedDocument } = await import('../render/document/collected.ts');
  const { resolvedLines } = await import('../render/document/resolved.ts');
  const sections: Section[] = [];
  const redlines: Redline[] = [];
  for (const amendments of chains) {
    const redline = await redlineOf(session, changesBy(amendments, options), options, ending);
    redlines.push(redline);
    sections.push({ name: titleBefore(amendments), document: redline.document });
  }
  const whole = collectedDocument(title, sections);
  const before = resolvedLines({ ...whole, blocks: whole.blocks.slice(0, sections.length === 1 ? 0 : sections.length + 2) }, 'in');
  return proved(session, redlines, whole, before, ending);
}

function titleBefore([first]: readonly Amendment[]): string {
  return first === undefined ? '' : titleOf(first.base);
}

/** What was understood of a decision as the content of a file with one of DECISION_ENDINGS; what was not stands in it, marked. */
export async function decisionFile(session: Session, { value: decision, diagnostics }: Loaded<Decision>, ending: string): Promise<string> {
  if (ending === '.json') {
    return resultText(session, 'operations', { ...decisionJson(decision), tally: readingJson(readingOf(decision, diagnostics)) }, diagnostics);
  }
  if (ending === '.xml') return (await import('../render/akn/decision.ts')).decisionXml(decision);
  if (ending === '.csv') return (await import('../render/csv/operations.ts')).decisionCsv(decision, session.language);
  const { decisionYaml } = await import('../decision/yaml/write.ts');
  return decisionYaml(decision, diagnostics, session.language);
}
