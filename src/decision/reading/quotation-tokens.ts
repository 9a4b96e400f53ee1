import { placeOf } from '../../text/passage.ts';
import { offsetAt, type Passage, type Place } from '../../text/source.ts';

/** “12” in place of a quotation; its first mark points at the opening mark, its last at the closing one. */
export function token(index: number, open: Passage, end: Passage): Passage {
  const text = `“${index}”`;
  if (open.origin === null || end.origin === null) return { text, origin: null };
  const [first, last] = [offsetAt(open.origin, 0), offsetAt(end.origin, 0)];
  // A quotation that is never closed may end with the text: then nothing stands where its mark would.
  const behind = end.text === '' ? last : last + 1;
  const at = new Int32Array(text.length + 1).fill(first);
  at[text.length - 1] = Math.max(first, behind - 1);
  at[text.length] = behind;
  return { text, origin: { source: open.origin.source, at } };
}

/** The place of a quotation, both marks included; null where one of them stands nowhere. */
export function between(open: Passage, end: Passage): Place | null {
  const start = placeOf(open);
  const stop = placeOf(end);
  return start && stop && { source: start.source, span: { start: start.span.start, end: stop.span.end } };
}

/** A line that ends with what stands in place of a quotation, which now goes on up to an offset. */
export function upTo({ text, origin }: Passage, behind: number): Passage {
  if (origin === null) return { text, origin };
  const at = Int32Array.from({ length: text.length + 1 }, (_, i) => offsetAt(origin, i));
  at[text.length - 1] = behind - 1;
  at[text.length] = behind;
  return { text, origin: { source: origin.source, at } };
}

/** The beginning of a text, as a diagnostic shows it. */
export function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}……` : text;
}
