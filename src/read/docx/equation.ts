import { encircled } from '../../text/enclosed.ts';
import { lowered, raised } from '../../text/raised.ts';
import type { Drawn } from './drawn.ts';
import { grouped } from './formula.ts';

/** What a part of an equation is in a line of text. */
interface Part {
  readonly text: string;
  /** Whether nothing is lost of it. */
  readonly exact: boolean;
  /** A part that is only a guide above others, or holds one. */
  readonly guide: 'is' | 'has' | null;
}

/** What a circle around a number is written with. */
const CIRCLES = /^[○◯〇⚪⭕Oo]$/;

/**
 * The line of text that the instruction of an EQ field draws: circled numbers (\o), phonetic guides (the words under them), fractions,
 * roots, raised and lowered words, boxes, brackets, lists. What is drawn otherwise is read as far as it has words, and told.
 */
export function equationText(instruction: string): Drawn {
  let at = 0;
  const peek = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(instruction)?.[0] ?? null;
  };
  const take = (pattern: RegExp): string => {
    const found = peek(pattern) ?? '';
    at += found.length;
    return found;
  };

  /** Parts up to a bracket that closes or, among arguments, to what parts them. */
  const sequence = (ends: RegExp): Part => {
    const parts: Part[] = [];
    while (at < instruction.length && peek(ends) === null) {
      const name = take(/\\[abdfilorsx](?![a-z])/iy);
      parts.push(name === '' ? plain(take(/\\.|[\s\S]/y)) : element(name.slice(1).toLowerCase()));
    }
    return joined(parts);
  };
  const list = (): readonly Part[] => {
    take(/\s*/y);
    if (take(/\(/y) === '') return [];
    const semicolons = !hasComma();
    const parts: Part[] = [];
    do parts.push(trimmed(sequence(semicolons ? /[;)]/y : /[,)]/y)));
    while (take(semicolons ? /;/y : /,/y) !== '');
    take(/\)/y);
    return parts;
  };
  /** Whether the arguments that begin here are parted by commas; where the system writes decimal commas, they are by semicolons. */
  const hasComma = (): boolean => {
    let depth = 0;
    for (let i = at; i < instruction.length && depth >= 0; i++) {
      const c = instruction[i];
      if (c === '\\') i++;
      else if (c === '(') depth++;
      else if (c === ')') depth--;
      else if (c === ',' && depth === 0) return true;
    }
    return false;
  };
  const options = (): string => take(/(?:\s*\\(?:[lrbfv]c\s*\\.|(?![lrbfv]c\s*\\.)[a-z]{2}(?:\s*\d+)?))*/iy);
  const element = (name: string): Part => {
    if (name === 's') return scripts();
    return written(name, options(), list());
  };
  const scripts = (): Part => {
    const parts: Part[] = [];
    do {
      const option = options();
      parts.push(script(option, joined(list())));
    } while (peek(/\s*\\(?:up|do|ai|di)/iy) !== null);
    return { ...joined(parts), guide: parts.length === 1 && parts[0]?.guide === 'is' ? 'is' : null };
  };

  const { text, exact, guide } = sequence(/$/y);
  return { text, told: !exact ? 'field' : guide === 'has' ? 'ruby' : null };
}

function plain(text: string): Part {
  return { text: text.replace(/^\\(?=.)/, ''), exact: true, guide: null };
}

function joined(parts: readonly Part[], between = ''): Part {
  return {
    text: parts.map(({ text }) => text).join(between),
    exact: parts.every(({ exact }) => exact),
    guide: parts.length === 1 ? (parts[0] as Part).guide : parts.some(({ guide }) => guide !== null) ? 'has' : null,
  };
}

function trimmed(part: Part): Part {
  return { ...part, text: part.text.trim() };
}

function script(options: string, part: Part): Part {
  const up = /\\up/i.test(options);
  const text = up ? raised(part.text) : /\\do/i.test(options) ? lowered(part.text) : null;
  return { text: text ?? part.text, exact: part.exact && text !== null, guide: up ? 'is' : null };
}

function written(name: string, options: string, args: readonly Part[]): Part {
  const [first = plain(''), second = plain('')] = args;
  const like = (text: string, exact = true): Part => ({ ...joined(args), text, exact: exact && args.every((arg) => arg.exact) });
  if (name === 'f') return like(`${grouped(first.text)}/${grouped(second.text)}`);
  if (name === 'r') {
    const radicand = args.length > 1 ? second.text : first.text;
    const degree = args.length > 1 ? raised(first.text) : '';
    return like(`${degree ?? ''}√${grouped(radicand)}`, degree !== null);
  }
  if (name === 'x') return joined(args, ',');
  if (name === 'l') return joined(args, ',');
  if (name === 'b') {
    const mark = (which: string): string | undefined => new RegExp(`\\\\${which}\\s*\\\\(.)`, 'i').exec(options)?.[1];
    const both = mark('bc');
    const left = mark('lc') ?? both ?? (mark('rc') === undefined ? '(' : '');
    return like(left + first.text + (mark('rc') ?? CLOSING[both ?? ''] ?? both ?? (mark('lc') === undefined ? ')' : '')));
  }
  if (name === 'd') return like('');
  if (name === 'o') return overstruck(args);
  return { ...joined(args, ' '), exact: false };
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** Words over each other: a number in a circle, or words with a guide above them. */
function overstruck(args: readonly Part[]): Part {
  const words = args.filter(({ guide }) => guide !== 'is');
  if (words.length > 0 && words.length < args.length) return { ...joined(words), guide: 'has' };
  const [part, ...others] = args.filter(({ text }) => !CIRCLES.test(text));
  if (args.length === 2 && part !== undefined && others.length === 0) {
    const text = encircled(part.text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)));
    return { text: text ?? part.text, exact: part.exact && text !== null, guide: null };
  }
  return { ...joined(args), exact: args.length < 2, guide: null };
}
