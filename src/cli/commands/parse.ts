import { readingOf } from '../../decision/instructions.ts';
import type { Decision } from '../../decision/operation.ts';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import { decisionText } from '../../render/terminal/decision.ts';
import { usualEnding } from '../../text/endings.ts';
import { wordsIn } from '../../words/index.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { type Loaded, loadDecision } from '../load.ts';
import { DECISION_ENDINGS, decisionFile } from '../products.ts';
import { checkFormat, save } from '../saving.ts';
import { forbids, phrase, type Session } from '../session.ts';

/**
 * `parse DECISION`: what was understood, as a table; status 1 if something was not. `-o x.yaml` writes the editable form, with what
 * was not understood marked in it; a text that is no decision gives no file.
 */
export async function parseCommand(session: Session, file: string, options: { readonly output?: string }): Promise<ExitStatus> {
  checkFormat(session, options.output, DECISION_ENDINGS);
  const loaded = await loadDecision(session, file);
  const { value: decision, diagnostics } = loaded;
  if (session.json) session.print(await decisionFile(session, loaded, '.json'));
  else {
    session.print(decisionText(decision, session));
    showDiagnostics(session, diagnostics);
    sayCount(session, loaded);
  }
  if (options.output !== undefined) await write(session, loaded, options.output);
  return forbids(session, diagnostics) ? EXIT.faults : EXIT.done;
}

/** How many orders the decision holds, those not understood among them; nothing for a text that is none. */
function sayCount(session: Session, { value: decision, diagnostics }: Loaded<Decision>): void {
  const { understood, unread, errors } = readingOf(decision, diagnostics);
  if (understood + unread === 0) return;
  const words = wordsIn(session.language).result;
  const line = [words.understood(understood + unread, understood, unread), ...(errors === 0 ? [] : [words.errors(errors)])].join(words.joint);
  session.say((unread + errors === 0 ? session.theme.ok : session.theme.error)(line));
}

async function write(session: Session, loaded: Loaded<Decision>, path: string): Promise<void> {
  const { diagnostics } = loaded;
  if (diagnostics.some((d) => ['D001', 'D017', 'D018'].includes(d.code))) return session.say(phrase(session, '没有写出任何文件', 'nothing was written'));
  const ending = usualEnding(path);
  save(session, path, await decisionFile(session, loaded, ending));
  if (ending === '.yaml') sayUnresolved(session, diagnostics);
}

/** How much of a decision is left to its reader in the file that was written. */
export function sayUnresolved(session: Session, diagnostics: readonly Diagnostic[]): void {
  const left = diagnostics.filter(isError).length;
  if (left > 0) session.say(phrase(session, `有 ${left} 处没有读懂，列在文件的 unresolved 下`, `${left} left to resolve, under “unresolved” in the file`));
}
