import { mapCharacters } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { isCalled } from '../language/chunks.ts';
import { wordAt } from '../language/lexicon.ts';
import { quotingTitles } from './title-quotations.ts';

/** The marks that open a quotation, and the one that closes it. */
export const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '‘': '’',
  '"': '"',
  '＂': '＂',
  "'": "'",
  '〝': '〞',
  '„': '”',
  '｢': '｣',
  '﹁': '﹂',
  '﹃': '﹄',
};

/** The marks that stand for nothing but quotations. */
export const QUOTING = ['“', '"', '「', '『', '＂'] as const;

/** Where a quotation can begin: behind a colon, a verb that brings text, a particle, another quotation. */
export const BEFORE_QUOTATION = /(?:^|[：:，,、和与及为成的中在将把以内里加写入去除]|[0-9]”)$/;
/** 增加两条：第八条为“……”: a number in front of its own quotation is no text without marks. */
export const NUMBERS_QUOTATION = /^[\s\u3000]*第[^，。；：“”"]{1,8}[条款项][，,]?(?:内容)?为?[：:]?[“"「『＂]/;

/** What can follow a quotation that is closed: a stop, a quotation, a place, or a word of the language of decisions. */
export function goesOnBehind(rest: string): boolean {
  return (
    /^(?:$|[。．.；;，,、：:）)\n“"＂「『]|第|原第|最后|末[款项条]|首[款项条]|其|同[条款项]|该|本|上述|前述)/.test(rest) ||
    wordAt(rest, 0) !== null ||
    isCalled(rest)
  );
}

/** A line with each of its own quotations as “0”, for asking what kind of line it is. */
export function maskedLine(line: Passage): Passage {
  if (!/[“"「『＂]/.test(line.text)) return line;
  const { text } = line;
  const titles = quotingTitles(text);
  let until = -1;
  let ofTitle = -1;
  let closes = '';
  const lastOf = lastIndices(text);
  return mapCharacters(line, (c, i) => {
    if (i > until) ofTitle = Math.max(ofTitle, titles.get(i) ?? -1);
    if (i < ofTitle) return c;
    if (i <= until) return i === until ? '”' : '';
    const closing = CLOSING[c];
    if (closing === undefined || c === '‘' || c === "'") return c;
    closes = closing;
    if (lastOf(closes) <= i) return c;
    until = text.indexOf(closes, i + 1);
    return '“0';
  });
}

/** Where a mark stands last in a text, -1 where it does not; each is looked for once. */
export function lastIndices(text: string): (mark: string) => number {
  const known = new Map<string, number>();
  return (mark) => {
    const last = known.get(mark) ?? text.lastIndexOf(mark);
    known.set(mark, last);
    return last;
  };
}

/** Where a row closes a quotation that was open before it: at the mark that nothing in the row opens, if only a stop follows; -1 if it does not. */
export function closingAt(text: string, closes: string): number {
  const at = text.lastIndexOf(closes);
  if (at < 0 || !/^[。；，]?$/.test(text.slice(at + 1))) return -1;
  const opened = [...text].filter((c) => CLOSING[c] === closes).length;
  const closed = [...text].filter((c) => c === closes).length;
  return closed > opened ? at : -1;
}

export function opensQuotation(text: string): boolean {
  const first = text.trimStart()[0] ?? '';
  return first !== "'" && first !== '‘' && CLOSING[first] !== undefined;
}
