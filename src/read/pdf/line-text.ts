import { lowered, raised } from '../../text/raised.ts';
import type { Box } from './box.ts';

/** The text of a line of a page, and whether some of it is printed over other text. */
export interface LineText {
  readonly text: string;
  readonly overprinted: boolean;
}

/** Gaps of more than so many em inside a line are a space of its own. */
const WIDE = 0.75;
/** Between Latin words, and behind 第三条, a space is at least so wide. */
const NARROW = 0.15;
const BEHIND_LABEL = 0.24;
/** Letters stand apart by this at most, in em; wider gaps part columns. */
const LOOSEST = 2.5;
/** Gaps that differ by no more than this, in em, are equal. */
const EQUAL = 0.12;
const LABEL = /^第[〇○零一二三四五六七八九十百千万0-9０-９]{1,15}(?:条|章|节|编|分编)(?:之[一二三四五六七八九十]{1,3})?$/;
/** So much of a character lies over the one before it where two texts are printed on one place. */
const OVERPRINTED = 0.5;

/**
 * The text of a row: a wide gap is an ideographic space, a narrow one a space only between Latin words. What all characters of a line stand apart by (it was
 * letter-spaced, by whatever means) is no space, and a label that opens the line counts by itself: the heading behind it may be set wider.
 */
export function lineTextOf(row: readonly Box[]): LineText {
  const shown = row.filter((box) => box.text.trim() !== '');
  const gaps = shown.map((box, i) => (i === 0 ? 0 : gapBetween(shown[i - 1] as Box, box)));
  const label = labelEnd(shown, gaps);
  const parts = [looseness(shown, gaps, 0, label), looseness(shown, gaps, label, shown.length)] as const;
  let text = '';
  for (const [i, box] of shown.entries()) {
    if (i > 0 && i === label) text += '\u3000';
    else if (i > 0) text += joint(shown, gaps, i, i < label ? parts[0] : parts[1]);
    text += asShown(box);
  }
  const overprinted = shown.some((box, i) => i > 0 && box.shift === undefined && (gaps[i] as number) < -OVERPRINTED * Math.min(1, box.width / box.size));
  return { text: tidy(text), overprinted };
}

/** The text of a row alone. */
export function lineText(row: readonly Box[]): string {
  return lineTextOf(row).text;
}

function gapBetween(before: Box, after: Box): number {
  const size = after.shift === undefined ? (before.shift === undefined ? Math.min(before.size, after.size) : after.size) : before.size;
  return (after.x - (before.x + before.width)) / size;
}

/** Behind which box the label of the line ends: 第三条, with more room behind it than inside it. 0 if it has none. */
function labelEnd(shown: readonly Box[], gaps: readonly number[]): number {
  let text = '';
  let widest = 0;
  for (let i = 0; i < shown.length - 1 && text.length < 12; i++) {
    text += (shown[i] as Box).text;
    if (i > 0) widest = Math.max(widest, gaps[i] as number);
    if (LABEL.test(text) && (gaps[i + 1] as number) - widest > BEHIND_LABEL) return i + 1;
  }
  return 0;
}

/** How far apart, in em, the characters of a stretch of boxes stand as a rule: most of the gaps between them are so wide. 0 if they stand close. */
function looseness(shown: readonly Box[], gaps: readonly number[], from: number, to: number): number {
  const apart = gaps.slice(from + 1, to).sort((p, q) => p - q);
  let close = 0;
  for (let i = from; i < to; i++) close += [...(shown[i] as Box).text].length - 1;
  const count = apart.length + close;
  const middle = Math.floor((count - 1) / 2) - close;
  if (count < 2 || middle < 0) return 0;
  const usual = apart[middle] as number;
  if (usual <= 0.05 || usual > LOOSEST) return 0;
  const equal = apart.filter((gap) => Math.abs(gap - usual) <= Math.max(EQUAL, usual * 0.2)).length;
  return equal >= count * 0.6 ? usual : 0;
}

function joint(shown: readonly Box[], gaps: readonly number[], i: number, loose: number): string {
  const [before, after] = [(shown[i - 1] as Box).text, (shown[i] as Box).text];
  const gap = (gaps[i] as number) - loose;
  if (gap > WIDE) return '\u3000';
  if (!/[\x21-\x7e]$/.test(before) || !/^[\x21-\x7e]/.test(after) || gap <= NARROW) return '';
  return isSpacedNumber(shown, gaps, i) ? '' : ' ';
}

/** Single figures that stand as far from each other as from what is beside them are one number that was spaced out: 2 0 2 0 年. */
function isSpacedNumber(shown: readonly Box[], gaps: readonly number[], i: number): boolean {
  if (!/(?:^|[^0-9])[0-9]$/.test((shown[i - 1] as Box).text) || !/^[0-9](?![0-9])/.test((shown[i] as Box).text)) return false;
  const gap = gaps[i] as number;
  return [i > 1 ? gaps[i - 1] : undefined, gaps[i + 1]].some((other) => other !== undefined && Math.abs(other - gap) <= EQUAL);
}

function asShown({ text, shift }: Box): string {
  if (shift === undefined) return text;
  return (shift === 'raised' ? raised(text) : lowered(text)) ?? text;
}

/** Spaces inside a run stand where Chinese meets figures or Latin letters; they were set, not typed. */
function tidy(text: string): string {
  return text.replace(/ +(?=[^\x21-\x7e])|(?<=[^\x21-\x7e]) +/g, '').trim();
}
