import { formatNumeral, NUMERAL_CHARACTERS } from '../text/numeral.ts';
import { built } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import { usualSpelling } from './label-spelling.ts';
import type { Ordinal } from './types.ts';

const NUMERAL = new RegExp(`[${NUMERAL_CHARACTERS}](?:\\s?[${NUMERAL_CHARACTERS}0０])*|[0-9０-９](?:\\s?[0-9０-９])*`);

/** A label with another number, in the style it is printed in: Chinese or Arabic, half or full width, circled, its brackets kept. */
export function relabelled(label: Passage, type: 'division' | 'article' | 'item' | 'subitem', { number, suffix }: Ordinal): Passage {
  const { text } = label;
  if (/^[①-⑳]$/.test(text) && number <= 20) return built(String.fromCharCode(0x2460 + number - 1));
  if (/^[㈠-㈩]$/.test(text) && number <= 10) return built(String.fromCharCode(0x3220 + number - 1));
  const plain = NUMERAL.test(text) ? text.replace(/\s?之[\s\S]*$/, '') : usualSpelling(text).replace(/之[\s\S]*$/, '');
  const digits = /[0-9０-９]/.exec(plain)?.[0];
  const arabic = digits !== undefined && !new RegExp(`[${NUMERAL_CHARACTERS}]`).test(plain);
  const numeral = !arabic
    ? formatNumeral(number)
    : digits < '０'
      ? String(number)
      : String(number).replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
  const counted = plain === '' ? (type === 'article' ? `第${numeral}条` : numeral) : plain.replace(NUMERAL, () => numeral);
  return built(suffix > 0 ? `${counted}之${formatNumeral(suffix)}` : counted);
}
