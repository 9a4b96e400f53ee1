import { isInvisible, UNSEEN_UNITS } from './invisible.ts';

/**
 * Typographic folding: two texts that differ only in width, quotation marks, the style of brackets, spaces and invisible
 * characters are the same law. Folding never joins two different words.
 */
const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '«': '《',
    '»': '》',
    '‹': '《',
    '›': '》',
    '〈': '《',
    '〉': '》',
    '＜': '《',
    '＞': '》',
    '<': '《',
    '>': '》',
    '〔': '（',
    '〕': '）',
    '［': '（',
    '］': '）',
    '[': '（',
    ']': '）',
    '(': '（',
    ')': '）',
    ',': '，',
    ';': '；',
    ':': '：',
    '!': '！',
    '?': '？',
    '．': '.',
    '｡': '。',
    '‘': '“',
    '’': '”',
    '「': '“',
    '」': '”',
    '『': '“',
    '』': '”',
    '"': '“',
    '＂': '“',
    "'": '“',
    '○': '〇',
    Ｏ: '〇',
    '—': '—',
    '―': '—',
    '–': '—',
    '·': '·',
    '•': '·',
    '・': '·',
  }),
);

const SPACE = /\s/;

/** One character folded; '' for white space and what is not seen. `“` and `”` fold together, since gazettes and web pages mix them. */
function foldCharacter(character: string, before: string, after: string): string {
  if (SPACE.test(character) || isInvisible(character, before)) return '';
  if (character === '.' && !isDigit(before) && !isDigit(after)) return '。';
  const folded = FOLDED.get(character);
  if (folded !== undefined) return folded === '”' ? '“' : folded;
  if (character === '”') return '“';
  const code = character.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff5a && !(code >= 0xff1a && code <= 0xff20)) return String.fromCharCode(code - 0xfee0);
  return character;
}

/** What `foldCharacter` does not leave as it is, with a little more; few texts have any of it, and what a text does not have costs nothing. */
const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}\\s.”０-９Ａ-ｚ${UNSEEN_UNITS}]`);
const EVERY_FOLDABLE = new RegExp(FOLDABLE, 'g');

/** A folded text and, for each of its characters, the index it came from (one more entry for the end). */
export interface Folded {
  readonly text: string;
  readonly from: Int32Array;
}

/** Folds a text and keeps the way back to it. */
export function foldWithOffsets(text: string): Folded {
  const from = new Int32Array(text.length + 1);
  let out = '';
  let size = 0;
  let at = 0;
  /** Takes what lies before an index as it is. */
  const keep = (to: number): void => {
    out += text.slice(at, to);
    while (at < to) from[size++] = at++;
  };
  for (const { index } of text.matchAll(EVERY_FOLDABLE)) {
    keep(index);
    const folded = foldedAt(text, index);
    out += folded;
    if (folded !== '') from[size++] = index;
    at = index + 1;
  }
  keep(text.length);
  from[size] = text.length;
  return { text: out, from: from.subarray(0, size + 1) };
}

/** The folded form of a text, for comparison only. */
export function fold(text: string): string {
  return FOLDABLE.test(text) ? text.replace(EVERY_FOLDABLE, (_, at: number) => foldedAt(text, at)) : text;
}

function foldedAt(text: string, at: number): string {
  return foldCharacter(text[at] as string, text[at - 1] ?? '', text[at + 1] ?? '');
}

/** Whether two texts say the same but for typography. */
export function sameWords(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}

function isDigit(character: string): boolean {
  return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
}
