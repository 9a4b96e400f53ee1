import { Command, Option } from 'commander';
import type { CommandName } from '../words/help.ts';
import { wordsIn } from '../words/index.ts';
import type { Language } from '../words/language.ts';
import { bookCommand } from './book-program.ts';
import { helpStyle } from './help-style.ts';
import {
  amendingOptions,
  bears,
  byOption,
  choosingOptions,
  commencementTaking,
  dayOption,
  dayTaking,
  formatOption,
  shardReader,
  sharedOptions,
  wholeNumber,
  withOption,
} from './options.ts';
import { emit } from './output.ts';
import { DECISION_ENDINGS, DOCUMENT_ENDINGS, STATUTE_ENDINGS } from './products.ts';
import { run } from './run.ts';
import { signature, version } from './version.ts';

/**
 * The program as commander reads it. Of the commands only the one that the command line names is made, and all of them where it names none: help,
 * suggestions and completion need them.
 */
export function programIn(language: Language, argv: readonly string[]): Command {
  const help = wordsIn(language).help;
  const words = wordsIn(language).commandLine;
  // Help and the version are products; what is wrong with a command line is said in our own words.
  const streams = { outputError() {}, writeOut: (text: string) => emit(1, text), writeErr: (text: string) => emit(2, text) };
  const style = helpStyle(help.titles, words);

  function named(command: Command, { summary, description }: { readonly summary: string; readonly description: string }): Command {
    return command
      .summary(summary)
      .description(description)
      .helpOption('-h, --help', help.helpOption)
      .configureHelp(style)
      .exitOverride()
      .configureOutput(streams);
  }
  const make = (name: CommandName, args: string): Command => named(new Command(name).arguments(args), help.commands[name]);
  const output = (command: Command, description: string, endings: readonly string[]): Command =>
    formatOption(command.option('-o, --output <file>', description), help, endings);
  const watch = (command: Command): Command => command.option('--watch', words.watchOption);
  const author = (command: Command): Command => command.option('--author <author>', words.authorOption);

  /** What a drafted decision says around its items. */
  const frame = (command: Command): Command => {
    command
      .option('--title <title>', help.options.draftTitle)
      .option('--body <body>', help.options.draftBody)
      .option('--session <session>', help.options.draftSession);
    dayOption(command, '--date <date>', help.options.draftDate, words);
    return command.addOption(commencementTaking('--in-force <date>', help.options.draftInForce, words));
  };
  const baseDate = (): Option => dayTaking('--base-date <date>', help.options.baseDate, words);

  const commands: Readonly<Record<string, () => Command>> = {
    apply: () =>
      watch(author(output(amendingOptions(make('apply', '[files...]'), help), help.options.output, STATUTE_ENDINGS)))
        .option('--redline <file>', help.options.redline)
        .option('--moves', help.options.moves)
        .option('--decision <file>', help.options.decision)
        .option('--text', help.options.text)
        .option('--substance', help.options.substance)
        .option('--force', help.options.force)
        .option('--statutes <dir>', help.options.statutes)
        .addOption(baseDate())
        .option('--operations <file>', help.options.operations)
        .option('--transition', help.options.transition)
        .addOption(withOption(help, () => wordsIn(language).ripple.badWith))
        .option('--allow-missing', help.options.allowMissing)
        .action(async (files: string[], _, command: Command) => {
          const { applyCommand } = await import('./commands/apply.ts');
          await run(command, files, (session, options) => applyCommand(session, files, options));
        }),
    parse: () =>
      output(make('parse', '<decision>'), help.others.outputParsed, DECISION_ENDINGS).action(async (file: string, _, command: Command) => {
        const { parseCommand } = await import('./commands/parse.ts');
        await run(command, [file], (session, options) => parseCommand(session, file, options));
      }),
    check: () =>
      watch(output(make('check', '[file]'), help.others.outputFixed, DOCUMENT_ENDINGS))
        .option('--against <statute>', help.others.base)
        .option('--fix', help.others.fix)
        .option('--rules', help.others.rules)
        .action(async (file: string | undefined, _, command: Command) => {
          const { checkCommand } = await import('./commands/check.ts');
          await run(command, file === undefined ? [] : [file], (session, options) => checkCommand(session, file, options));
        }),
    verify: () =>
      amendingOptions(make('verify', '[files...]'), help)
        .option('--against <official>', help.others.against)
        .option('--gazette <gazette>', help.others.gazette)
        .option('--statutes <dir>', help.others.bases)
        .addOption(baseDate())
        .action(async (files: string[], _, command: Command) => {
          const { verifyCommand } = await import('./commands/verify.ts');
          await run(command, files, (session, options) => verifyCommand(session, files, options));
        }),
    diff: () =>
      author(
        output(
          byOption(
            make('diff', '<old> <new>')
              .option('--typography', help.others.typography)
              .option('--why', help.others.why)
              .option('--moves', help.options.moves)
              .option('--substance', help.options.substance),
            help,
          ),
          help.others.outputDiff,
          [...DOCUMENT_ENDINGS, '.json'],
        ),
      ).action(async (old: string, now: string, _, command: Command) => {
        const { diffCommand } = await import('./commands/diff.ts');
        await run(command, [old, now], (session, options) => diffCommand(session, old, now, options));
      }),
    draft: () => {
      const made = author(watch(output(make('draft', '[files...]'), help.others.outputDraft, [...DOCUMENT_ENDINGS, ...DECISION_ENDINGS])))
        .option('--table <file>', help.others.draftTable)
        .option('--clean <file>', help.others.draftClean)
        .option('--redline <file>', help.others.draftRedline)
        .option('--papers <dir>', help.others.papers)
        .option('--pairs', help.others.pairs)
        .option('--allow-missing', help.others.allowUnpaired);
      return frame(made)
        .addOption(new Option('--style <style>', help.others.draftStyle).choices(['npc', 'spc']).default('npc'))
        .addOption(new Option('--form <form>', help.others.draftForm).choices(['decision', 'amendment']).default('decision'))
        .option('--explicit-refs', help.others.explicitRefs)
        .action(async (files: string[], _, command: Command) => {
          const { draftCommand } = await import('./commands/draft.ts');
          await run(command, files, (session, options) => draftCommand(session, files, options));
        });
    },
    table: () =>
      output(amendingOptions(make('table', '[files...]'), help), help.others.outputTable, DOCUMENT_ENDINGS)
        .option('--items', help.others.items)
        .option('--substance', help.others.substanceColumn)
        .option('--unchanged', help.others.unchanged)
        .option('--typography', help.others.typography)
        .option('--force', help.others.forceTable)
        .option('--statutes <dir>', help.others.statutesOfTables)
        .addOption(baseDate())
        .option('--allow-missing', help.options.allowMissing)
        .action(async (files: string[], _, command: Command) => {
          const { tableCommand } = await import('./commands/table.ts');
          await run(command, files, (session, options) => tableCommand(session, files, options));
        }),
    report: () =>
      output(amendingOptions(make('report', '[files...]'), help), help.others.outputReport, ['.html'])
        .option('--statutes <dir>', help.others.statutesOfTables)
        .addOption(baseDate())
        .option('--allow-missing', help.options.allowMissing)
        .action(async (files: string[], _, command: Command) => {
          const { reportCommand } = await import('./commands/report.ts');
          await run(command, files, (session, options) => reportCommand(session, signature, files, options));
        }),
    refs: () =>
      make('refs', '<statute>').action(async (file: string, _, command: Command) => {
        const { refsCommand } = await import('./commands/refs.ts');
        await run(command, [file], (session) => refsCommand(session, file));
      }),
    ripple: () => {
      const made = output(choosingOptions(make('ripple', '<statute> <decisions...>'), help), help.others.outputRipple, [...DOCUMENT_ENDINGS, '.csv', '.json'])
        .option('--over <dir>', help.others.over)
        .option('--all', help.others.rippleAll)
        .option('--draft <file>', help.others.rippleDraft)
        .option('--doubtful', help.others.doubtful);
      return frame(made).action(async (statute: string, decisions: string[], _, command: Command) => {
        const { rippleCommand } = await import('./commands/ripple.ts');
        await run(command, [statute, ...decisions], (session, options) => rippleCommand(session, signature, statute, decisions, options));
      });
    },
    index: () =>
      make('index', '<dir>').action(async (folder: string, _, command: Command) => {
        const { indexCommand } = await import('./commands/index-folder.ts');
        await run(command, [], (session) => indexCommand(session, signature, folder));
      }),
    extract: () =>
      make('extract', '<gazette>')
        .option('-o, --output <dir>', help.others.outputDocuments)
        .action(async (file: string, _, command: Command) => {
          const { extractCommand } = await import('./commands/extract.ts');
          await run(command, [file], (session, options) => extractCommand(session, file, options));
        }),
    convert: () =>
      output(make('convert', '<file>'), help.others.outputConverted, [...new Set([...STATUTE_ENDINGS, ...DECISION_ENDINGS])]).action(
        async (file: string, _, command: Command) => {
          const { convertCommand } = await import('./commands/convert.ts');
          await run(command, [file], (session, options) => convertCommand(session, file, options));
        },
      ),
    book: () => bookCommand(named, help, words),
    batch: () =>
      make('batch', '<manifest>')
        .option('-o, --output <file>', help.others.outputResults)
        .addOption(new Option('--workers <number>', help.others.workers).argParser(wholeNumber(wordsIn(language).batch.badWorkers)))
        .addOption(new Option('--shard <shard>', help.others.shard).argParser(shardReader(wordsIn(language).batch.badShard)))
        .option('--resume', help.others.resume)
        .option('--brief', help.others.brief)
        .action(async (manifest: string, _, command: Command) => {
          const { batchCommand } = await import('./commands/batch.ts');
          await run(command, [manifest], (session, options) => batchCommand(session, manifest, options));
        }),
    explain: () =>
      make('explain', '[codes...]').action(async (codes: string[], _, command: Command) => {
        const { explainCommand } = await import('./commands/explain.ts');
        await run(command, [], (session) => explainCommand(session, codes));
      }),
    completion: () =>
      named(new Command('completion').arguments('[shell]'), words.completion).action(async (shell: string | undefined, _, command: Command) => {
        const { completionCommand } = await import('./commands/completion.ts');
        await run(command, [], (session) => completionCommand(session, shell));
      }),
  };

  const program = sharedOptions(named(new Command('xiufa'), { summary: '', description: help.program }), help, words)
    .version(version, '-V, --version', help.versionOption)
    .helpCommand(false);
  const word = commandWord(program, argv);
  const asked = word === null ? undefined : commands[word];
  for (const each of asked === undefined ? Object.values(commands) : [asked]) program.addCommand(each());
  if (asked === undefined) program.addCommand(helpCommand(program, named(new Command('help').arguments('[command] [subcommand]'), words.help)));
  return program;
}

