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

/** The largest number that is read and written as a numeral: 九千九百九十九万九千九百九十九. No statute has more of anything. */
export const LARGEST_NUMBER = 99_999_999;

/** The characters a Chinese numeral in a label may be written with, for use inside a character class. */
export const NUMERAL_CHARACTERS = `${ZEROS}零一二两三四五六七八九十百千万`;

/**
 * The value of a Chinese numeral (一百二十, 十, 一万零一, 二〇二〇) or of Arabic digits; null if it is neither, or larger than LARGEST_NUMBER.
 * Spellings that the drafting manual rejects (一百十) are read; `isWellFormed` tells them apart.
 */
export function parseNumeral(text: string): number | null {
  const before = values.get(text);
  if (before !== undefined) return before;
  const value = read(text);
  if (text.length <= LONGEST_KEPT) {
    if (values.size >= MOST_KEPT) values.clear();
    values.set(text, value);
  }
  return value;
}

/** A statute writes the same few numerals over and over: those read last, so many and of so many characters. */
const values = new Map<string, number | null>();
const MOST_KEPT = 5000;
const LONGEST_KEPT = 16;

function read(text: string): number | null {
  if (/^[0-9０-９]+$/.test(text)) return known(text.replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10)));
  if (text === '') return null;
  if (text.length > 1 && [...text].every((c) => c in VALUES)) return known([...text].map((c) => VALUES[c]).join(''));
  const at = text.indexOf('万');
  if (at < 0) return valueBelow(text);
  const [high, low] = [valueBelow(text.slice(0, at)), text.slice(at + 1)];
  // 一万一: 10,001, or 11,000 as people say it.
  const rest = low === '' ? 0 : low.length === 1 && low !== '十' ? null : valueBelow(low.replace(/^[零〇○]/, ''));
  return high === null || rest === null ? null : high * 10_000 + rest;
}

/** A number in digits; null if it is larger than any that is read. */
function known(digits: string): number | null {
  const value = Number(digits);
  return value <= LARGEST_NUMBER ? value : null;
}

/** The value of a numeral without 万; null if it is none. */
function valueBelow(text: string): number | null {
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
  return digit > 0 ? total + digit : digit === 0 || total === 0 ? null : total;
}

/** A whole number as labels write it: 十, 一百零一, 一百一十, 一万零一; in digits where there is no numeral for it (below 1, above LARGEST_NUMBER). */
export function formatNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > LARGEST_NUMBER) return String(value);
  if (value < 10_000) {
    const before = numerals[value];
    if (before !== undefined) return before;
    const numeral = shortened(spelt(value));
    numerals[value] = numeral;
    return numeral;
  }
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  const head = `${shortened(spelt(high))}万`;
  return low === 0 ? head : `${head}${low < 1000 ? '零' : ''}${spelt(low)}`;
}

/** Those below 10,000 as they were written before: addresses are written over and over. */
const numerals: string[] = [];

/** 十二, not 一十二, where nothing stands before it. */
function shortened(numeral: string): string {
  return numeral.replace(/^一十/, '十');
}

/** A number from 1 to 9,999, each of its digits with its power: 一十二. */
function spelt(value: number): string {
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
