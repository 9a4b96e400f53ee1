import { join } from 'node:path';
import { Command, Option } from 'commander';
import { BOOK_FILE } from '../book/types.ts';
import type { CommandLineWords } from '../words/command-line.ts';
import type { BookCommandName, HelpWords } from '../words/help.ts';
import { byOption, dayOption, formatOption } from './options.ts';
import { DOCUMENT_ENDINGS, STATUTE_ENDINGS } from './products.ts';
import { run } from './run.ts';

/** Gives a command its words and manners. */
type Named = (command: Command, words: { readonly summary: string; readonly description: string }) => Command;

/** `book` with its commands. */
export function bookCommand(named: Named, help: HelpWords, words: CommandLineWords): Command {
  const make = (name: BookCommandName, args: string): Command => named(new Command(name).arguments(args), help.book[name]);
  const output = (command: Command, description: string, endings: readonly string[]): Command =>
    formatOption(command.option('-o, --output <file>', description), help, endings);
  const days = (command: Command): Command => {
    dayOption(command, '--adopted <date>', help.others.adopted, words);
    dayOption(command, '--promulgated <date>', help.others.promulgated, words);
    return dayOption(command, '--in-force <date>', help.others.commencement, words);
  };
  const asOf = (command: Command): Command => command.option('--as-of <day>', help.others.asOf);
  const settings = (folder: string): readonly string[] => [join(folder, BOOK_FILE)];
  const commands: readonly Command[] = [
    days(make('init', '<dir> <statute>')).action(async (dir: string, statute: string, _, command: Command) => {
      const { bookInit } = await import('./commands/book/init.ts');
      await run(command, [statute], (session, options) => bookInit(session, dir, statute, options));
    }),
    days(make('add', '<dir> <decision>'))
      .option('--official <official>', help.others.officialOfStep)
      .option('--departures <units...>', help.others.departures)
      .action(async (dir: string, decision: string, _, command: Command) => {
        const { bookAdd } = await import('./commands/book/add.ts');
        await run(command, settings(dir), (session, options) => bookAdd(session, dir, decision, options));
      }),
    output(make('build', '<dir>'), help.others.outputVersion, STATUTE_ENDINGS).action(async (dir: string, _, command: Command) => {
      const { bookBuild } = await import('./commands/book/build.ts');
      await run(command, settings(dir), (session, options) => bookBuild(session, dir, options));
    }),
    make('log', '<dir>').action(async (dir: string, _, command: Command) => {
      const { bookLog } = await import('./commands/book/build.ts');
      await run(command, settings(dir), (session) => bookLog(session, dir));
    }),
    asOf(output(make('show', '<dir>'), help.others.outputVersion, STATUTE_ENDINGS)).action(async (dir: string, _, command: Command) => {
      const { bookShow } = await import('./commands/book/show.ts');
      await run(command, settings(dir), (session, options) => bookShow(session, dir, options));
    }),
    asOf(output(make('blame', '<dir> [units...]'), help.others.outputBlame, ['.html', '.json'])).action(
      async (dir: string, units: string[], _, command: Command) => {
        const { bookBlame } = await import('./commands/book/blame.ts');
        await run(command, settings(dir), (session, options) => bookBlame(session, dir, units, options));
      },
    ),
    byOption(output(make('diff', '<dir> <day> <day>'), help.others.outputDiff, DOCUMENT_ENDINGS), help).action(
      async (dir: string, from: string, to: string, _, command: Command) => {
        const { bookDiff } = await import('./commands/book/between.ts');
        await run(command, settings(dir), (session, options) => bookDiff(session, dir, [from, to], options));
      },
    ),
    byOption(output(make('table', '<dir> <day> <day>'), help.others.outputTable, DOCUMENT_ENDINGS), help)
      .option('--items', help.others.items)
      .action(async (dir: string, from: string, to: string, _, command: Command) => {
        const { bookTable } = await import('./commands/book/between.ts');
        await run(command, settings(dir), (session, options) => bookTable(session, dir, [from, to], options));
      }),
    make('export', '<dir>')
      .addOption(new Option('--git <repository>', help.others.gitOut).makeOptionMandatory())
      .action(async (dir: string, _, command: Command) => {
        const { bookExport } = await import('./commands/book/export.ts');
        await run(command, settings(dir), (session, options) => bookExport(session, dir, options));
      }),
  ];
  const book = named(new Command('book'), help.commands.book).helpCommand(false);
  for (const command of commands) book.addCommand(command);
  return book;
}
