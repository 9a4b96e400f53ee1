import { ideographs, pairs } from '../../text/radicals.ts';

/** The technical bracket for the title mark, the bar for the dash. */
const MARKS = pairs('\u2329〈\u232a〉\u2015—');

/**
 * The text of a PDF with the characters that were meant: a font draws several with one glyph, and many PDFs name the wrong one (⽇
 * for 日). Only these are touched: NFKC over the whole text would also make half-width brackets of （ ）.
 */
export function characters(text: string): string {
  return ideographs(text).replace(/[\u2329\u232a\u2015]/g, (c) => MARKS.get(c) as string);
}
