const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** A whole number from 1 to 99,999,999 as labels spell it: 十, 十一, 一百零一, 一百一十, 一万零九. */
export function numeral(n: number): string {
  const [high, low] = [Math.floor(n / 10000), n % 10000];
  if (high > 0) return `${numeral(high)}万${low === 0 ? '' : `${low < 1000 ? '零' : ''}${thousands(low)}`}`;
  return thousands(n).replace(/^一十/, '十');
}

/** 1 to 9,999, 一十 for 十. */
function thousands(n: number): string {
  const places = [...String(n)].map(Number);
  let [text, gap] = ['', false];
  for (const [i, digit] of places.entries()) {
    if (digit === 0) gap = true;
    else {
      text += (gap ? '零' : '') + DIGITS[digit] + UNITS[places.length - 1 - i];
      gap = false;
    }
  }
  return text;
}
