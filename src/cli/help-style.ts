import type { Command, HelpConfiguration, Option } from 'commander';
import { displayWidth } from '../text/width.ts';
import type { CommandLineWords } from '../words/command-line.ts';

/** How help looks: headings, usage and values in the language of the session, columns by the width of characters on the screen. */
export function helpStyle(titles: Readonly<Record<string, string>>, words: CommandLineWords): HelpConfiguration {
  const title = (text: string): string => (text === 'Global Options:' ? words.globalOptions : (titles[text] ?? text));
  return {
    showGlobalOptions: true,
    styleTitle: title,
    displayWidth: (text) => displayWidth(text),
    commandUsage: (command) => usageLines(command, words).join(`\n${' '.repeat(displayWidth(title('Usage:')) + 1)}`),
    optionTerm: (option) => flagsOf(option, words),
    // What an option takes, and what without it, its description says.
    optionDescription: (option) => option.description,
    subcommandTerm: (command) => command.name(),
    visibleArguments: () => [],
  };
}

/** The ways to use a command, each as it is typed. */
export function usageLines(command: Command, words: CommandLineWords): readonly string[] {
  const path = pathOf(command);
  return (words.usage[path.slice(1).join(' ') || command.name()] ?? []).map((line) => `${path.join(' ')} ${line}`);
}

/** The names by which a command is called, the program's first. */
export function pathOf(command: Command): readonly string[] {
  return command.parent === null ? [command.name()] : [...pathOf(command.parent), command.name()];
}

/** The flags of an option with its value: the choices there are, else the name of what is asked for. */
export function flagsOf({ flags, argChoices }: Option, words: CommandLineWords): string {
  return flags.replace(/<([^<>]+)>/, (_, name: string) => argChoices?.join('|') ?? words.values[name] ?? name);
}
