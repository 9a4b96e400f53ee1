import process from 'node:process';
import type { Command } from 'commander';
import { wordsIn } from '../words/index.ts';
import type { Language } from '../words/language.ts';
import { EXIT, type ExitStatus, Stop } from './exit.ts';
import { endWith } from './load.ts';
import { localLanguage, type OpenSession, openSession, type SharedOptions } from './open-session.ts';
import { usage } from './saving.ts';
import type { Session } from './session.ts';
import { type FoundSettings, type Settings, settingsFor } from './settings/settings.ts';
import type { Showing } from './watch/watch.ts';

/** What a command does with its options, which commander and the settings give. */
// biome-ignore lint/suspicious/noExplicitAny: commander knows options by their names only
type Action = (session: Session, options: any) => Promise<ExitStatus> | ExitStatus;

/** The option that each setting stands for. */
const OPTIONS: Readonly<Record<keyof Settings, string>> = { body: 'body', session: 'session', style: 'style', language: 'lang', author: 'author' };

/** The options that say what is read and written. */
interface Paths {
  readonly watch?: boolean;
  readonly statutes?: string;
  readonly against?: string;
  readonly output?: string;
  readonly redline?: string;
  readonly decision?: string;
  readonly table?: string;
  readonly clean?: string;
  readonly papers?: string;
}

/** A run that has come to its end; `wrong` where it was the command line that was wrong. */
interface Ended {
  readonly session: OpenSession;
  readonly status: ExitStatus;
  readonly wrong: boolean;
}

/** What becomes of a command that has come to its end. */
type Host = (session: OpenSession, status: ExitStatus) => Promise<void>;

/** The process: its streams and its status. */
const inProcess: Host = (session, status) => {
  process.exitCode = status;
  return session.finish();
};
let host: Host = inProcess;

/** Hands the commands of this thread over to another host, which is told of each when it ends. */
export function hostedBy(other: Host): void {
  host = other;
}

/** Runs one command on its files, once, or with --watch again whenever one of them changes; the status becomes that of the process. */
export async function run(command: Command, files: readonly string[], action: Action): Promise<void> {
  const once = async (): Promise<Ended> => {
    const found = await settingsFor(files[0]);
    take(command, found.settings);
    const options = command.optsWithGlobals<SharedOptions & Paths>();
    const session = await openSession(languageFor(options, found), options);
    return end(session, found, () => {
      if (options.watch === true) checkWatch(session, files, options);
      return action(session, options);
    });
  };
  const first = await once();
  const { watch, statutes, against, ...products } = command.opts<Paths>();
  if (watch !== true || first.wrong) {
    return host(first.session, first.status);
  }
  const { watchFiles } = await import('./watch/watch.ts');
  const settings = await settingsFor(files[0]);
  const read = [...files, against, statutes, settings.file ?? undefined].filter((path): path is string => path !== undefined);
  const { output, redline, decision, table, clean, papers } = products;
  const written = [output, redline, decision, table, clean, papers].filter((path): path is string => path !== undefined && path !== '-');
  const showing = ({ session, status }: Ended): Showing => ({ ...session.shown(), status });
  process.exitCode = await watchFiles({ read, written }, first.session.language, showing(first), async () => showing(await once()));
}

async function end(session: OpenSession, { diagnostics }: FoundSettings, action: () => Promise<ExitStatus> | ExitStatus): Promise<Ended> {
  try {
    if (diagnostics.length > 0) endWith(session, diagnostics, EXIT.usage);
    return { session, status: await action(), wrong: false };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    session.fail(error.told);
    return { session, status: error.status, wrong: 'message' in error.told };
  }
}

/** A watch shows text, reads files more than once, and must not be set off by what it writes. */
function checkWatch(session: Session, files: readonly string[], { json, overwrite }: SharedOptions): void {
  if (json === true) usage(session, wordsIn(session.language).options.watchWithoutJson);
  if (overwrite === true) usage(session, wordsIn(session.language).options.watchWithoutOverwrite);
  if (files.includes('-')) usage(session, wordsIn(session.language).options.watchNeedsFiles);
}

/** Gives the settings to the options of a command that the command line does not give; a setting that is no longer there is taken back. */
function take(command: Command, settings: Settings): void {
  for (const [key, name] of Object.entries(OPTIONS) as [keyof Settings, string][]) {
    const option = command.options.find((each) => each.attributeName() === name);
    if (option === undefined || command.getOptionValueSource(name) === 'cli') continue;
    const value = settings[key];
    command.setOptionValueWithSource(name, value ?? option.defaultValue, value === undefined ? 'default' : 'config');
  }
}

/** The language of a session: what the command line says, else the settings, else the locale. */
function languageFor({ lang }: SharedOptions, { settings }: FoundSettings): Language {
  return lang ?? settings.language ?? localLanguage(process.env);
}
