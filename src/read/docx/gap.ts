import { CELL_END, CELL_LINE } from '../../text/source.ts';

/** A label that stands by itself before its text: 第三条, 第一章. */
const LABEL = /^第[^\s\u3000]{1,12}[编章节条]$/;
/** A label that runs into its text: （一）, 一、, ①. */
const CLOSED = /[）)、．\u2460-\u249b\u3220-\u3289]$/;

/** The automatic number before its text. Behind it Word leaves a gap as wide as its tab stops; print has an em behind 第三条, none behind （一）. */
export function withNumber(number: string, text: string): string {
  const label = number.trimEnd();
  if (label === '') return typedGap(text);
  const words = text.replace(/\t/g, '\u3000');
  if (label === number) return label + words;
  return label + (LABEL.test(label) ? '\u3000' : CLOSED.test(label) ? '' : ' ') + words.replace(/^[ \u3000\u00a0]+/, '');
}

/** Each paragraph of a row of a table, with what parts it from the next. */
const PARAGRAPHS = new RegExp(`[^${CELL_END}${CELL_LINE}]+`, 'g');

/** A line as a Word file keeps it whose paragraphs hold it: a tab in Word is white space of some width. */
export function withoutTabs(line: string): string {
  return line.includes('\t') ? line.replace(PARAGRAPHS, typedGap) : line;
}

/** The text of a paragraph without an automatic number: a tab behind a typed label is the same gap; elsewhere a tab is white space of some width. */
function typedGap(text: string): string {
  return text
    .replace(/^([ \t\u3000\u00a0]*)(第[^\s\u3000]{1,12}?[编章节条](?:之[^\s\u3000]{1,4})?)[ \u3000]*\t[ \t\u3000]*/, '$2\u3000')
    .replace(/^([ \t\u3000\u00a0]*[（(][^\s\u3000（()）]{1,6}[）)])[ \u3000]*\t[ \t\u3000]*/, '$1')
    .replace(/\t/g, '\u3000');
}
