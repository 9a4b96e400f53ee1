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

const OF_AMOUNT = new RegExp(`[${DIGITS}.．${AMOUNT_CHARACTERS}]`);
/** 统一, 唯一, 其一: no number ends here. */
const WORD_BEFORE = /[统唯其单同逐任专划不万]$/;

/** Whether a stretch of a text begins or ends inside a number: 十日 in 二十日, 8号 in 18号, 超过五 in 超过五十. */
export function cutsAmount(text: string, start: number, end: number): boolean {
  return splitsAt(text, start, start, end) || splitsAt(text, end, start, end);
}

/** Whether the characters on both sides of an offset are of one number; on the side of the stretch no further than it goes. */
function splitsAt(text: string, at: number, start: number, end: number): boolean {
  if (at === 0 || at >= text.length || !OF_AMOUNT.test(text[at - 1] as string) || !OF_AMOUNT.test(text[at] as string)) return false;
  const least = at === end ? start : Math.max(0, at - LONGEST);
  const most = at === start ? end : Math.min(text.length, at + LONGEST);
  let [from, to] = [at, at];
  while (from > least && OF_AMOUNT.test(text[from - 1] as string)) from--;
  while (to < most && OF_AMOUNT.test(text[to] as string)) to++;
  const [before, behind] = [text.slice(from, at), text.slice(at, to)];
  if (before === '一' && WORD_BEFORE.test(text.slice(0, from).slice(-1))) return false;
  return amountOf(before + behind) !== null;
}

const LONGEST = 12;

/** A stretch with the whole of the numbers that it begins or ends in. */
export function withWholeAmounts(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let [from, to] = [start, end];
  if (cutsAmount(text, start, end)) {
    while (from > 0 && OF_AMOUNT.test(text[from - 1] as string) && OF_AMOUNT.test(text[from] as string)) from--;
    while (to < text.length && OF_AMOUNT.test(text[to] as string) && OF_AMOUNT.test(text[to - 1] as string)) to++;
  }
  return { start: from, end: to };
}
