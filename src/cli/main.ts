import process from 'node:process';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { displayWidth } from '../text/width.ts';
import type { CommandName } from '../words/help.ts';
import { wordsIn } from '../words/index.ts';
import { commanderMessage } from './commander-message.ts';
import { EXIT, type ExitStatus, Stop } from './exit.ts';
import { languageOf, openSession, type SharedOptions } from './open-session.ts';
import type { Session } from './session.ts';
import { version } from './version.ts';

const language = languageOf(process.argv, process.env);
const help = wordsIn(language).help;

/** Runs one command; whatever goes wrong ends in a status, never in a stack trace on the user's screen. */
async function run(action: (session: Session) => Promise<ExitStatus> | ExitStatus, options: SharedOptions): Promise<void> {
  const session = await openSession(language, options);
  try {
    process.exitCode = await action(session);
  } catch (error) {
    if (error instanceof Stop) process.exitCode = error.status;
    else throw error;
  } finally {
    await session.finish();
  }
}

function command(name: CommandName, args: string): Command {
  const { summary, description } = help.commands[name];
  const made = new Command(name).summary(summary).description(description).arguments(args);
  made
    .helpOption('-h, --help', help.helpOption)
    .configureHelp(helpStyle)
    .exitOverride()
    .configureOutput({ outputError() {} });
  made.addOption(new Option('--lang <lang>', help.options.lang).choices(['zh', 'en']));
  made.addOption(new Option('--color <when>', help.options.color).choices(['auto', 'always', 'never']).default('auto'));
  made.option('--no-pager', help.options.pager);
  made.option('--json', help.options.json);
  made.option('--strict', help.options.strict);
  if (name === 'explain') return made;
  made.addOption(new Option('--revisions <choice>', help.options.revisions).choices(['accept', 'reject']));
  made.addOption(new Option('--struck <choice>', help.options.struck).choices(['keep', 'drop']));
  return made;
}

const helpStyle = { styleTitle: (title: string) => help.titles[title] ?? title, displayWidth: (text: string) => displayWidth(text) };

function amendingOptions(made: Command): Command {
  made.addOption(new Option('--refs <policy>', help.options.refs).choices(['auto', 'report', 'keep']).default('auto'));
  made.addOption(new Option('--renumber <policy>', help.options.renumber).choices(['auto', 'always', 'never']).default('auto'));
  made.option('--place <place>', help.options.place, collectPlace, new Map<string, string>());
  made.addOption(new Option('--joint <policy>', help.options.joint).choices(['auto', 'none']).default('auto'));
  made.addOption(new Option('--by <grain>', help.options.by).choices(['word', 'char']).default('word'));
  return made;
}

function collectPlace(text: string, places: Map<string, string>): Map<string, string> {
  const match = /^(第.+条)=(第.+[编章节])$/.exec(text);
  if (match === null) throw new InvalidArgumentError(help.badPlace);
  return places.set(match[1] as string, match[2] as string);
}

const program = new Command('xiufa').description(help.program).version(version, '-V, --version', help.versionOption);
program
  .helpOption('-h, --help', help.helpOption)
  .helpCommand(false)
  .configureHelp(helpStyle)
  .exitOverride()
  .configureOutput({ outputError() {} });

