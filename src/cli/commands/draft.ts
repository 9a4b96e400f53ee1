import { statSync } from 'node:fs';
import type { Loaded } from '../../diagnostics/diagnostic.ts';
import { draft } from '../../draft/draft.ts';
import { sessionOf } from '../../draft/frame.ts';
import { blanksOf } from '../../draft/frame-faults.ts';
import type { PlacedChange } from '../../draft/tracked.ts';
import { choiceJson } from '../../render/json.ts';
import type { Statute } from '../../statute/types.ts';
import { wordsIn } from '../../words/index.ts';
import { choicesBlock } from '../choices.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { type DraftOutputs, draftProducts, draftTargets, isPrinted, pathsOf, sayPapers } from '../draft-products.ts';
import { draftOptions, type FrameOptions, sayBlanks } from '../drafting.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadStatute } from '../load.ts';
import { checkFiles, usage } from '../saving.ts';
import { forbids, type Session } from '../session.ts';
import { deliver } from '../targets.ts';
import { changesJson, loadTracked } from '../tracked.ts';

export interface DraftingOptions extends FrameOptions, DraftOutputs {
  readonly pairs?: boolean;
  readonly allowMissing?: boolean;
}

/**
 * `draft OLD NEW`: the amending decision that turns the one version into the other, printed or written (`-o`, its operations as .yaml), with what
 * goes beside it; `draft TRACKED.docx`: the same from one file with tracked changes; several pairs, or two folders: one decision for all. Status 1 if
 * none can be drafted, and with --strict if its wording leaves a choice to whoever applies it. What the frame of the decision needs and was not told
 * stands as ××××.
 */
export async function draftCommand(session: Session, files: readonly string[], options: DraftingOptions): Promise<ExitStatus> {
  const [first, second, ...more] = files;
  if (first === undefined) usage(session, wordsIn(session.language).missing.versionsToDraft);
  if (options.pairs === true || (second !== undefined && more.length === 0 && isFolder(first) && isFolder(second))) {
    const { draftSeveral } = await import('./draft-several.ts');
    return draftSeveral(session, files, options);
  }
  if (more.length > 0) usage(session, wordsIn(session.language).drafting.tooManyVersions(files.length));
  const targets = draftTargets(session, options);
  checkFiles(session, files, pathsOf(session, targets));
  const wanted = draftOptions(session, options);
  const { old, now, changes } = await versionsIn(session, first, second);
  const { drafting, diagnostics: found } = draft(old.value, now.value, wanted);
  const diagnostics = [...old.diagnostics, ...now.diagnostics, ...found];
  const chosen = drafting?.choices ?? [];
  const stopped = session.strict && chosen.length > 0;
  if (session.json) {
    const { text = null, fallbacks = [], choices = [] } = drafting ?? {};
    const told = choices.map((choice) => choiceJson(choice, session.language));
    const blanks = drafting === null ? [] : blanksOf(wanted.frame);
    printResult(session, 'draft', { text, fallbacks, choices: told, blanks, revisions: changesJson(changes) }, diagnostics);
  } else {
    if (drafting !== null && !stopped && isPrinted(targets)) session.print(drafting.text.trimEnd());
    if (chosen.length > 0) session.say(`${choicesBlock(session, chosen)}\n`);
    showDiagnostics(session, diagnostics);
    if (!stopped && drafting !== null) sayBlanks(session, wanted);
  }
  if (drafting !== null && !stopped) {
    const { decision, text, amendment } = drafting;
    const drafted = { decision, text, sitting: sessionOf(wanted.frame), statutes: [{ now: now.value, amendment }] };
    deliver(session, await draftProducts(session, drafted, targets, options));
    sayPapers(session, targets);
  }
  return stopped || forbids(session, diagnostics) ? EXIT.faults : EXIT.done;
}

/** Two versions in two files, or in one with tracked changes. */
async function versionsIn(
  session: Session,
  first: string,
  second: string | undefined,
): Promise<{ readonly old: Loaded<Statute>; readonly now: Loaded<Statute>; readonly changes: readonly PlacedChange[] }> {
  if (second === undefined) return loadTracked(session, first);
  return { old: await loadStatute(session, first), now: await loadStatute(session, second), changes: [] };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
