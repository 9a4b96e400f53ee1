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

/** 【第三条】“甲”改为“乙”, 【原第十三条】……: a place in the brackets of a heading. */
const IN_BRACKETS = /^【(?:原|现|新增?)?第[^【】“”，。；：]{1,14}[编章节条款项]】/;
const LONGEST_PLACE = 20;

const TO_CHANGE = /[【①-⑳㈠-㈩,;:()«»‹›＜＞.｡ \t\r\f\v\u00a0\u3000\u200b-\u200d\ufeff]/;

/** The wording as the grammar reads it: full-width punctuation, no white space but line breaks. Quotations are masked already. */
export function normaliseWording(passage: Passage): Passage {
  if (!TO_CHANGE.test(passage.text)) return passage;
  const { text } = passage;
  return mapCharacters(passage, (character, i) => {
    if (character === '\n') return character;
    // 第27.51条: no stop, but part of the number.
    if (character === '.' && isDigit(text[i - 1]) && isDigit(text[i + 1])) return character;
    if (/[\s\u3000\u200b-\u200d\ufeff]/.test(character)) return '';
    if (character === '【' || character === '】') return bracketsPlace(text, i) ? '' : character;
    // 第㈣项
    if (character >= '㈠' && character <= '㈩') return `（${character.normalize('NFKC').slice(1, -1)}）`;
    if (character >= '①' && character <= '⑳') return numberOf(text, i);
    return WIDENED[character] ?? character;
  });
}

/** Whether the mark at an offset is one of the two around a place; only what stands near is looked at. */
function bracketsPlace(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_PLACE);
  const open = text[at] === '【' ? at : from + text.slice(from, at).lastIndexOf('【');
  const found = IN_BRACKETS.exec(text.slice(open, open + LONGEST_PLACE));
  return found !== null && (at === open || at === open + found[0].length - 1);
}

/** 第④项, 第八条第一款②, 原③、④: the number of a 项, where a place stands. */
function numberOf(text: string, at: number): string {
  const number = text.charCodeAt(at) - 0x2460 + 1;
  const [before, behind] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (before === '第') return String(number);
  return '条款项、原现至和为作成'.includes(before) && before !== '' && /^[、，,至和中的里内“"改顺删增，。；]?$/.test(behind)
    ? `第${number}项`
    : (text[at] as string);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