/** The commands, each made only when it is asked for or help is. */
const COMMANDS: Readonly<Record<CommandName, () => Command>> = {
  apply: () =>
    amendingOptions(command('apply', '<files...>'))
      .option('-o, --output <file>', help.options.output)
      .option('--redline <file>', help.options.redline)
      .option('--decision <file>', help.options.decision)
      .option('--text', help.options.text)
      .option('--force', help.options.force)
      .option('--statutes <dir>', help.options.statutes)
      .option('--operations <file>', help.options.operations)
      .option('--moves', help.options.moves)
      .option('--transition', help.options.transition)
      .option('--allow-missing', help.options.allowMissing)
      .action(async (files: string[], options) => {
        const { applyCommand } = await import('./commands/apply.ts');
        await run((session) => applyCommand(session, files, options), options);
      }),
  parse: () =>
    command('parse', '<decision>')
      .option('-o, --output <file>', help.options.outputParsed)
      .action(async (file: string, options) => {
        const { parseCommand } = await import('./commands/parse.ts');
        await run((session) => parseCommand(session, file, options), options);
      }),
  check: () =>
    command('check', '[file]')
      .option('--against <statute>', help.options.base)
      .option('--rules', help.options.rules)
      .action(async (file: string | undefined, options) => {
        const { checkCommand } = await import('./commands/check.ts');
        await run((session) => checkCommand(session, file, options), options);
      }),
  verify: () =>
    amendingOptions(command('verify', '[files...]'))
      .option('--against <official>', help.options.against)
      .option('--gazette <file>', help.options.gazette)
      .option('--statutes <dir>', help.options.bases)
      .action(async (files: string[], options) => {
        const { verifyCommand } = await import('./commands/verify.ts');
        await run((session) => verifyCommand(session, files, options), options);
      }),
  diff: () =>
    command('diff', '<old> <new>')
      .option('--typography', help.options.typography)
      .option('--why', help.options.why)
      .addOption(new Option('--by <grain>', help.options.by).choices(['word', 'char']).default('word'))
      .option('-o, --output <file>', help.options.outputDiff)
      .option('--moves', help.options.moves)
      .action(async (old: string, now: string, options) => {
        const { diffCommand } = await import('./commands/diff.ts');
        await run((session) => diffCommand(session, old, now, options), options);
      }),
  draft: () =>
    command('draft', '<old> <new>')
      .option('--title <title>', help.options.draftTitle)
      .option('--body <body>', help.options.draftBody)
      .option('--session <session>', help.options.draftSession)
      .option('--date <date>', help.options.draftDate)
      .option('--in-force <date>', help.options.draftInForce)
      .addOption(new Option('--style <style>', help.options.draftStyle).choices(['npc', 'spc']).default('npc'))
      .addOption(new Option('--form <form>', help.options.draftForm).choices(['decision', 'amendment']).default('decision'))
      .option('--explicit-refs', help.options.explicitRefs)
      .option('-o, --output <file>', help.options.outputDraft)
      .action(async (old: string, now: string, options) => {
        const { draftCommand } = await import('./commands/draft.ts');
        await run((session) => draftCommand(session, old, now, options), options);
      }),
  table: () =>
    amendingOptions(command('table', '<files...>'))
      .option('-o, --output <file>', help.options.outputTable)
      .option('--format <format>', help.options.format)
      .option('--items', help.options.items)
      .option('--unchanged', help.options.unchanged)
      .option('--typography', help.options.typography)
      .option('--force', help.options.forceTable)
      .action(async (files: string[], options) => {
        const { tableCommand } = await import('./commands/table.ts');
        await run((session) => tableCommand(session, files, options), options);
      }),
  report: () =>
    amendingOptions(command('report', '<files...>'))
      .option('-o, --output <file>', help.options.outputReport)
      .action(async (files: string[], options) => {
        const { reportCommand } = await import('./commands/report.ts');
        await run((session) => reportCommand(session, `xiufa ${version}`, files, options), options);
      }),
  refs: () =>
    command('refs', '<statute>').action(async (file: string, options) => {
      const { refsCommand } = await import('./commands/refs.ts');
      await run((session) => refsCommand(session, file), options);
    }),
  extract: () =>
    command('extract', '<gazette>')
      .option('-o, --output <dir>', help.options.outputDocuments)
      .action(async (file: string, options) => {
        const { extractCommand } = await import('./commands/extract.ts');
        await run((session) => extractCommand(session, file, options), options);
      }),
  convert: () =>
    command('convert', '<file>')
      .option('-o, --output <file>', help.options.outputConverted)
      .option('--format <format>', help.options.format)
      .action(async (file: string, options) => {
        const { convertCommand } = await import('./commands/convert.ts');
        await run((session) => convertCommand(session, file, options), options);
      }),
  explain: () =>
    command('explain', '[codes...]').action(async (codes: string[], options) => {
      const { explainCommand } = await import('./commands/explain.ts');
      await run((session) => explainCommand(session, codes), options);
    }),
};

function commandsFor(name: string | undefined): readonly (() => Command)[] {
  const all = new Map(Object.entries(COMMANDS));
  const asked = all.get(name ?? '');
  return asked === undefined ? [...all.values()] : [asked];
}

/** Reads the command line and runs what it asks for. */
export async function main(): Promise<void> {
  try {
    for (const make of commandsFor(process.argv[2])) program.addCommand(make());
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      const message = commanderMessage(error, language);
      if (message !== null) process.stderr.write(`${message}\n`);
      process.exitCode = message === null ? EXIT.done : EXIT.usage;
    } else {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`${help.bug}\n${process.argv.slice(2).join(' ')}\n${detail}\n`);
      process.exitCode = EXIT.bug;
    }
  }
}
