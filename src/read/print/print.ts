import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import { mapCharacters } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  '«': '《',
  '»': '》',
  '‹': '〈',
  '›': '〉',
};
// The fonts of the print put two dots into the supplementary private use area: the one of numbers and the one between names.
const NUMBER_DOT = '\u{1001b0}';
const MIDDLE_DOT = '\u{100170}';

const N = `[${NUMERAL_CHARACTERS}]`;
/** The space between a label and its text: any run of white space, but in a letter-spaced line not a single ASCII one. */
const LABEL_SPACE = new RegExp(`^第 ?(?:${N} ?)+(?:分编|[编章节条])(?: ?之(?: ?${N})+)?(?=([\\s\\u3000]+))`);
const ITEM_NUMBER = new RegExp(`^[0-9０-９]{1,3}(?=[.．]|${NUMBER_DOT})`, 'u');

/** Whether a line was letter-spaced to fill its column: single spaces between Chinese characters, again and again. */
export function isStretched(text: string): boolean {
  return (text.match(/[\u3400-\u9fff] (?=[\u3400-\u9fff])/g)?.length ?? 0) >= 3;
}

/** Marks as the fonts of gazettes name them: half-width ones behind Chinese characters, and quotation marks of other languages for title marks. */
const HALF_WIDTH = /[\u3400-\u9fff][,.;:](?!\w)|[«»‹›]/g;
const FULL_WIDTH = /[，。；：《》]/g;

/** Whether a print sets its marks half-width and so figures full-width, the other way round than they are typed. */
export function swapsWidths(texts: readonly string[]): boolean {
  const count = (marks: RegExp): number => texts.reduce((sum, text) => sum + (text.match(marks)?.length ?? 0), 0);
  return count(HALF_WIDTH) > count(FULL_WIDTH);
}

/**
 * Gives one trimmed line of a print the typography of the official text: full-width punctuation, ASCII digits, book title
 * marks, no spaces from letter-spacing, one ideographic space behind 第X条. What the
 * print says wrongly (a dash for 一, a stop twice) stays, and so do full-width figures of a print that does not swap widths.
 */
export function asTyped(line: Passage, swapped = true): Passage {
  const { text } = line;
  const label = labelSpace(text);
  const itemDot = ITEM_NUMBER.exec(text)?.[0].length ?? -1;
  // Whether each bracket that is still open stays half-width: its closing one must match.
  const openBrackets: boolean[] = [];
  return mapCharacters(line, (character, i) => {
    if (i >= label.start && i < label.end) return i === label.start ? '\u3000' : '';
    const code = character.charCodeAt(0);
    if (isHan(code)) return character;
    if (swapped && code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 0x30);
    if (code === 0x20 || code === 0xa0 || code === 9) return keepsSpace(text, i) ? ' ' : '';
    if (code >= 0xd800 && code <= 0xdfff) return dot(text, i);
    if (i === itemDot) return '.';
    const wide = WIDE[character];
    if (wide === undefined) return character;
    if ('«»‹›'.includes(character)) return wide;
    const inLatin = isLatin(printed(text, i - 1, -1)) && isLatin(printed(text, i + 1, 1));
    if (character === ')') return (openBrackets.pop() ?? false) ? character : wide;
    if (character === '(') openBrackets.push(inLatin);
    return inLatin ? character : wide;
  });
}

/** The nearest character that is not an ASCII space, from an index on in a direction. */
function printed(text: string, from: number, step: number): string {
  let i = from;
  while (text[i] === ' ') i += step;
  return text[i] ?? '';
}

function labelSpace(text: string): { start: number; end: number } {
  const none = { start: -1, end: -1 };
  if (text[0] !== '第') return none;
  const match = LABEL_SPACE.exec(text);
  if (match === null) return none;
  const space = match[1] as string;
  // A chapter's title keeps the space it has; only an article's label is always followed by the same one.
  if (space === ' ' && isStretched(text)) return none;
  const start = match[0].length;
  return { start, end: start + space.length };
}

/** A dot of the print's own fonts: the first half of the pair becomes the dot, the second half nothing. */
function dot(text: string, i: number): string {
  const character = String.fromCodePoint(text.codePointAt(i) as number);
  const pair = i > 0 ? text.slice(i - 1, i + 1) : '';
  if (pair === NUMBER_DOT || pair === MIDDLE_DOT) return '';
  if (character === NUMBER_DOT) return '.';
  return character === MIDDLE_DOT ? '·' : (text[i] as string);
}

/** A space that parts two Latin words or figures is text. */
function keepsSpace(text: string, i: number): boolean {
  return isLatin(text[i - 1] ?? '') && isLatin(printed(text, i, 1));
}

function isLatin(character: string): boolean {
  return /^[A-Za-z0-9０-９]$/.test(character);
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
