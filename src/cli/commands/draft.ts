import { draft } from '../../draft/draft.ts';
import { wordingDocument } from '../../render/document/decision.ts';
import { choiceJson } from '../../render/json.ts';
import { built } from '../../text/passage.ts';
import { choicesBlock } from '../choices.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { draftOptions, type FrameOptions, sayBlanks } from '../drafting.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadStatute } from '../load.ts';
import { DECISION_ENDINGS, DOCUMENT_ENDINGS, decisionFile, documentFile } from '../products.ts';
import { checkFiles } from '../saving.ts';
import { forbids, type Session } from '../session.ts';
import { deliver, pathOf, targetOf } from '../targets.ts';

export interface DraftingOptions extends FrameOptions {
  readonly output?: string;
  readonly format?: string;
}

/**
 * `draft OLD NEW`: the amending decision that turns the one version into the other, printed or written (`-o`, its operations as .yaml);
 * status 1 if none can be drafted, and with --strict if its wording leaves a choice to whoever applies it. What the frame of the decision needs and was not told stands as ××××.
 */
export async function draftCommand(session: Session, oldFile: string, newFile: string, options: DraftingOptions): Promise<ExitStatus> {
  const target = targetOf(session, options, [...DOCUMENT_ENDINGS, ...DECISION_ENDINGS], '.txt');
  checkFiles(session, [oldFile, newFile], [pathOf(target)]);
  const wanted = draftOptions(session, options);
  const old = await loadStatute(session, oldFile);
  const now = await loadStatute(session, newFile);
  const { drafting, diagnostics: found } = draft(old.value, now.value, wanted);
  const diagnostics = [...old.diagnostics, ...now.diagnostics, ...found];
  const chosen = drafting?.choices ?? [];
  const stopped = session.strict && chosen.length > 0;
  if (session.json) {
    const { text = null, fallbacks = [], choices = [] } = drafting ?? {};
    const told = choices.map((choice) => choiceJson(choice, session.language));
    printResult(session, 'draft', { text, fallbacks, choices: told }, diagnostics);
  } else {
    if (drafting !== null && !stopped && target === null) session.print(drafting.text.trimEnd());
    if (chosen.length > 0) session.say(`${choicesBlock(session, chosen)}\n`);
    showDiagnostics(session, diagnostics);
    if (!stopped && drafting !== null) sayBlanks(session, wanted);
  }
  if (drafting !== null && !stopped && target !== null) {
    const { ending } = target;
    const lines = drafting.text.trimEnd().split('\n');
    const content = DECISION_ENDINGS.includes(ending)
      ? await decisionFile(session, { value: drafting.decision, diagnostics: [] }, ending)
      : await documentFile(
          wordingDocument(
            drafting.decision,
            lines.map((line) => built(line)),
          ),
          ending,
        );
    deliver(session, [{ target, content }]);
  }
  return stopped || forbids(session, diagnostics) ? EXIT.faults : EXIT.done;
}
