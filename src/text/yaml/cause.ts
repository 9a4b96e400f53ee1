import type { SourceText } from '../source.ts';

/**
 * Why a text is no YAML or no JSON, as a word of the messages: what people do wrong who write Chinese into such files, else what the parser was
 * about. `params` are what stands there.
 */
export interface Cause {
  readonly reason: SyntaxReason;
  readonly start: number;
  readonly end: number;
  readonly params?: Readonly<Record<string, string>>;
}

export type SyntaxReason =
  // In the lines of YAML.
  | 'tab'
  | 'space'
  | 'dash'
  | 'dash-mark'
  | 'colon'
  | 'colon-blank'
  | 'reserved'
  | 'key-in-text'
  | 'bracket-text'
  | 'block-text'
  | 'hash'
  | 'swallowed'
  | 'indent'
  | 'line'
  | 'directive'
  // In both.
  | 'open-quote'
  | 'behind-quote'
  | 'open-bracket'
  | 'bracket'
  | 'comma'
  | 'escape'
  | 'control'
  | 'depth'
  | 'behind-end'
  | 'other'
  // In JSON.
  | 'trailing-comma'
  | 'full-width'
  | 'full-quote'
  | 'single-quote'
  | 'key-quote'
  | 'json-colon'
  | 'comment'
  | 'break-in-text'
  | 'tab-in-text'
  | 'word'
  | 'number'
  | 'nothing';

/** How many lines above the one at which the parser stops may have caused it: a text goes on over lines until something in it is no text. */
const LINES_ABOVE = 3;

