import type { AmendOptions } from '../amend/amend.ts';
import type { Missing, StatuteFile } from '../amend/omnibus/bases.ts';
import { amendStatutes, type Omnibus } from '../amend/omnibus/omnibus.ts';
import { mayHoldTitle } from '../amend/omnibus/title-words.ts';
import { type Folder, openFolder } from '../batch/folder.ts';
import { type Sought, statutesIn } from '../batch/statutes.ts';
import type { Decision } from '../decision/operation.ts';
import type { Loaded } from '../diagnostics/diagnostic.ts';
import { titlesKept } from '../ripple/index-file.ts';
import { dateIn } from '../text/date.ts';
import { wordsIn } from '../words/index.ts';
import { type AmendingOptions, amendOptions } from './amending.ts';
import { showWithChoices } from './choices.ts';
import { diagnosticJson, showDiagnostics } from './diagnostics.ts';
import { EXIT, type ExitStatus } from './exit.ts';
import { progress } from './progress.ts';
import { usage } from './saving.ts';
import { forbids, type Session } from './session.ts';
import { signature } from './version.ts';

/** Where a command finds the statutes that a decision names, and in which version. */
export interface FolderOptions extends AmendingOptions {
  readonly statutes: string;
  readonly baseDate?: string;
  readonly allowMissing?: boolean;
  readonly cited?: AmendOptions['cited'];
}

/** Opens a folder of statutes; ends the command if there is none. `output` is the folder that will be written to. */
export function folderOf(session: Session, path: string, output: string | null = null): Folder {
  return openFolder(path, output) ?? usage(session, wordsIn(session.language).files.noFolder(path));
}

/** Its files as statutes, one by one, with progress; with `decisions` those that these cannot amend are left unread. */
export async function* filesOf(session: Session, folder: Folder, decisions: readonly Loaded<Decision>[] | null = null): AsyncGenerator<StatuteFile> {
  const { reading, language } = session;
  const bar = progress(wordsIn(language).files.lookingForStatutes);
  try {
    yield* statutesIn(folder, reading, bar.at, decisions && soughtBy(decisions, titlesKept(folder, { program: signature, reading })));
  } finally {
    bar.end();
  }
}

function soughtBy(decisions: readonly Loaded<Decision>[], titleIn: Sought['titleIn']): Sought {
  return { mayHold: mayHoldTitle(decisions.map(({ value }) => value)), titleIn };
}

/** The day of --base-date, which is given as decisions write days; null if none is. */
export function dayAsked({ baseDate }: { readonly baseDate?: string }): string | null {
  return baseDate === undefined ? null : dateIn(baseDate);
}

/** Carries decisions out on every statute of a folder that they name. */
export async function amendFolder(session: Session, decisions: readonly Loaded<Decision>[], options: FolderOptions, output: string | null): Promise<Omnibus> {
  const folder = folderOf(session, options.statutes, output);
  const omnibus = await amendStatutes(filesOf(session, folder, decisions), decisions, {
    ...amendOptions(options),
    ...(options.cited && { cited: options.cited }),
    baseDate: dayAsked(options),
  });
  return { ...omnibus, diagnostics: [...folder.diagnostics, ...omnibus.diagnostics] };
}

/** The title of what is made of several statutes: those of the decisions. */
export function titleOfAll(decisions: readonly Loaded<Decision>[]): string {
  return decisions.map((d) => d.value.title.text).join('、');
}

/** Whether a statute is not there: one that is not in the folder is done without by --allow-missing, one that is there and cannot be amended never. */
export function isLacking({ missing }: Omnibus, { allowMissing }: Pick<FolderOptions, 'allowMissing'>): boolean {
  return missing.some(({ files }) => files.length > 0 || allowMissing !== true);
}

/** Whether something could not be carried out, or a statute is not there; a clause that concerns no statute here is no reason. */
export function isIncomplete(session: Session, omnibus: Omnibus, options: Pick<FolderOptions, 'allowMissing'>): boolean {
  const { statutes, diagnostics } = omnibus;
  const failed = statutes.some(({ chain }) => chain.after === null || forbids(session, chain.diagnostics));
  const closed = forbids(
    session,
    diagnostics.filter(({ code }) => code.startsWith('B')),
  );
  return statutes.length === 0 || isLacking(omnibus, options) || failed || closed;
}

/** The status of a command over a folder: which of several texts is to be amended not being known is a matter of what was given. */
export function statusOf({ missing }: Omnibus, incomplete: boolean): ExitStatus {
  if (missing.some(({ files }) => files.length > 1)) return EXIT.usage;
  return incomplete ? EXIT.faults : EXIT.done;
}

/** Everything that was said of the statutes of a folder and of the decisions, each once, and the account of them. */
export function sayOmnibus(session: Session, omnibus: Omnibus): void {
  const shown = new Set(omnibus.diagnostics);
  for (const { chain } of omnibus.statutes) {
    const left = chain.diagnostics.filter((d) => !shown.has(d));
    for (const diagnostic of left) shown.add(diagnostic);
    showWithChoices(session, chain.amendments, left);
  }
  showDiagnostics(session, omnibus.diagnostics);
  sayAccount(session, omnibus);
}

/** Names the statutes that the folder lacks, or of which it holds no text that can be amended, and counts all of them. */
export function sayAccount(session: Session, { statutes, missing }: Omnibus): void {
  for (const each of missing) sayMissing(session, each);
  const faulty = statutes.filter(({ chain }) => chain.after === null || forbids(session, chain.diagnostics)).length;
  const line = wordsIn(session.language).commands.statutes(statutes.length + missing.length, statutes.length, faulty, missing.length);
  session.say(faulty + missing.length > 0 ? session.theme.error(line) : session.theme.ok(line));
}

function sayMissing(session: Session, { instrument, files, diagnostics }: Missing): void {
  const words = wordsIn(session.language).commands;
  session.say(session.theme.error(files.length === 0 ? words.statuteMissing(instrument) : words.statuteUnread(instrument, files)));
  showDiagnostics(session, diagnostics);
}

/** Which statutes are missing, as JSON. */
export function missingJson(session: Session, { missing }: Omnibus): readonly object[] {
  return missing.map(({ instrument, files, diagnostics }) => ({
    instrument,
    file: files[0] ?? null,
    files,
    diagnostics: diagnostics.map((d) => diagnosticJson(session, d)),
  }));
}
