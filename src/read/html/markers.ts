import { formatNumber } from '../docx/number-format.ts';

/** The counter styles of CSS that number (css-counter-styles-3), as the formats of Word that write the same, and what stands behind the number in a list. */
const STYLES: Readonly<Record<string, readonly [format: string, suffix: string]>> = {
  decimal: ['decimal', '. '],
  'decimal-leading-zero': ['decimalZero', '. '],
  'lower-roman': ['lowerRoman', '. '],
  'upper-roman': ['upperRoman', '. '],
  'cjk-decimal': ['ideographDigital', '、'],
  'cjk-ideographic': ['chineseCountingThousand', '、'],
  'simp-chinese-informal': ['chineseCountingThousand', '、'],
  'trad-chinese-informal': ['chineseCountingThousand', '、'],
  'simp-chinese-formal': ['chineseLegalSimplified', '、'],
  'cjk-heavenly-stem': ['ideographTraditional', '、'],
  'cjk-earthly-branch': ['ideographZodiac', '、'],
};
const LETTERS: Readonly<Record<string, number>> = { 'lower-alpha': 97, 'lower-latin': 97, 'upper-alpha': 65, 'upper-latin': 65 };
/** Styles that mark without numbering. */
const BULLETS = /^(?:none|disc|circle|square|disclosure-(?:open|closed)|inherit|initial|unset|)$/;
const TYPES: Readonly<Record<string, string>> = { '1': 'decimal', a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' };

/** A number in a counter style of CSS, `suffix` behind it in a list; null for a style that is not known. */
export function counterText(value: number, style: string): { text: string; suffix: string } | null {
  const first = LETTERS[style];
  if (first !== undefined) return { text: value < 1 ? String(value) : lettersOf(value, first), suffix: '. ' };
  const known = STYLES[style];
  const text = known === undefined ? null : formatNumber(value, known[0]);
  return known === undefined || text === null ? null : { text, suffix: known[1] };
}

/** What stands in front of a member of a list: '' for a mark that is no number; null for a style that is not known. */
export function markerOf(value: number, style: string): string | null {
  const words = /^["'](.*)["']$/s.exec(style)?.[1];
  if (words !== undefined) return words;
  if (BULLETS.test(style.toLowerCase())) return '';
  const known = counterText(value, style.toLowerCase());
  return known === null ? null : known.text + known.suffix;
}

/** The counter style that the type of a list names. */
export function styleOfType(type: string | undefined): string | undefined {
  return type === undefined ? undefined : (TYPES[type] ?? type.toLowerCase());
}

/** a … z, aa, ab, as pages count on. */
function lettersOf(value: number, first: number): string {
  let out = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) out = String.fromCharCode(first + ((rest - 1) % 26)) + out;
  return out;
}
