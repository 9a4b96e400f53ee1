import type { PhysicalLine } from './physical.ts';
import { stopAtEnd } from './stops.ts';

/** Lines that stand on their own without a stop: divisions, and headings marked as such. */
const STANDS_ALONE = /^(?:第[^\s。，,]{1,6}(?:分编|[编章节])|[#>|*-]|目\s*录|附\s*[则件表])/;
const HALF_WIDTH = /[\u3400-\u9fff][”’»›)]*[,.;:](?!\w)|[«»‹›]/;
/** From how many lines on the lengths of lines prove by themselves that a text is wrapped. */
const MANY = 20;
/** No column of print is narrower than so many em. */
const NARROWEST = 10;

/**
 * Whether a text is a print with wrapped lines, as against one paragraph a line. Wrapped lines break off in mid-sentence
 * at the same width again and again and hardly any line is longer; in a short text, where that may be chance, the
 * half-width marks of a print have to come to it.
 */
export function isPrinted(lines: readonly PhysicalLine[]): boolean {
  const texts = lines.map((line) => line.passage.text);
  const broken = texts.filter((text, i) => i < texts.length - 1 && breaksOff(text));
  if (broken.length < texts.length * 0.3) return false;
  const widths = texts.map(roughWidth);
  const column = columnOf(broken.map(roughWidth));
  if (column.lines < 2 || column.width < NARROWEST) return false;
  const longer = widths.filter((width) => width > column.width + 1.5).length;
  const count = texts.length;
  if (column.lines < count * 0.3 || column.lines < broken.length * 0.6 || longer > count * 0.2) return false;
  return count >= MANY || texts.filter((text) => HALF_WIDTH.test(text)).length >= count * 0.3;
}

function breaksOff(text: string): boolean {
  return stopAtEnd(text) === '' && !STANDS_ALONE.test(text);
}

/** The column that most lines fill: first lines lack their indent of two em, marks may hang over it by one. */
function columnOf(widths: readonly number[]): { width: number; lines: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  let best = { width: 0, lines: 0 };
  for (const width of counts.keys()) {
    let lines = 0;
    for (let filled = width - 3; filled <= width + 1; filled++) lines += counts.get(filled) ?? 0;
    if (lines > best.lines || (lines === best.lines && width > best.width)) best = { width, lines };
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
