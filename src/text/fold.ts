import { isInvisible } from './invisible.ts';

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

/** A folded text and, for each of its characters, the index it came from (one more entry for the end). */
export interface Folded {
  readonly text: string;
  readonly from: Int32Array;
}

/** Folds a text and keeps the way back to it. */
export function foldWithOffsets(text: string): Folded {
  let out = '';
  const from: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const folded = foldCharacter(text[i] as string, text[i - 1] ?? '', text[i + 1] ?? '');
    if (folded === '') continue;
    out += folded;
    from.push(i);
  }
  from.push(text.length);
  return { text: out, from: Int32Array.from(from) };
}

/** The folded form of a text, for comparison only. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += foldCharacter(text[i] as string, text[i - 1] ?? '', text[i + 1] ?? '');
  return out;
}

/** Whether two texts say the same but for typography. */
export function sameWords(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}

function isDigit(character: string): boolean {
  return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
}
