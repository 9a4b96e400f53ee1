import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';

/** What a line opens: an article, a division (编 章 节), a list item （一）, a numbered heading 一、, an Arabic item 1. */
export type OpeningKind = 'article' | 'division' | 'item' | 'numbered' | 'arabic';

export interface Opening {
  readonly kind: OpeningKind;
  /** The label without what surrounds its number, which tells 章 from 节: '条', '章', '（）', '、', '.'. */
  readonly series: string;
  readonly number: number;
  /** Whether a quotation mark stands before the label, as in a decision that quotes the new article. */
  readonly quoted: boolean;
}

const N = `[${NUMERAL_CHARACTERS}]+`;
const ARTICLE = new RegExp(`^(${N})条(?:之${N})?[\\u3000 ]`);
const DIVISION = new RegExp(`^(${N})(分编|[编章节])(?:[\\u3000 ]|$)`);
// “（一）、（二）项” and “一、二审” are references and words, not labels.
const ITEM = new RegExp(`^（(${N})）(?![、，和或至项])`);
const NUMBERED = new RegExp(`^(${N})、(?!${N})`);
const ARABIC = /^(\d{1,3})[.．、](?![\d、])/;

/** The structural label that a line of normalised text begins with, or null. */
export function openingOf(text: string): Opening | null {
  const quoted = text[0] === '“';
  const rest = quoted ? text.slice(1) : text;
  if (rest[0] === '第') {
    const behind = rest.slice(1);
    const article = ARTICLE.exec(behind);
    if (article) return opening('article', '条', article[1] as string, quoted);
    const division = DIVISION.exec(behind);
    return division ? opening('division', division[2] as string, division[1] as string, quoted) : null;
  }
  const item = ITEM.exec(rest);
  if (item) return opening('item', '（）', item[1] as string, quoted);
  const numbered = NUMBERED.exec(rest);
  if (numbered) return opening('numbered', '、', numbered[1] as string, quoted);
  const arabic = ARABIC.exec(rest);
  return arabic ? opening('arabic', '.', arabic[1] as string, quoted) : null;
}

function opening(kind: OpeningKind, series: string, numeral: string, quoted: boolean): Opening | null {
  const number = parseNumeral(numeral);
  return number === null ? null : { kind, series, number, quoted };
}
