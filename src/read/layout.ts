import type { PhysicalLine } from './lines.ts';

/** Where a sentence or an enumeration may end, in any width, and what may close behind it. */
const ENDS = /[。．.；;：:？?！!…][”’"'）)》»〉›〕\]]*$/;
/** Lines that stand on their own without a stop: divisions, and headings marked as such. */
const STANDS_ALONE = /^(?:第[^\s。，,]{1,6}(?:分编|[编章节])|[#>|*-]|目\s*录|附\s*[则件表])/;
const HALF_WIDTH = /\p{Script=Han}[”’»›)]*[,.;:](?!\w)|[«»‹›]/u;
/** From how many lines on the lengths of lines prove by themselves that a text is wrapped. */
const MANY = 20;

/**
 * Whether a text is a print with wrapped lines, as against one paragraph a line. Wrapped lines break off in mid-sentence
 * at the same width again and again and hardly any line is longer; in a short text, where that may be chance, the
 * half-width marks of a print have to come to it.
 */
export function isPrinted(lines: readonly PhysicalLine[]): boolean {
  const texts = lines.map((line) => line.passage.text);
  const broken = texts.filter((text, i) => i < texts.length - 1 && !ENDS.test(text) && !STANDS_ALONE.test(text));
  if (broken.length < 2) return false;
  const width = commonWidth(broken);
  if (width < 10) return false;
  const full = broken.filter((text) => Math.abs(roughWidth(text) - width) <= 2.5).length;
  const longer = texts.filter((text) => roughWidth(text) > width + 3).length;
  const bare = texts.length;
  if (full < bare * 0.3 || full < broken.length * 0.6 || longer > bare * 0.2) return false;
  return bare >= MANY || texts.filter((text) => HALF_WIDTH.test(text)).length >= bare * 0.3;
}

/** The width that most lines have, to one em. */
function commonWidth(texts: readonly string[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const text of texts) {
    const width = Math.round(roughWidth(text));
    const count = (counts.get(width) ?? 0) + 1;
    counts.set(width, count);
    if (count > (counts.get(best) ?? 0)) best = width;
  }
  return best;
}

/** Marks count half an em, in either width: close enough to compare lines of one print. */
function roughWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    width += code < 0x2e80 || (code >= 0x3001 && code <= 0x3011) || (code >= 0xff01 && code <= 0xff1f) ? 0.5 : 1;
  }
  return width;
}
