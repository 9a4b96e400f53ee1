import { fold } from '../text/fold.ts';
import { withoutVariants } from '../text/variants.ts';
import { withoutDoubledStops } from './print-defects.ts';

/**
 * Whether two texts differ in typography alone, beyond what a comparison folds: variant characters (账/帐, 〇/零), a stop
 * printed twice or missing at the end of a paragraph, brackets and dashes of another shape. It names the kind of a
 * difference and makes no texts equal.
 */
export function sameButTypography(a: string, b: string): boolean {
  return reduced(a) === reduced(b);
}

function reduced(text: string): string {
  const lines = text.split('\n').map((line) => withoutDoubledStops(fold(line)).replace(/[。；：，]$/, ''));
  return withoutVariants(lines.join('\n')).replace(/—+/g, '—');
}
