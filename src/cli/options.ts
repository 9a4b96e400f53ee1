import { type Command, InvalidArgumentError, Option } from 'commander';
import { dayAsPrinted } from '../text/day.ts';
import type { CommandLineWords } from '../words/command-line.ts';
import type { HelpWords } from '../words/help.ts';
import { commencementAsPrinted } from './drafting.ts';

/** Whether an option is called by a flag. */
export function bears({ long, short }: Option, flag: string): boolean {
  return flag === long || flag === short;
}

/** The options that stand before or after any command. */
export function sharedOptions(program: Command, help: HelpWords, words: CommandLineWords): Command {
  return program
    .addOption(new Option('--lang <lang>', help.options.lang).choices(['zh', 'en']))
    .addOption(new Option('--color <when>', help.options.color).choices(['auto', 'always', 'never']).default('auto'))
    .option('--no-pager', help.options.pager)
    .option('--json', help.options.json)
    .option('--strict', help.options.strict)
    .option('--overwrite', words.overwriteOption)
    .addOption(new Option('--revisions <choice>', help.options.revisions).choices(['accept', 'reject']))
    .addOption(new Option('--struck <choice>', help.options.struck).choices(['keep', 'drop']));
}

/** The options of every command that amends. */
export function amendingOptions(made: Command, help: HelpWords): Command {
  made.addOption(new Option('--refs <policy>', help.options.refs).choices(['auto', 'report', 'keep']).default('auto'));
  return byOption(choosingOptions(made, help), help);
}

/** How a decision is carried out where it leaves that open. */
export function choosingOptions(made: Command, help: HelpWords): Command {
  return made
    .addOption(new Option('--renumber <policy>', help.options.renumber).choices(['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('--place <place>', help.options.place).argParser(placeReader(help.badPlace)).default(new Map<string, string>()))
    .addOption(new Option('--joint <policy>', help.options.joint).choices(['auto', 'none']).default('auto'));
}

/** How finely words are compared. */
export function byOption(made: Command, help: HelpWords): Command {
  return made.addOption(new Option('--by <grain>', help.options.by).choices(['word', 'char']).default('word'));
}

/** In which format the product is written. Other names of a format are taken too, so that these are no choices that commander knows. */
export function formatOption(made: Command, help: HelpWords, endings: readonly string[]): Command {
  const option = new Option('--format <format>', help.options.format);
  option.argChoices = endings.map((ending) => ending.slice(1));
  return made.addOption(option);
}

/** An option whose value is a day; it is given on as decisions write days. */
export function dayOption(made: Command, flags: string, description: string, words: CommandLineWords): Command {
  return made.addOption(dayTaking(flags, description, words));
}

/** The same option by itself. */
export function dayTaking(flags: string, description: string, words: CommandLineWords): Option {
  return new Option(flags, description).argParser((text) => {
    const day = dayAsPrinted(text);
    if (day === null) throw new InvalidArgumentError(words.badDate);
    return day;
  });
}

/** An option whose value is the day on which a decision enters into force. */
export function commencementTaking(flags: string, description: string, words: CommandLineWords): Option {
  return new Option(flags, description).argParser((text) => {
    const day = commencementAsPrinted(text);
    if (day === null) throw new InvalidArgumentError(words.badCommencement);
    return day;
  });
}

function placeReader(reason: string): (text: string, places: Map<string, string>) => Map<string, string> {
  return (text, places) => {
    const match = /^(第[^=]+条)=(第[^=]+[编章节])$/.exec(text);
    if (match === null) throw new InvalidArgumentError(reason);
    return new Map([...places, [match[1] as string, match[2] as string]]);
  };
}

/** LAW=OLD,DECISION, as often as one likes. */
export function withOption(help: HelpWords, reason: () => string): Option {
  return new Option('--with <law>', help.options.with).argParser((text: string, before: readonly string[] | undefined) => {
    if (!/^[^=]+=[^,]+(?:,[^,]+)+$/.test(text)) throw new InvalidArgumentError(reason());
    return [...(before ?? []), text];
  });
}

/** Reads a whole number above 0. */
export function wholeNumber(reason: string): (text: string) => number {
  return (text) => {
    if (!/^[1-9][0-9]{0,5}$/.test(text)) throw new InvalidArgumentError(reason);
    return Number(text);
  };
}

/** Reads 2/8: the second of eight parts. */
export function shardReader(reason: string): (text: string) => { readonly part: number; readonly of: number } {
  return (text) => {
    const [, part = 0, of = 0] = /^([1-9][0-9]{0,5})\/([1-9][0-9]{0,5})$/.exec(text)?.map(Number) ?? [];
    if (part === 0 || part > of) throw new InvalidArgumentError(reason);
    return { part, of };
  };
}
