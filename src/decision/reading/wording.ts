import { mapCharacters } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';

const WIDENED: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '«': '《',
  '»': '》',
  '‹': '〈',
  '›': '〉',
  '＜': '〈',
  '＞': '〉',
  '.': '。',
  '｡': '。',
};

const TO_CHANGE = /[,;:()«»‹›＜＞.｡ \t\r\f\v\u00a0\u3000\u200b-\u200d\ufeff]/;

/** The wording as the grammar reads it: full-width punctuation, no white space but line breaks. Quotations are masked already. */
export function normaliseWording(passage: Passage): Passage {
  if (!TO_CHANGE.test(passage.text)) return passage;
  const { text } = passage;
  return mapCharacters(passage, (character, i) => {
    if (character === '\n') return character;
    // 第27.51条: no stop, but part of the number.
    if (character === '.' && isDigit(text[i - 1]) && isDigit(text[i + 1])) return character;
    if (/[\s\u3000\u200b-\u200d\ufeff]/.test(character)) return '';
    return WIDENED[character] ?? character;
  });
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
