import { parseNumeral } from './numeral.ts';

/** The characters of a Chinese numeral of any size, for use inside a character class. */
export const AMOUNT_CHARACTERS = '〇○零一二两三四五六七八九十百千万亿';
const DIGITS = '0-9０-９';
/** An amount as statutes write it, the source of a pattern: 二十万, 5000, 1.5万, 半; no ordinal, no part of a longer one. */
export const AMOUNT = `(?<![第${DIGITS}.．${AMOUNT_CHARACTERS}半])(?:[${DIGITS}]+(?:[，,][${DIGITS}]{3})*(?:[.．][${DIGITS}]+)?[百千]?[万亿]*|[${AMOUNT_CHARACTERS}半]+)`;

/** The value of a number as statutes write it, 十五 and 15, 20万 and 二十万 alike; null if it has none. */
export function amountOf(number: string): number | null {
  let rest = number.replace(/[，,]/g, '').replace(/．/g, '.');
  if (rest === '半') return 0.5;
  let total = 0;
  for (const [power, times] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = rest.lastIndexOf(power);
    if (at < 0) continue;
    const before = valueBelow(rest.slice(0, at));
    if (before === null) return null;
    total += before * times;
    rest = rest.slice(at + 1);
  }
  if (rest === '') return total > 0 ? total : null;
  const last = valueBelow(total > 0 ? rest.replace(/^[〇○零]/, '') : rest);
  return last === null ? null : total + last;
}

/** What stands before 万 or 亿, or behind them: 二十, 1.5, 3百. */
function valueBelow(text: string): number | null {
  const mixed = /^([0-9０-９]+(?:\.[0-9０-９]+)?)([百千])?$/.exec(text);
  if (mixed === null) return parseNumeral(text);
  const digits = Number((mixed[1] as string).replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0)));
  return digits * (mixed[2] === '百' ? 100 : mixed[2] === '千' ? 1000 : 1);
}
