import { recognise } from '../../check/subject.ts';
import type { Decision } from '../../decision/operation.ts';
import { unsaid, wordedAgain } from '../../decision/print/proof.ts';
import { NPC_STYLE } from '../../decision/print/style.ts';
import { type Diagnostic, isError, type Loaded } from '../../diagnostics/diagnostic.ts';
import { wordingDocument } from '../../render/document/decision.ts';
import { titleOf } from '../../statute/walk.ts';
import { wordsIn } from '../../words/index.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadWordingOrForm, stop } from '../load.ts';
import { DECISION_ENDINGS, DOCUMENT_ENDINGS, decisionFile, documentFile, STATUTE_ENDINGS, statuteFile } from '../products.ts';
import { checkEnding, checkFiles, usage } from '../saving.ts';
import { forbids, type Session } from '../session.ts';
import { deliver, pathOf, type Target, targetOf } from '../targets.ts';
import { sayUnresolved } from './parse.ts';

export interface ConvertOptions {
  readonly output?: string;
  readonly format?: string;
}

/** A file in its new format, what it was taken for, and what reading it had to say. */
interface Converted {
  readonly kind: 'statute' | 'decision';
  readonly title: string;
  /** Null where there is no wording that says what the decision says. */
  readonly content: string | Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * `convert FILE -o FILE`: a statute, or the wording of a decision, in another format; a decision also as its operations (.yaml, .json, .csv), and
 * operations that were edited (.yaml) as wording.
 * What reading had to say is shown; where it forbids (--strict) nothing is written. A text that is neither is refused: nobody could say which of its lines are what.
 */
export async function convertCommand(session: Session, file: string, options: ConvertOptions): Promise<ExitStatus> {
  const target = targetOf(session, options, [...new Set([...STATUTE_ENDINGS, ...DECISION_ENDINGS])]);
  // A file that cannot be read is the greater fault.
  if (target === null) await loadWordingOrForm(session, file);
  if (target === null) return usage(session, wordsIn(session.language).options.whichTarget);
  checkFiles(session, [file], [pathOf(target)]);
  const { kind, title, content, diagnostics } = await convert(session, file, target);
  const forbidden = forbids(session, diagnostics);
  // What was not understood of a decision stands in its YAML form, to be corrected there.
  const writes = content !== null && (!forbidden || (kind === 'decision' && !session.strict));
  if (session.json) {
    printResult(session, 'conversion', { kind, title, file: writes ? target.path : null }, diagnostics);
  } else showDiagnostics(session, diagnostics);
  if (writes) deliver(session, [{ target, content }]);
  else session.say(wordsIn(session.language).files.nothingWritten);
  return forbidden ? EXIT.faults : EXIT.done;
}

async function convert(session: Session, file: string, { path, ending }: Target): Promise<Converted> {
  const { value, diagnostics: opening } = await loadWordingOrForm(session, file);
  const allow = (endings: readonly string[]): void => checkEnding(session, ending, endings, path ?? ending);
  if ('parts' in value) {
    allow([...DOCUMENT_ENDINGS, ...DECISION_ENDINGS]);
    if (DOCUMENT_ENDINGS.includes(ending)) return worded({ value, diagnostics: opening }, ending);
    const content = await decisionFile(session, { value, diagnostics: opening }, ending);
    return { kind: 'decision', title: value.title.text, content, diagnostics: opening };
  }
  const subject = recognise(value);
  if (subject.kind === 'neither') return stop(session, [...opening, ...subject.diagnostics]);
  if (subject.kind === 'statute') {
    allow(STATUTE_ENDINGS);
    const { statute } = subject;
    // Where its references lead is nothing that reading it has to say.
    const reading = [...opening, ...subject.diagnostics.filter((d) => d.code.startsWith('R'))];
    return { kind: 'statute', title: titleOf(statute), content: await statuteFile(statute, ending), diagnostics: reading };
  }
  const { decision } = subject;
  const title = decision.title.text;
  if (DOCUMENT_ENDINGS.includes(ending)) {
    const content = await documentFile(wordingDocument(decision, value.lines), ending);
    return { kind: 'decision', title, content, diagnostics: opening };
  }
  allow(DECISION_ENDINGS);
  const diagnostics = [...opening, ...subject.diagnostics];
  const content = await decisionFile(session, { value: decision, diagnostics }, ending);
  if (ending === '.yaml') sayUnresolved(session, diagnostics);
  return { kind: 'decision', title, content, diagnostics };
}

/** The operations of a decision in words, which are read again and must give the same; nothing is written where they cannot, or where something was not understood. */
async function worded({ value: decision, diagnostics: opening }: Loaded<Decision>, ending: string): Promise<Converted> {
  const wording = wordedAgain(decision, NPC_STYLE, decision.title.text);
  const { lines, read } = wording;
  const diagnostics = [...opening, ...unsaid(wording)];
  const content = diagnostics.some(isError) ? null : await documentFile(wordingDocument(read, lines), ending);
  return { kind: 'decision', title: decision.title.text, content, diagnostics };
}
