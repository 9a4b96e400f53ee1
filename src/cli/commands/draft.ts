import { draft } from '../../draft/draft.ts';
import { DEFAULT_DRAFT, type DraftOptions } from '../../draft/types.ts';
import { wordingDocument } from '../../render/document/decision.ts';
import { choiceJson } from '../../render/json.ts';
import { built } from '../../text/passage.ts';
import { wordsIn } from '../../words/index.ts';
import { choicesBlock } from '../choices.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadStatute } from '../load.ts';
import { DECISION_ENDINGS, DOCUMENT_ENDINGS, decisionFile, documentFile } from '../products.ts';
import { checkFiles } from '../saving.ts';
import { forbids, type Session } from '../session.ts';
import { deliver, pathOf, targetOf } from '../targets.ts';

export interface DraftingOptions {
  readonly title?: string;
  readonly body?: string;
  readonly session?: string;
  readonly date?: string;
  readonly inForce?: string;
  readonly style: DraftOptions['quoting'];
  readonly form: DraftOptions['form'];
  readonly explicitRefs?: boolean;
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
  const old = await loadStatute(session, oldFile);
  const now = await loadStatute(session, newFile);
  const { drafting, diagnostics: found } = draft(old.value, now.value, optionsOf(options));
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
    if (!stopped && drafting?.text.includes('××××')) sayBlanks(session);
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

function optionsOf({ title, body, session, date, inForce, style, form, explicitRefs }: DraftingOptions): DraftOptions {
  const frame = {
    ...DEFAULT_DRAFT.frame,
    ...(title && { title }),
    ...(body && { body }),
    ...(session && { session }),
    ...(date && { date }),
    ...(inForce && { inForce }),
  };
  return { form, frame, quoting: style, explicitRefs: explicitRefs === true };
}

function sayBlanks(session: Session): void {
  session.say(wordsIn(session.language).commands.toFillIn);
}
