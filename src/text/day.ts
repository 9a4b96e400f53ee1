import { dateIn } from './date.ts';

/** A day written 2024-06-28 or 2024年6月28日, as decisions write it; null for anything else, and for a day that does not exist. */
export function dayAsPrinted(text: string): string | null {
  const [, year, month, day] = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/.exec(text) ?? [];
  const written = year === undefined ? text : `${year}年${Number(month)}月${Number(day)}日`;
  return dateIn(written) === null || !/^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$/.test(written) ? null : written;
}
