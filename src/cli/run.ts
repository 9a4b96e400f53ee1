import process from 'node:process';
import type { Command } from 'commander';
import { localLanguage, type OpenSession, openSession, type SharedOptions, toldLanguage } from './open-session.ts';
import { endWith } from './load.ts';
import { type ExitStatus, EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';
import { type FoundSettings, type Settings, settingsFor } from './settings/settings.ts';

/** What a command does with its options, which commander and the settings give. */
// biome-ignore lint/suspicious/noExplicitAny: commander knows options by their names only
type Action = (session: Session, options: any) => Promise<ExitStatus> | ExitStatus;

/** The option that each setting stands for. */
const OPTIONS: Readonly<Record<keyof Settings, string>> = { body: 'body', session: 'session', style: 'style', language: 'lang', author: 'author' };

/** Runs one command on its files, once, or with --watch again whenever one of them changes; the status becomes that of the process. */
export async function run(command: Command, files: readonly string[], action: Action): Promise<void> {
  const found = await settingsFor(files[0]);
  take(command, found.settings);
  const options = command.optsWithGlobals<SharedOptions & { readonly watch?: boolean; readonly statutes?: string; readonly against?: string }>();
  const once = async (): Promise<OpenSession & { readonly status: ExitStatus }> => {
    const session = await openSession(languageFor(found), options);
    return { ...session, status: await end(session, found, () => action(session, options)) };
  };
  if (options.watch !== true) {
    const { status, finish } = await once();
    process.exitCode = status;
    return finish();
  }
  const { watchFiles } = await import('./watch/watch.ts');
  const { against, statutes } = options;
  const watched = [...files, against, statutes, found.file ?? undefined].filter((path) => path !== undefined);
  process.exitCode = await watchFiles(watched, once);
}

async function end(session: OpenSession, { diagnostics }: FoundSettings, action: () => Promise<ExitStatus> | ExitStatus): Promise<ExitStatus> {
  try {
    if (diagnostics.length > 0) endWith(session, diagnostics, EXIT.usage);
    return await action();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    session.fail(error.told);
    return error.status;
  }
}

/** Gives the settings to the options of a command that the command line does not give. */
function take(command: Command, settings: Settings): void {
  for (const [key, value] of Object.entries(settings)) {
    const option = OPTIONS[key as keyof Settings];
    const known = command.options.some((each) => each.attributeName() === option);
    if (known && command.getOptionValueSource(option) !== 'cli') command.setOptionValueWithSource(option, value, 'config');
  }
}

/** The language of a session: what the command line says, else the settings, else the locale. */
function languageFor({ settings }: FoundSettings): 'zh' | 'en' {
  return toldLanguage(process.argv) ?? settings.language ?? localLanguage(process.env);
}
