import { fold } from '../text/fold.ts';
import { withoutDoubledStops } from './print-defects.ts';

/** What must agree in two texts: every paragraph as a line of its own, folded, a stop printed twice counting once. */
export function comparable(text: string): string {
  return text
    .split('\n')
    .map((line) => withoutDoubledStops(fold(line)))
    .join('\n');
}

/** The words alone, where the ends of paragraphs are not known for certain. */
export function runOn(text: string): string {
  return text.replace(/\n/g, '');
}
