import type { Command, Option } from 'commander';
import { CODES } from '../../diagnostics/codes.ts';
import { bears } from '../options.ts';
import { commandAsked, commandWord } from '../program.ts';
import { type Question, SHELLS } from './shells.ts';

/** A word that may stand next, and what it is. */
export interface Candidate {
  readonly name: string;
  readonly says: string;
}
/** What may stand next: some words, or the files of the folder, which the shell knows. */
export type Candidates = 'files' | readonly Candidate[];

/** Options whose value is a text that nobody else knows. */
const FREE = ['title', 'body', 'session', 'date', 'author', 'place', 'day'];

/** What may stand next on a command line of the program: commands, options, values of options, codes, files. */
export function candidatesFor(program: Command, { before, current }: Question): Candidates {
  const word = commandWord(program, before);
  const command = commandAsked(program, before);
  const options = [...(command?.options ?? []), ...program.options];
  const last = before.at(-1) ?? '';
  const taking = options.find((option) => option.required && bears(option, last));
  if (taking !== undefined) return valuesOf(taking, '');
  const [flag = ''] = /^--[^=]+=/.exec(current) ?? [];
  const assigned = flag === '' ? undefined : options.find((option) => option.required && bears(option, flag.slice(0, -1)));
  if (assigned !== undefined) return valuesOf(assigned, flag);
  if (current.startsWith('-') && current !== '-') return options.flatMap(flagsOf);
  const commands = (of: Command): Candidate[] => of.commands.map((each) => ({ name: each.name(), says: each.summary() }));
  if (command !== null && command.commands.length > 0) return commands(command);
  switch (word) {
    case null:
    case 'help':
      return commands(program);
    case 'completion':
      return SHELLS.map((name) => ({ name, says: '' }));
    case 'explain':
      return Object.keys(CODES).map((name) => ({ name, says: '' }));
    default:
      return 'files';
  }
}

function valuesOf({ argChoices, flags }: Option, prefix: string): Candidates {
  if (argChoices !== undefined) return argChoices.map((choice) => ({ name: prefix + choice, says: '' }));
  return FREE.some((name) => flags.endsWith(`<${name}>`)) ? [] : 'files';
}

function flagsOf({ long, short, description }: Option): Candidate[] {
  return [long, short].flatMap((name) => (name === undefined || name === null ? [] : [{ name, says: description }]));
}