/** `help COMMAND` is `COMMAND --help`, `help` that of the program. */
function helpCommand(program: Command, made: Command): Command {
  return made.action(async (name: string | undefined, inner: string | undefined) => {
    const outer = name === undefined ? program : program.commands.find((each) => each.name() === name);
    const found = inner === undefined ? outer : (outer?.commands.find((each) => each.name() === inner) ?? outer);
    // Commander knows the nearest command.
    if (found === undefined) await program.parseAsync([name as string], { from: 'user' });
    else found.help();
  });
}

/** The first word that is no shared option nor its value: where the command stands. */
export function commandWord(program: Command, argv: readonly string[]): string | null {
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] as string;
    if (!arg.startsWith('-')) return arg;
    if (program.options.some((option) => option.required && bears(option, arg))) i++;
  }
  return null;
}

/** The command that a command line asks for, of several words where it has commands of its own (book add); null if it names none. */
export function commandAsked(program: Command, argv: readonly string[]): Command | null {
  const word = commandWord(program, argv);
  const found = program.commands.find((each) => each.name() === word);
  if (found === undefined) return null;
  const behind = argv.slice(argv.indexOf(word as string) + 1).find((arg) => !arg.startsWith('-'));
  return found.commands.find((each) => each.name() === behind) ?? found;
}
