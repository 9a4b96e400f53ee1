import type { Quote } from '../operation.ts';
import { readNumber } from '../reading/numbers.ts';
import type { PrintStyle } from './style.ts';

/**
 * A text in quotation marks, a line a paragraph. NPC decisions open every paragraph with “ and close the last one only; the Supreme
 * People's Court marks the two ends alone (2020), or does as the others do (2022, 2026): so where a paragraph would be taken for the next item.
 */
export function quoted({ lines }: Quote, { quoting, opening = quoting === 'npc' }: Omit<PrintStyle, 'law'>): string {
  const opened = lines.map(({ text }, i) => (i === 0 || opening ? `“${text}` : text));
  return `${opened.join('\n') || '“'}”`;
}

/** Whether some paragraph of a text, not its first, would be taken for something else without its “: 项 (（一）) are known by the quotation that they stand in. */
export function needsOpening({ lines }: Quote): boolean {
  return lines.slice(1).some(({ text }) => mistakable(text));
}

function mistakable(text: string): boolean {
  return (
    /^[“‘]/.test(text) || (readNumber(text, true) !== null && !/^（[一二三四五六七八九十百]+）/.test(text)) || /施行|生效|重新公布|调整|废止|附件/.test(text)
  );
}

/** Words in quotation marks. */
export function words(quote: Quote): string {
  return quoted(quote, { quoting: 'npc' });
}

/** A unit's new text behind a colon: on the same line, or, as the Court prints it, on the next. */
export function block(quote: Quote, style: PrintStyle): string {
  return `：${style.quoting === 'spc' ? '\n' : ''}${quoted(quote, style)}`;
}

/** The stop behind a clause: none where the text quoted ends a sentence itself. */
export function stopBehind(wording: string): string {
  return /[。！？：]”$|[。：；]$/.test(wording) ? '' : '。';
}
