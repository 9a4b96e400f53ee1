import { DATE } from '../print/frontmatter.ts';
import { openingOf } from '../print/opening.ts';
import { stopAtEnd } from '../print/stops.ts';
import { SOFT_BREAK } from './inline.ts';
import { type Note, told } from './notes.ts';

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
 * is told too since it counts as a 款.
 */
export function withoutSoftBreaks(text: string): { readonly lines: readonly string[]; readonly notes: readonly Note[] } {
  const given = text.replace(/\n+$/, '').split(SOFT_BREAK);
  const lines: string[] = [given[0] as string];
  const notes: Note[] = [];
  let blank = false;
  for (const line of given.slice(1)) {
    const words = line.trim();
    const before = lines.findLast((earlier) => earlier.trim() !== '')?.trim() ?? '';
    if (words === '' || before === '') {
      lines.push(line);
      blank = words === '' && before !== '';
      continue;
    }
    const shown = `${before.slice(-SHOWN)}${SOFT_BREAK}${words.slice(0, SHOWN)}`;
    if (!isCertain(before, words)) {
      if (blank || goesOn(before, line)) notes.push(told(blank ? 'divided' : 'joined', shown));
      else notes.push(told('divided', shown));
    }
    if (blank || isCertain(before, words) || !goesOn(before, line)) lines.push(line);
    else lines.push(joined(lines.pop() as string, words));
    blank = false;
  }
  return { lines, notes };
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

function joined(before: string, words: string): string {
  const head = before.trimEnd();
  if (LABEL.test(head.trim())) return `${head}\u3000${words}`;
  return /[\w.,;:)]$/.test(head) && /^[\w(]/.test(words) ? `${head} ${words}` : head + words;
}
