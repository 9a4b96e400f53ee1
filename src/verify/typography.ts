import { fold } from '../text/fold.ts';
import { withoutDoubledStops } from './print-defects.ts';

/** Characters that prints mix without a difference in meaning: 帐 and 账, the zeros, brackets, dashes of any length. */
const VARIANTS: Readonly<Record<string, string>> = {
  帐: '账',
  零: '〇',
  '〖': '（',
  '〗': '）',
  '【': '（',
  '】': '）',
  '－': '—',
  '-': '—',
  '～': '—',
  '~': '—',
};

/**
 * Whether two texts differ in typography alone, beyond what a comparison folds: variant characters (账/帐, 〇/零), a stop
 * printed twice or missing at the end of a paragraph, brackets and dashes of another shape. It names the kind of a
 * difference and makes no texts equal.
 */
export function sameButTypography(a: string, b: string): boolean {
  return reduced(a) === reduced(b);
}

function reduced(text: string): string {
  return text
    .split('\n')
    .map((line) => withoutDoubledStops(fold(line)).replace(/[。；：，]$/, ''))
    .join('\n')
    .replace(/[帐零〖〗【】－\-～~]/g, (c) => VARIANTS[c] ?? c)
    .replace(/—+/g, '—');
}
