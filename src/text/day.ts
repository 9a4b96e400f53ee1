/** 2020年11月27日 as YYYY-MM-DD; null for what is no date, or none that exists. */
export function dateOf(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

/** A day written 2024-06-28 or 2024年6月28日, as decisions write it; null for anything else, and for a day that does not exist. */
export function dayAsPrinted(text: string): string | null {
  const [, year, month, day] = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/.exec(text) ?? [];
  const written = year === undefined ? text : `${year}年${Number(month)}月${Number(day)}日`;
  return dateOf(written) === null ? null : written;
}
