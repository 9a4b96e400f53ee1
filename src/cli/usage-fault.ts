import { existsSync } from 'node:fs';
import type { Command, CommanderError } from 'commander';
import type { CommandLineWords } from '../words/command-line.ts';
import { flagsOf, usageLines } from './help-style.ts';
import { bears } from './options.ts';

/** What commander objects to, in the words of the session; `command` is the one that was read, the program where none was. */
export function usageFault(error: CommanderError, command: Command, words: CommandLineWords): string {
  const [first = ''] = /'([^']*)'/.exec(error.message)?.slice(1) ?? [];
  const near = /\(Did you mean (?:one of )?([^()]+?)\?\)/.exec(error.message)?.[1]?.split(', ')[0] ?? null;
  switch (error.code) {
    case 'commander.unknownOption':
      return misplaced(first, command, words) ?? words.unknownOption(first, near);
    case 'commander.unknownCommand':
      return existsSync(first) ? words.fileInsteadOfCommand(first) : words.unknownCommand(first, near);
    case 'commander.missingArgument':
      return words.missingArgument(words.values[first] ?? first, usageLines(command, words).join(' · '));
    case 'commander.excessArguments': {
      const [expected = '', given = ''] = [...error.message.matchAll(/[0-9]+/g)].map(([number]) => number);
      return words.tooManyArguments(expected, given, usageLines(command, words).join(' · '));
    }
    case 'commander.optionMissingArgument':
      return words.missingValue(nameOf(first, command, words));
    case 'commander.invalidArgument':
      return badValue(error.message, words);
    default:
      return error.message.replace(/^error: /, '');
  }
}

/** The option as help shows it: -o, --output FILE. */
function nameOf(flags: string, command: Command, words: CommandLineWords): string {
  const option = [...command.options, ...(command.parent?.options ?? [])].find((each) => each.flags === flags);
  return option === undefined ? flags : flagsOf(option, words);
}

/** An option in front of the command that has it. */
function misplaced(flag: string, command: Command, words: CommandLineWords): string | null {
  if (command.parent !== null) return null;
  const owner = command.commands.find((each) => command.args.includes(each.name()) && each.options.some((option) => bears(option, flag)));
  return owner === undefined ? null : words.misplacedOption(flag, owner.name());
}

/** error: option '--refs <policy>' argument 'x' is invalid. Allowed choices are auto, report, keep. */
function badValue(message: string, words: CommandLineWords): string {
  const [, option = '', value = '', reason = ''] =
    /(?:option|argument) '(\S+?)(?:,? [^']*)?' (?:argument|value) '([^']*)' is invalid\. ?(.*)$/s.exec(message) ?? [];
  const choices = /^Allowed choices are (.+?)\.?$/.exec(reason)?.[1]?.split(', ');
  return words.badValue(option, value, choices === undefined ? reason : words.onlyChoices(choices));
}
