import { DATE, usualDate } from '../../text/date.ts';
import { join, slice } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import type { Adoption } from '../operation.ts';
import { readNumber } from './numbers.ts';

const BARE_NOTE = new RegExp(`^${DATE}[^，。]*(?:通过|公布|施行|公布施行)$`);
const ADOPTED = new RegExp(`^[（(]?(${DATE})(.+?)(?:审议)?通过`);

/**
 * Title, document number (法释〔2024〕3号) and adoption note. In front of the title may stand the order that promulgates it (《…》已经……通过，现予公布, with its
 * signature and date), and between it and the note what a page prints there: these are handed back with the numbers.
 */
export function readHead(lines: readonly Passage[]): { title: Passage; adoption: Adoption | null; numbers: readonly Passage[]; next: number } {
  const own = ownTitle(lines);
  const numbers: Passage[] = lines.slice(0, own?.from ?? 0);
  let at = numbers.length;
  if (own === null) while (at < lines.length && PRINTED_DAY.test((lines[at] as Passage).text)) numbers.push(lines[at++] as Passage);
  const title: Passage[] = [];
  while (at < lines.length && title.length < 8) {
    const { text } = lines[at] as Passage;
    if (
      (own !== null && at > own.to) ||
      /^[（(]/.test(text) ||
      isBareNote(text) ||
      /[。；]|[：:]$/.test(text) ||
      readNumber(text, true) !== null ||
      DOCUMENT_NUMBER.test(text)
    )
      break;
    title.push(lines[at++] as Passage);
  }
  while (at < lines.length && DOCUMENT_NUMBER.test((lines[at] as Passage).text)) numbers.push(lines[at++] as Passage);
  while (title.length > 0 && at < lines.length && PRINTED_DAY.test((lines[at] as Passage).text)) numbers.push(lines[at++] as Passage);
  for (let left = printedBeforeNote(lines, at); left > 0; left--) numbers.push(lines[at++] as Passage);
  const note: Passage[] = [];
  if (at < lines.length && /^[（(]/.test((lines[at] as Passage).text) && readNumber((lines[at] as Passage).text, true) === null) {
    for (const end = at + linesInBrackets(lines, at); at < end; ) note.push(lines[at++] as Passage);
  }
  while (at < lines.length && isBareNote((lines[at] as Passage).text)) note.push(lines[at++] as Passage);
  const adoption = note.length > 0 ? readAdoption(join(note)) : null;
  return { title: title.length > 0 ? join(title) : slice(lines[0] as Passage, 0, 0), adoption, numbers, next: at };
}

const TITLE_END = /(?:的决定|修正案)(?:[（(][一二三四五六七八九十0-9]{1,4}[）)])?$/;
const PRINTED_DAY = /^[0-9][0-9年月日时分秒 \t:：./-]*$/;
const NOTE_BEGINS = new RegExp(`^[（(]${DATE}`);
const MOST_IN_FRONT = 60;
const MOST_OF_NOTE = 8;
/** 市政发〔2023〕4号 · （2023）第4号 */
const DOCUMENT_NUMBER = /^(?=[\s\S]*号$)[\s\S]*?(?:〔[0-9]{4}〕|[（(［[][0-9]{4}[）)］\]]第?[0-9]{1,5}号$)/;

/** The lines of the title that stands last before the enacting words or the first item; null where none is told by how it ends. */
function ownTitle(lines: readonly Passage[]): { readonly from: number; readonly to: number } | null {
  let to = -1;
  for (let at = 0; at < lines.length && at < MOST_IN_FRONT; at++) {
    const { text } = lines[at] as Passage;
    if (readNumber(text, false) !== null || /作.{0,4}(?:修改|修正|修订)[：:]$/.test(text)) break;
    if (TITLE_END.test(text) && !/[。；：:]/.test(text)) to = at;
  }
  if (to < 0) return null;
  let from = to;
  while (from > 0 && isPieceOfTitle(lines, from)) from--;
  return { from, to };
}

/** Whether the line before belongs to the title that goes on with this one: what 关于 is said of, or the body in whose name it stands. */
function isPieceOfTitle(lines: readonly Passage[], from: number): boolean {
  const before = (lines[from - 1] as Passage).text;
  if (/[。；：:，]|[0-9]日?$|^[（(]|号$|公告$|令$/.test(before) || isBareNote(before) || TITLE_END.test(before)) return false;
  const open = !/关于|修正案/.test((lines[from] as Passage).text);
  return open || (/^关于/.test((lines[from] as Passage).text) && !/[日号]$/.test(before));
}

/** How many lines the brackets take that open at the beginning of one: that one alone where they do not close soon (（2023）第4号 goes on behind them). */
function linesInBrackets(lines: readonly Passage[], from: number): number {
  let open = 0;
  for (let count = 1; count <= MOST_OF_NOTE && from + count <= lines.length; count++) {
    for (const c of (lines[from + count - 1] as Passage).text) open += '（('.includes(c) ? 1 : '）)'.includes(c) ? -1 : 0;
    if (open <= 0) return count;
  }
  return 1;
}

/** How many lines a page prints between the title and the adoption note (发布时间：……): none where no note follows them. */
function printedBeforeNote(lines: readonly Passage[], from: number): number {
  for (let count = 0; count < 8; count++) {
    const text = lines[from + count]?.text;
    if (text === undefined) return 0;
    if (count > 0 && NOTE_BEGINS.test(text)) return count;
    if (!/^[^，。；“”《》]{1,40}$/.test(text) || readNumber(text, true) !== null || !/[0-9：:]/.test(text)) return 0;
  }
  return 0;
}

/** 1988年4月12日 第七届全国人民代表大会第一次会议通过: an adoption note without brackets, as collections print it. */
function isBareNote(line: string): boolean {
  return BARE_NOTE.test(line);
}

function readAdoption(text: Passage): Adoption {
  const match = ADOPTED.exec(text.text.replace(/[ \u3000]/g, ''));
  return { text, date: usualDate(match?.[1] ?? ''), body: match?.[2] ?? '' };
}
