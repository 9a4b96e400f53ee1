import { parseNumeral } from './numeral.ts';

const DIGITS = '[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}';

/** A date as documents print it, the source of a pattern: 2025年6月28日, ２０２５年６月２８日, 二〇二五年六月二十八日, the nought also as a figure or a letter (二00五年, 二OO五年). */
export const DATE = `(?:[0-9０-９]{4}|[〇○零一二三四五六七八九][〇○零0０OＯ一二三四五六七八九]{3})(?=)年[ \\u3000]?(?:${DIGITS})(?=)月[ \\u3000]?(?:${DIGITS})(?=)日`;

/** A nought that stands among Chinese digits. */
const NOUGHT = /(?<=[一二三四五六七八九][0０OＯ]*)[0０OＯ]/g;

/** A date in the digits that title notes have: 2025年6月28日. */
export function usualDate(date: string): string {
  return date.replace(/[ \u3000]/g, '').replace(/[^年月日]+/g, (digits) => String(parseNumeral(digits.replace(NOUGHT, '〇')) ?? digits));
}

/** The dates in a text, in order, as YYYY-MM-DD; what no calendar has is none. */
export function datesIn(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(DATE, 'g'))].map(([date]) => iso(date)).filter((date) => date !== null);
}

/** The first date in a text as YYYY-MM-DD; null if there is none that a calendar has. */
export function dateIn(text: string): string | null {
  return datesIn(text)[0] ?? null;
}

/** YYYY-MM-DD as documents print it: 2025年6月28日. */
export function printedDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function iso(date: string): string | null {
  const [year = 0, month = 0, day = 0] = usualDate(date).match(/\d+/g)?.map(Number) ?? [];
  const parsed = new Date(Date.UTC(year, month - 1, day));
  if (year < 1 || parsed.getUTCMonth() !== month - 1 || parsed.getUTCDate() !== day) return null;
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
