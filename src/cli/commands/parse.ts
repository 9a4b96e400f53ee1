import { readingOf } from '../../decision/instructions.ts';
import type { Decision } from '../../decision/operation.ts';
import { isNoAmendment } from '../../decision/parse.ts';
import { type Diagnostic, isError, type Loaded } from '../../diagnostics/diagnostic.ts';
import { decisionText } from '../../render/terminal/decision.ts';
import { wordsIn } from '../../words/index.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadDecision } from '../load.ts';
import { DECISION_ENDINGS, decisionFile } from '../products.ts';
import { checkFiles } from '../saving.ts';
import { forbids, type Session } from '../session.ts';
import { deliver, pathOf, type Target, targetOf } from '../targets.ts';

/**
 * `parse DECISION`: what was understood, as a table; status 1 if something was not. `-o x.yaml` writes the editable form, with what
 * was not understood marked in it; a text that is no decision gives no file.
 */
export async function parseCommand(session: Session, file: string, options: { readonly output?: string; readonly format?: string }): Promise<ExitStatus> {
  const target = targetOf(session, options, DECISION_ENDINGS, '.yaml');
  checkFiles(session, [file], [pathOf(target)]);
  const loaded = await loadDecision(session, file);
  const { value: decision, diagnostics } = loaded;
  if (session.json) session.print(await decisionFile(session, loaded, '.json'));
  else {
    if (target?.path !== null) session.print(decisionText(decision, session));
    showDiagnostics(session, diagnostics);
    sayCount(session, loaded);
  }
  if (target !== null) await write(session, loaded, target);
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

async function write(session: Session, loaded: Loaded<Decision>, target: Target): Promise<void> {
  const { diagnostics } = loaded;
  if (isNoAmendment(diagnostics) || diagnostics.some((d) => d.code === 'D001')) return session.say(wordsIn(session.language).files.nothingWritten);
  deliver(session, [{ target, content: await decisionFile(session, loaded, target.ending) }]);
  if (target.ending === '.yaml') sayUnresolved(session, diagnostics);
}

/** How much of a decision is left to its reader in the file that was written. */
export function sayUnresolved(session: Session, diagnostics: readonly Diagnostic[]): void {
  const left = diagnostics.filter(isError).length;
  if (left > 0) session.say(wordsIn(session.language).commands.unresolved(left));
}