/** Why YAML cannot be read on at an offset, where the parser stopped for a reason of its own; looks for what caused it there and just above. */
export function causeAt({ raw }: SourceText, at: number, parserReason: string): Cause {
  const told = PARSER_REASONS.find(([words]) => parserReason.includes(words))?.[1] ?? 'other';
  const line = lineAt(raw, at);
  if (told === 'tab') {
    const tab = raw.indexOf('\t', line.start);
    if (tab >= 0 && tab < line.end) return { reason: 'tab', start: tab, end: tab + 1 };
  }
  if (told === 'escape')
    return { reason: 'escape', start: Math.max(0, at - 1), end: Math.min(at + 1, raw.length), params: { text: raw.slice(at - 1, at + 1) } };
  if (told === 'control') return { reason: 'control', ...controlFrom(raw, line.start), params: { text: codeOf(raw, controlFrom(raw, line.start).start) } };
  if (told === 'depth') return { reason: told, start: Math.min(at, Math.max(0, raw.length - 1)), end: Math.min(at + 1, raw.length) };
  for (let here: Line | null = line, above = 0; here !== null && above <= LINES_ABOVE; here = lineAbove(raw, here), above++) {
    const cause = structureCause(raw, here) ?? valueCause(raw, here);
    if (cause !== null) return cause;
  }
  if (told === 'open-quote')
    return openMark(raw, line, /(?:^|[:,[{-])[ \t]*(["'])/g, 'open-quote') ?? openMark(raw, line, /([[{])/g, 'open-bracket') ?? here(raw, line, 'indent');
  if (told === 'open-bracket') return openMark(raw, line, /([[{])/g, told) ?? here(raw, line, told);
  const wide = told === 'comma' ? raw.slice(line.start, at).search(/[，：](?=[^，：]*$)/) : -1;
  if (wide >= 0)
    return {
      reason: 'full-width',
      start: line.start + wide,
      end: line.start + wide + 1,
      params: { mark: raw[line.start + wide] as string, right: raw[line.start + wide] === '，' ? ',' : ':' },
    };
  if (told === 'comma') return { reason: told, start: Math.min(at, Math.max(0, raw.length - 1)), end: Math.min(at + 1, raw.length) };
  return here(raw, line, told);
}

/** What the parser says, by words of its messages. */
const PARSER_REASONS: readonly (readonly [string, SyntaxReason])[] = [
  ['tab characters', 'tab'],
  ['escape sequence', 'escape'],
  ['hexadecimal', 'escape'],
  ['non-printable', 'control'],
  ['valid JSON character', 'control'],
  ['maxDepth', 'depth'],
  ['quoted scalar', 'open-quote'],
  ['deficient indentation', 'open-quote'],
  ['missed comma', 'comma'],
  ["found ','", 'comma'],
  ['flow collection', 'open-bracket'],
  ['indentation', 'indent'],
  ['tag', 'reserved'],
  ['directive', 'directive'],
  ['a line break is expected', 'block-text'],
  ['end of the stream or a document separator', 'behind-end'],
  ['key', 'line'],
];

interface Line {
  readonly start: number;
  readonly end: number;
}

function lineAt(raw: string, at: number): Line {
  const start = at <= 0 ? 0 : raw.lastIndexOf('\n', at - 1) + 1;
  const end = raw.indexOf('\n', start);
  return { start, end: end < 0 ? raw.length : end };
}

/** The next line above that is not empty. */
function lineAbove(raw: string, { start }: Line): Line | null {
  for (let line = { start, end: start }; line.start > 0; ) {
    line = lineAt(raw, line.start - 1);
    if (raw.slice(line.start, line.end).trim() !== '') return line;
  }
  return null;
}

const KEY = /([a-z$][a-z-]*)/;
/** What people take for a list mark: other dashes and dots. */
const DASHES = '－–—‐−·•';

/**
 * What is wrong with the beginning of a line, up to its key: other blanks than YAML knows, a dash or a colon of another shape or without its blank.
 * None of these is an error of YAML itself, which takes all for text.
 */
export function structureCause(raw: string, { start, end }: Line): Cause | null {
  const text = raw.slice(start, end);
  const indent = /^[ \t\u3000\u00a0\u2000-\u200a]*/.exec(text)?.[0] ?? '';
  const odd = /[\u3000\u00a0\u2000-\u200a]/.exec(indent);
  if (odd !== null) return { reason: 'space', start: start + odd.index, end: start + indent.length };
  const tab = indent.indexOf('\t');
  if (tab >= 0) return { reason: 'tab', start: start + tab, end: start + tab + 1 };
  const dashes = /^(?:- +)*/.exec(text.slice(indent.length))?.[0].length ?? 0;
  return itemCause(raw, start + indent.length + dashes, end);
}

/** The same behind the indentation and the dashes of a line, where its item begins. */
export function itemCause(raw: string, start: number, end: number): Cause | null {
  const text = raw.slice(start, end);
  if (/^-(?!-)[^\s\d]/.test(text)) return { reason: 'dash', start, end: start + 1 };
  if (new RegExp(`^[${DASHES}][ \\t]*(?:${KEY.source} *:|（)`).test(text))
    return { reason: 'dash-mark', start, end: start + 1, params: { mark: text[0] as string } };
  const wide = new RegExp(`^["'“]?${KEY.source}["'”]? *：`).exec(text);
  const tight = new RegExp(`^${KEY.source}:(?=[^ \\t\\r])(?!//)`).exec(text);
  const [whole, key = ''] = wide ?? tight ?? [];
  if (whole === undefined) return null;
  const at = start + whole.length - 1;
  return { reason: wide === null ? 'colon-blank' : 'colon', start: at, end: at + 1, params: { key } };
}

/** What is wrong with a text of one line that the parser did not take: marks it may not begin with, or what YAML takes for a key in it. */
function valueCause(raw: string, { start, end }: Line): Cause | null {
  const text = raw.slice(start, end).replace(/\r$/, '');
  const [, dashes = '', key = ''] = new RegExp(`^ *((?:- +)*)((?:["']?${KEY.source}["']? *: +)?)`).exec(text) ?? [];
  const head = text.length - text.trimStart().length + dashes.length + key.length;
  const value = text.slice(head);
  const place = { start: start + head, end: start + text.length };
  const [mark = ''] = value;
  if (mark === '' || mark === '#') return null;
  if (/^[@`%!]/.test(value)) return { reason: 'reserved', ...place, params: { mark } };
  if (/^[|>][^\s+\-0-9]/.test(value)) return { reason: 'block-text', ...place, params: { mark } };
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(value)?.[0];
  if (quoted !== undefined) {
    const behind = value.slice(quoted.length).trimStart();
    return behind === '' || /^[#,:\]}]/.test(behind) ? null : { reason: 'behind-quote', ...place, start: start + head + quoted.length, params: { mark } };
  }
  const hash = mark === '[' || mark === '{' ? value.search(/ #/) : -1;
  if (hash >= 0 && !/[\]}]/.test(value.slice(0, hash)) && /[\]}]/.test(value.slice(hash)))
    return { reason: 'hash', start: start + head + hash + 1, end: start + text.length };
  const bracket = mark === '[' ? ']' : mark === '{' ? '}' : '';
  const closed = bracket === '' ? -1 : value.lastIndexOf(bracket);
  if (bracket !== '') return closed >= 0 && /^\s*[^\s#,\]}]/.test(value.slice(closed + 1)) ? { reason: 'bracket-text', ...place, params: { mark } } : null;
  if (mark === '"' || mark === "'") return null;
  const colon = /(?<!^):(?: |$)/.exec(value.replace(/ #[\s\S]*$/, ''));
  return colon !== null && dashes + key !== '' && !new RegExp(`^${KEY.source} *:`).test(value)
    ? { reason: 'key-in-text', start: start + head + colon.index, end: start + head + colon.index + 1 }
    : null;
}

/** The nearest mark above that opens something which is not closed on its line. */
function openMark(raw: string, from: Line, marks: RegExp, reason: SyntaxReason): Cause | null {
  for (let line: Line | null = from; line !== null; line = lineAbove(raw, line)) {
    const text = raw.slice(line.start, line.end);
    for (const match of [...text.matchAll(marks)].reverse()) {
      const at = match.index + match[0].length - 1;
      const close = match[1] === '[' ? ']' : match[1] === '{' ? '}' : (match[1] as string);
      if (!text.includes(close, at + 1)) return { reason, start: line.start + at, end: line.start + at + 1, params: { mark: match[1] as string } };
    }
  }
  return null;
}

/** What stands in a line, from its first character. */
function here(raw: string, { start, end }: Line, reason: SyntaxReason): Cause {
  const text = raw.slice(start, end);
  const first = start + text.length - text.trimStart().length;
  return { reason, start: Math.min(first, end), end: start + Math.max(text.trimEnd().length, first - start) };
}

function controlFrom(raw: string, from: number): { start: number; end: number } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const pattern = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
  pattern.lastIndex = from;
  const at = pattern.exec(raw)?.index ?? Math.min(from, Math.max(0, raw.length - 1));
  return { start: at, end: Math.min(at + 1, raw.length) };
}

/** U+0001. */
export function codeOf(raw: string, at: number): string {
  return `U+${(raw.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
