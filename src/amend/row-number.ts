import { isTable } from '../statute/tables.ts';
import type { AnnexBlock } from '../statute/types.ts';
import { formatNumeral, NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import { built } from '../text/passage.ts';

const ROW_NUMBER = new RegExp(`^(?:([0-9]{1,8})(?:[.．、\\s\\u3000]|$)|[（(]([${NUMERAL_CHARACTERS}]+|[0-9]+)[）)]|([${NUMERAL_CHARACTERS}]+)、)`);

/** The number with which a line of an annex begins, and how it is written: 3. · （三） · 三、. */
export interface RowLabel {
  readonly number: number;
  readonly style: 'digits' | 'brackets' | 'numeral';
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
  return number === null ? null : { number, style, start, end: start + written.length };
}

/** The number that a line of an annex begins with: 3. · （三） · 3 and a space; null if it begins with none. */
export function rowNumber(line: string): number | null {
  return rowLabel(line)?.number ?? null;
}

/** What stands behind a line, the numbers that go on from its own shifted: they close up, or make room. */
export function numbersShifted(blocks: readonly AnnexBlock[], { number, style }: Pick<RowLabel, 'number' | 'style'>, by: number): readonly AnnexBlock[] {
  let next = number + 1;
  return blocks.map((block) => {
    const label = isTable(block) ? null : rowLabel(block.text);
    if (label === null || isTable(block) || label.style !== style || label.number !== next) return block;
    next++;
    return { ...block, ...built(withRowNumber(block.text, label, label.number + by)) };
  });
}

/** A line under another number, in the way in which it writes its own. */
function withRowNumber(line: string, { start, end }: RowLabel, number: number): string {
  const spelt = /[0-9]/.test(line.slice(start, end)) ? `${number}` : formatNumeral(number);
  return line.slice(0, start) + spelt + line.slice(end);
}
