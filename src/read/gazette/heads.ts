import { DATE, isProse, noteEnd } from '../print/frontmatter.ts';
import { openingOf } from '../print/opening.ts';
import { stopAtEnd } from '../print/stops.ts';
import { kindOf } from './kinds.ts';
import type { GazetteLine } from './lines.ts';

/**
 * How a document begins, as half-open ranges of line indices: an attachment label (附件1), the title, then in any order its number,
 * the note of adoption or of delivery, and who speaks. `body` is the first line behind all that.
 */
export interface Head {
  readonly start: number;
  readonly title: readonly [number, number];
  readonly number: number | null;
  readonly note: readonly [number, number] | null;
  readonly delivery: readonly [number, number] | null;
  readonly speaker: readonly [number, number] | null;
  readonly body: number;
}

const LONGEST_TITLE = 9;
const MOST_SPEAKERS = 5;
/** 附件：1.… 2.…: the list of attachments at the end of a document, title after title. */
export const LIST_OF_ATTACHMENTS = /^附件[：:].|^附[：:]/;
const LONGEST_LIST = 60;
const ATTACHMENT = /^附件[一二三四五六七八九十\d]{0,3}[：:]?$/;
/** 晋人办函〔2020〕28号. */
const FILE_NUMBER = /^[\u3400-\u9fff]{1,14}[〔［（[]\d{4}[〕］）\]]第?\d{1,4}号$/;
/** （第六十三号）, 第十三号, 〔十三届〕第六十三号. */
const ISSUE_NUMBER = /^[（(]?(?:[〔（][\u3400-\u9fff]{1,20}[〕）])?第\s*[一二三四五六七八九十百零〇\d]{1,12}\s*号[）)]?$/;
const ANNOUNCES = /(?:公告|令)$/;
const DELIVERED = /^[—―－-]{2}.*\d{4}年/;
/** 主任、各位副主任、秘书长、各位委员： · 省政府办公厅： */
const SALUTATION = /^[^，。；]{0,30}各位[^。；]{0,30}：$/;
const ADDRESSEE = /^(?:[\u3400-\u9fff、]{2,24}(?:办公厅|办公室|委员会|常委会|政府|法院|检察院)|各[省市县区自设部有][^。；]{1,50})：$/;

