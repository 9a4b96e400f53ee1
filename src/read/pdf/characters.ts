import { ideographs, pairs } from '../../text/radicals.ts';

/** The technical bracket for the title mark, the bar for the dash; the forms that marks have in vertical writing for the usual ones. */
const MARKS = pairs(
  '\u2329〈\u232a〉\u2015—︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︱—︲–︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］',
);
const OTHERS = new RegExp(`[${[...MARKS.keys()].join('')}]`, 'g');

/**
 * The text of a PDF with the characters that were meant: a font draws several with one glyph, and many PDFs name the wrong one (⽇
 * for 日). Only these are touched: NFKC over the whole text would also make half-width brackets of （ ）.
 */
export function characters(text: string): string {
  return ideographs(text).replace(OTHERS, (c) => MARKS.get(c) as string);
}
