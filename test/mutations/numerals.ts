const DIGITS = '零一二三四五六七八九';

/** The characters of a numeral, for use inside a character class. */
export const N = '零〇一二三四五六七八九十百千';

const SPELT = new Map<string, number>();
for (let value = 1; value < 1500; value++) SPELT.set(spell(value), value);

/** A numeral below 1,500 as labels write it. Written apart from src/text/numeral.ts, since it is there to check on it. */
export function spell(value: number): string {
  const [thousands, hundreds, tens, ones] = [Math.floor(value / 1000), Math.floor(value / 100) % 10, Math.floor(value / 10) % 10, value % 10];
  const all = [
    thousands > 0 ? `${DIGITS[thousands]}千` : '',
    hundreds > 0 ? `${DIGITS[hundreds]}百` : '零',
    tens > 0 ? `${DIGITS[tens]}十` : '零',
    ones > 0 ? DIGITS[ones] : '',
  ].join('');
  const plain = all.replace(/零+/g, '零').replace(/^零|零$/g, '');
  return value < 20 ? plain.replace(/^一十/, '十') : plain;
}

/** The value of a numeral written with Chinese characters or Arabic digits; undefined if it is not spelt as labels are. */
export function numeralValue(numeral: string): number | undefined {
  return /^[0-9]+$/.test(numeral) ? Number(numeral) : SPELT.get(numeral);
}