/** Finds where documents begin among the lines of a gazette, in order; what is before the first head belongs to none. */
export function findHeads(lines: readonly GazetteLine[], column: number): Head[] {
  const texts = lines.map((line) => line.passage.text);
  const heads: Head[] = [];
  let from = 0;
  for (let i = 0; i < lines.length; i++) {
    const head = anchored(i) ?? unanchored(i);
    if (head === null) continue;
    heads.push(head);
    from = head.body;
    i = Math.max(i, head.body - 1);
  }
  return heads;

  /** A head whose title ends before line `at`, because there stands what only follows titles. */
  function anchored(at: number): Head | null {
    const text = texts[at] as string;
    const isAnchor =
      noteEnd(texts, at) > 0 ||
      DELIVERED.test(text) ||
      FILE_NUMBER.test(text) ||
      (ISSUE_NUMBER.test(text) && ANNOUNCES.test(texts[at - 1] ?? '')) ||
      SALUTATION.test(text) ||
      ADDRESSEE.test(text);
    if (!isAnchor) return null;
    const start = titleStart(at);
    if (start === at) return null;
    const certain = noteEnd(texts, at) > 0 || DELIVERED.test(text) || ISSUE_NUMBER.test(text);
    return certain || kindOf(joined(start, at)) !== null ? headFrom(start, at) : null;
  }

  /** A head with nothing but a title: where a page or a new text begins, narrower than the column, and called what documents are. */
  function unanchored(start: number): Head | null {
    const line = lines[start] as GazetteLine;
    const before = texts[start - 1] ?? '';
    if (start > 0 && !line.pageTop && !DATE.test(before) && !ATTACHMENT.test(before)) return null;
    if (start > 0 && (!closes(start - 1) || isListed(start))) return null;
    let end = start;
    while (end < lines.length && end - start < LONGEST_TITLE && isTitleLine(end) && (end === start || !lines[end]?.pageTop)) {
      end++;
      const { indent = 0 } = lines[end] ?? {};
      if (indent >= 2 && indent < 3 && kindOf(joined(start, end)) !== null) break;
    }
    if (end === start || end >= lines.length || kindOf(joined(start, end)) === null) return null;
    return headFrom(labelled(start), end);
  }

  function headFrom(start: number, titleEnd: number): Head {
    const first = ATTACHMENT.test(texts[start] as string) ? start + 1 : start;
    let number: number | null = null;
    let note: readonly [number, number] | null = null;
    let delivery: readonly [number, number] | null = null;
    let speaker: readonly [number, number] | null = null;
    let at = titleEnd;
    for (; at < lines.length; ) {
      const text = texts[at] as string;
      const end = noteEnd(texts, at);
      if (note === null && end > 0) {
        note = [at, end];
        at = end;
      } else if (delivery === null && DELIVERED.test(text)) {
        let last = at;
        while (last < at + 4 && last + 1 < lines.length && !/上$/.test(texts[last] as string)) last++;
        delivery = [at, /上$/.test(texts[last] as string) ? last + 1 : at + 1];
        at = delivery[1];
        const end = speakerEnd(at);
        if (end > at) speaker = [at, end];
        at = end;
      } else if (number === null && (FILE_NUMBER.test(text) || ISSUE_NUMBER.test(text))) number = at++;
      else break;
    }
    return { start, title: [first, titleEnd], number, note, delivery, speaker, body: at };
  }

  /** Who speaks stands between the note of delivery and the salutation; without one only what no paragraph could be. */
  function speakerEnd(start: number): number {
    let end = start;
    while (end < lines.length && end - start < MOST_SPEAKERS && isTitleLine(end)) end++;
    if (SALUTATION.test(texts[end] ?? '')) return end;
    let certain = start;
    while (certain < end && (texts[certain] as string).includes('\u3000') && (lines[certain] as GazetteLine).indent < 2) certain++;
    return certain;
  }

  /** The first line of the title that ends before a line, an attachment label included. */
  function titleStart(end: number): number {
    let start = end;
    while (start > from && end - start < LONGEST_TITLE && isTitleLine(start - 1)) {
      start--;
      if (lines[start]?.pageTop) break;
    }
    // Behind a list item without a stop its further lines look like a title as long as the item fills its lines.
    if (start > from && start < end && !lines[start]?.pageTop && openingOf(texts[start - 1] as string) !== null) {
      while (start < end && (lines[start - 1] as GazetteLine).width > column - 3) start++;
    }
    return labelled(start);
  }

  /** A label of an attachment belongs to the document behind it. */
  function labelled(start: number): number {
    return start > from && ATTACHMENT.test(texts[start - 1] as string) ? start - 1 : start;
  }

  function isTitleLine(i: number): boolean {
    const text = texts[i] as string;
    if (isProse(text) || DATE.test(text) || openingOf(text) !== null || noteEnd(texts, i) > 0) return false;
    return ![ATTACHMENT, ISSUE_NUMBER, FILE_NUMBER, DELIVERED, SALUTATION, ADDRESSEE].some((other) => other.test(text));
  }

  /** Whether a line is in the list of attachments of the document before: from there on nothing ended a paragraph. */
  function isListed(i: number): boolean {
    for (let k = i; k >= from && i - k < LONGEST_LIST; k--) {
      const text = texts[k] as string;
      if (LIST_OF_ATTACHMENTS.test(text)) return true;
      if (isProse(text) || DATE.test(text) || ATTACHMENT.test(text)) return false;
    }
    return false;
  }

  function closes(i: number): boolean {
    const text = texts[i] as string;
    return stopAtEnd(text) !== '' || DATE.test(text) || ATTACHMENT.test(text) || (lines[i] as GazetteLine).width < column - 3;
  }

  function joined(start: number, end: number): string {
    return texts.slice(ATTACHMENT.test(texts[start] ?? '') ? start + 1 : start, end).join('');
  }
}
