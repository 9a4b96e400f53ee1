import { decode } from '../text/encoding.ts';
import { ideographs } from '../text/radicals.ts';
import { SourceText } from '../text/source.ts';
import { formatOf } from './format.ts';
import { isPrinted } from './print/layout.ts';
import { physicalLines } from './print/physical.ts';

/** How many lines that are not blank may hold a title: its own, and what stands before it. */
const LINES = 40;

/**
 * The words among which the title of a statute stands that some bytes hold, without reading them as one: the first lines of a text or of Markdown, the
 * characters as they are meant. Null where only reading the whole tells: other formats, prints (what stands on the margin of a page is taken out), links, tags,
 * tracked changes and what a result has before its title.
 */
export function titleArea(path: string, bytes: Uint8Array): string | null {
  const format = bytes.length === 0 ? 'other' : formatOf(path, bytes);
  const text = format === 'text' || format === 'markdown' ? (decode(bytes)?.text ?? null) : null;
  if (text === null || /<(?:ins|del)\b/i.test(text)) return null;
  const head = headOf(text).replace(/<!--[^<>]*-->/g, '');
  if (!/\p{Script=Han}/u.test(head) || /^---|[<&]|\]\(|附：《/.test(head)) return null;
  if (!/^#{1,6} /m.test(head) && isPrinted(physicalLines(new SourceText(path, text)))) return null;
  return ideographs(head);
}

/** The first lines of a text. */
function headOf(text: string): string {
  let end = 0;
  for (let lines = 0; lines < LINES && end < text.length; lines++) {
    while (/\s/.test(text[end] ?? '')) end++;
    const next = text.indexOf('\n', end);
    end = next < 0 ? text.length : next;
  }
  return text.slice(0, end);
}
