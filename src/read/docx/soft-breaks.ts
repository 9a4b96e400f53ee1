import { withoutEnd } from '../../text/ends.ts';
import type { Note } from '../asides.ts';
import { beginsEvent, DATE } from '../print/frontmatter.ts';
import { openingOf } from '../print/opening.ts';
import { stopAtEnd } from '../print/stops.ts';
import { PAGE_BREAK } from './inline.ts';

/** How many characters of a line a note of it shows. */
const SHOWN = 10;
/** A label that stands by itself before its text: 第三条, 第一章. */
const LABEL = /^第[^\s\u3000]{1,12}[编章节条](?:之[^\s\u3000]{1,4})?$/;
const HEADING = /^第[^\s\u3000]{1,12}[编章节][\s\u3000]/;
/** What stands on a line of its own, before it and behind it: a table of contents, an annex, a date, a note under the title. */
const ALONE = /^(?:目[\s\u3000]*[录次]|附[\s\u3000]*(?:[件表录]|则)[\s\u3000]*[0-9０-９一二三四五六七八九十]*[：:]?)$/;
const NOTE = /^（.{0,20}\d{4}年.*）$/;

/**
 * The lines of a paragraph in which the writer put line breaks (Shift+Enter): a line that opens a unit or stands alone is one; words that go
 * on are one paragraph, which is told; where a sentence had ended, or an indent makes the line look like a paragraph, it is read as one, which
 * is told too since it counts as a 款. The break of a page makes no paragraph but where a line begins beyond doubt.
 */
export function withoutSoftBreaks(text: string): { readonly lines: readonly string[]; readonly notes: readonly Note[] } {
  const lines: OpenLine[] = [];
  const notes: Note[] = [];
  /** The last line that is not empty, as far as it is looked at; '' where there is none. */
  let before = '';
  let blank = false;
  for (const { line, page } of pieces(text)) {
    const words = line.trim();
    if (before === '' || (words === '' && !page)) {
      lines.push({ pieces: [line], ends: endsOf(words) });
      blank = before !== '';
    } else if (words !== '') {
      const certain = isCertain(before, words);
      const goes = page || (!blank && goesOn(before, line));
      if (!certain && !page) notes.push({ kind: goes ? 'joined' : 'divided', before: before.slice(-SHOWN), after: words.slice(0, SHOWN) });
      if (certain || !goes) lines.push({ pieces: [line], ends: endsOf(words) });
      else join(lines[lines.length - 1] as OpenLine, words);
      blank = false;
    }
    if (words !== '') before = lines[lines.length - 1]?.ends ?? '';
  }
  return { lines: lines.map((line) => line.pieces.join('')), notes };
}

/** A line that may go on: its words, and the head and the end of them. */
interface OpenLine {
  readonly pieces: string[];
  ends: string;
}

/** A line of more characters than twice this is no label, date or note; what it begins and ends with tells the rest. */
const TOLD = 60;

/** The head and the end of trimmed words, all of them if they are few: lines are looked at again at each break, whatever has been joined to them. */
function endsOf(words: string): string {
  return words.length <= 2 * TOLD ? words : words.slice(0, TOLD) + words.slice(-TOLD);
}

/** What stands between the breaks of a paragraph, with the kind of break before it. */
function pieces(text: string): readonly { readonly line: string; readonly page: boolean }[] {
  const parts = withoutEnd(text, /[\n\f]/).split(/([\n\f])/);
  return parts.flatMap((line, i) => (i % 2 === 0 ? [{ line, page: parts[i - 1] === PAGE_BREAK }] : []));
}

/** Whether a line begins there beyond doubt. */
function isCertain(before: string, words: string): boolean {
  if (LABEL.test(before)) return false;
  return openingOf(words) !== null || opensWithDigits(words) || [before, words].some((line) => ALONE.test(line) || DATE.test(line) || NOTE.test(line));
}

/** 第1条 and （1）, which a print does not have. */
function opensWithDigits(words: string): boolean {
  return /^(?:第[0-9０-９]+[编章节条][\s\u3000]|[（(][0-9０-９]+[）)]|[①-⑳㉑-㊿])/.test(words);
}

function goesOn(before: string, line: string): boolean {
  if (LABEL.test(before)) return true;
  return stopAtEnd(before) === '' && !HEADING.test(before) && !/^(?:[\u3000 \u00a0]{2,}|\t)/.test(line);
}

function join(line: OpenLine, words: string): void {
  const { pieces, ends } = line;
  pieces.push((pieces.pop() as string).trimEnd());
  const parted = LABEL.test(ends) || beginsEvent(ends, words) ? '\u3000' : /[\w.,;:)]$/.test(ends) && /^[\w(]/.test(words) ? ' ' : '';
  pieces.push(parted + words);
  line.ends = endsOf(ends + parted + words);
}
