import { join } from 'node:path';
import type { Diagnostic, Loaded } from '../../diagnostics/diagnostic.ts';
import { sessionOf } from '../../draft/frame.ts';
import { blanksOf } from '../../draft/frame-faults.ts';
import { draftOmnibus, isKindKnown, type OmnibusDrafting } from '../../draft/omnibus.ts';
import { type FilePair, pairedByTitle, type VersionFile } from '../../draft/pairs.ts';
import { choiceJson } from '../../render/json.ts';
import type { Statute } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { wordsIn } from '../../words/index.ts';
import { choicesBlock } from '../choices.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { draftProducts, draftTargets, isPrinted, pathsOf, sayPapers } from '../draft-products.ts';
import { draftOptions, sayBlanks } from '../drafting.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadStatute, stop } from '../load.ts';
import { filesOf, folderOf } from '../omnibus.ts';
import { checkFiles, usage } from '../saving.ts';
import { forbids, type Session } from '../session.ts';
import { deliver } from '../targets.ts';
import type { DraftingOptions } from './draft.ts';

/** `draft --pairs OLD NEW OLD NEW…` and `draft DIR DIR`: one decision that turns each of several statutes into its new version. */
export async function draftSeveral(session: Session, files: readonly string[], options: DraftingOptions): Promise<ExitStatus> {
  const words = wordsIn(session.language).drafting;
  if (options.form === 'amendment') usage(session, words.noSeveralAmendments);
  if (options.clean !== undefined) usage(session, words.cleanOfOne);
  const targets = draftTargets(session, options);
  const wanted = draftOptions(session, options);
  const { pairs, diagnostics: opening } = options.pairs === true ? await pairsNamed(session, files) : await pairsInFolders(session, files, options);
  checkFiles(
    session,
    pairs.flatMap(({ old, now }) => [old.file, now.file]),
    pathsOf(session, targets),
  );
  const versions = pairs.map(({ old, now }) => ({ old: old.statute.value, now: now.statute.value }));
  const { drafting, diagnostics: found } = draftOmnibus(versions, wanted);
  const diagnostics = [...opening, ...pairs.flatMap(({ old, now }) => [...old.statute.diagnostics, ...now.statute.diagnostics]), ...found];
  const chosen = drafting?.parts.flatMap(({ choices }) => choices) ?? [];
  const refused = (session.strict && chosen.length > 0) || forbids(session, diagnostics);
  const kindKnown = isKindKnown(drafting?.parts ?? [], wanted);
  if (session.json) {
    const blanks = drafting === null ? [] : blanksOf(wanted.frame, kindKnown);
    printResult(session, 'draft', { text: drafting?.text ?? null, statutes: partsJson(session, drafting), blanks }, diagnostics);
  } else {
    if (drafting !== null && !refused && isPrinted(targets)) session.print(drafting.text.trimEnd());
    if (chosen.length > 0) session.say(`${choicesBlock(session, chosen)}\n`);
    showDiagnostics(session, diagnostics);
    if (drafting !== null && !refused) sayBlanks(session, wanted, kindKnown);
  }
  if (drafting !== null && !refused) {
    const { decision, text, parts } = drafting;
    deliver(session, await draftProducts(session, { decision, text, sitting: sessionOf(wanted.frame), statutes: parts }, targets, options));
    sayPapers(session, targets);
  }
  return drafting === null || refused ? EXIT.faults : EXIT.done;
}

function partsJson(session: Session, drafting: OmnibusDrafting | null): readonly object[] {
  return (drafting?.parts ?? []).map(({ old, fallbacks, choices }) => ({
    title: titleOf(old),
    fallbacks,
    choices: choices.map((choice) => choiceJson(choice, session.language)),
  }));
}

interface Found {
  readonly pairs: readonly FilePair[];
  readonly diagnostics: readonly Diagnostic[];
}

async function pairsNamed(session: Session, files: readonly string[]): Promise<Found> {
  if (files.length % 2 !== 0) usage(session, wordsIn(session.language).drafting.oddPairs(files.length));
  checkFiles(session, files, []);
  const pairs: FilePair[] = [];
  for (let i = 0; i < files.length; i += 2) {
    const [old, now] = files.slice(i, i + 2) as [string, string];
    pairs.push({ old: { file: old, statute: await loadStatute(session, old) }, now: { file: now, statute: await loadStatute(session, now) } });
  }
  return { pairs, diagnostics: [] };
}

/** The files of two folders, paired by the titles of their statutes; ends the command where one has no partner, unless that is allowed. */
async function pairsInFolders(session: Session, paths: readonly string[], { allowMissing }: DraftingOptions): Promise<Found> {
  const [olds, news] = await Promise.all(paths.map((path) => statutesIn(session, path)));
  const { pairs, unpaired } = pairedByTitle(olds?.files ?? [], news?.files ?? []);
  const diagnostics = [...(olds?.diagnostics ?? []), ...(news?.diagnostics ?? []), ...unpaired];
  if (pairs.length === 0 || (allowMissing !== true && unpaired.length > 0)) return stop(session, diagnostics, EXIT.faults);
  return { pairs, diagnostics: diagnostics.filter((each) => !unpaired.includes(each)) };
}

interface Opened extends Pick<Loaded<Statute>, 'diagnostics'> {
  readonly files: readonly VersionFile[];
}

async function statutesIn(session: Session, path: string): Promise<Opened> {
  const folder = folderOf(session, path);
  const files: VersionFile[] = [];
  const diagnostics: Diagnostic[] = [...folder.diagnostics];
  for await (const { file, statute } of filesOf(session, folder)) {
    const { value, diagnostics: found } = statute;
    if (value === null || found.some(({ severity }) => severity === 'error')) stop(session, found);
    files.push({ file: join(path, file), statute: { value, diagnostics: found } });
  }
  return { files, diagnostics };
}
