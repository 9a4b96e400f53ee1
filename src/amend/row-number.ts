import { formatNumeral, NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';

const ROW_NUMBER = new RegExp(`^(?:([0-9]{1,8})(?:[.．、\\s\\u3000]|$)|[（(]([${NUMERAL_CHARACTERS}]+|[0-9]+)[）)]|([${NUMERAL_CHARACTERS}]+)、)`);

/** The number with which a line of an annex begins, and how it is written: 3. · （三） · 三、. */
export interface RowLabel {
  readonly number: number;
  readonly style: 'digits' | 'brackets' | 'numeral';
  readonly spelt: 'digits' | 'numeral';
  /** The number as it stands in the line. */
  readonly start: number;
  readonly end: number;
}

/** The label of a line of an annex; null if it begins with none. */
export function rowLabel(line: string): RowLabel | null {
  const match = ROW_NUMBER.exec(line);
  if (match === null) return null;
  const [, digits, brackets, numeral] = match;
  const written = (digits ?? brackets ?? numeral) as string;
  const number = parseNumeral(written);
  const start = brackets === undefined ? 0 : 1;
  const style = digits !== undefined ? 'digits' : brackets !== undefined ? 'brackets' : 'numeral';
  return number === null ? null : { number, style, spelt: /[0-9]/.test(written) ? 'digits' : 'numeral', start, end: start + written.length };
}

/** The number that a line of an annex begins with: 3. · （三） · 3 and a space; null if it begins with none. */
export function rowNumber(line: string): number | null {
  return rowLabel(line)?.number ?? null;
}

/** Another number in place of a label, in the way in which it is written. */
export function labelNumbered({ start, end, spelt }: RowLabel, number: number): { readonly start: number; readonly end: number; readonly text: string } {
  return { start, end, text: spelt === 'digits' ? `${number}` : formatNumeral(number) };
}
