import { parseNumeral } from './numeral.ts';

const DIGITS = '[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}';

/** A date as documents print it, the source of a pattern: 2025年6月28日, ２０２５年６月２８日, 二〇二五年六月二十八日. */
export const DATE = `(?:[0-9０-９]{4}|[〇○零一二三四五六七八九]{4})年[ \\u3000]?(?:${DIGITS})月[ \\u3000]?(?:${DIGITS})日`;

/** A date in the digits that title notes have: 2025年6月28日. */
export function usualDate(date: string): string {
  return date.replace(/[ \u3000]/g, '').replace(/[^年月日]+/g, (digits) => String(parseNumeral(digits) ?? digits));
}
