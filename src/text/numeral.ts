const DIGITS = '零一二三四五六七八九';
/** What 〇 is typed as: circles, and letters that look like it. */
const ZEROS = '〇○◯OＯoｏ';
const VALUES: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...ZEROS, '0', '０'].map((zero) => [zero, 0])),
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS = ['千', '百', '十', ''] as const;
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters a Chinese numeral in a label may be written with, for use inside a character class. */
export const NUMERAL_CHARACTERS = `${ZEROS}零一二两三四五六七八九十百千`;

/**
 * The value of a Chinese numeral below 10,000 (一百二十, 十, 二〇二〇) or of Arabic digits; null if it is neither.
 * Spellings that the drafting manual rejects (一百十) are read; `isWellFormed` tells them apart.
 */
export function parseNumeral(text: string): number | null {
  if (/^[0-9０-９]+$/.test(text)) return Number(text.replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10)));
  if (text === '') return null;
  if (text.length > 1 && [...text].every((c) => c in VALUES)) return Number([...text].map((c) => VALUES[c]).join(''));
  let total = 0;
  let digit = -1;
  let unit = 10_000;
  for (const c of text) {
    const value = VALUES[c];
    if (value !== undefined) {
      if (digit > 0) return null;
      digit = value;
      continue;
    }
    const power = UNITS[c];
    if (power === undefined || power >= unit || digit === 0) return null;
    total += (digit < 0 ? 1 : digit) * power;
    unit = power;
    digit = -1;
  }
  return digit > 0 ? total + digit : digit === 0 ? null : total;
}

/** A whole number from 1 to 9,999 as labels write it: 十, 一百零一, 一百一十. */
export function formatNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`no numeral for ${value}`);
  if (value < 10) return DIGITS[value] as string;
  if (value < 20) return value === 10 ? '十' : `十${DIGITS[value - 10]}`;
  let out = '';
  let zero = false;
  for (let power = 1000, i = 0; power >= 1; power /= 10, i++) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) zero = out !== '';
    else {
      out += (zero ? '零' : '') + DIGITS[digit] + POWERS[i];
      zero = false;
    }
  }
  return out;
}

/** Whether a numeral is spelt as labels must be (立法法第六十五条: Chinese numerals in order; 一百一十, not 一百十). */
export function isWellFormed(text: string): boolean {
  const value = parseNumeral(text);
  return value !== null && value > 0 && formatNumeral(value) === text;
}
