import { type Origin, offsetAt, type Passage, type Place, type SourceText, type Span } from './source.ts';

/** The passage that a raw range of a source holds, to the letter. */
export function passageOf(source: SourceText, start = 0, end = source.raw.length): Passage {
  return { text: source.raw.slice(start, end), origin: { source, at: start } };
}

/** A passage that stands in no document. */
export function built(text: string): Passage {
  return { text, origin: null };
}

/** The part of a passage between two character indices, with its origin. */
export function slice(passage: Passage, start: number, end = passage.text.length): Passage {
  const { text, origin } = passage;
  if (start <= 0 && end >= text.length) return passage;
  return {
    text: text.slice(start, end),
    origin: origin && { source: origin.source, at: typeof origin.at === 'number' ? origin.at + start : origin.at.subarray(start, end + 1) },
  };
}

/** The passage without white space at its ends (ideographic and zero-width spaces included). */
export function trim(passage: Passage): Passage {
  const { start, end } = trimmedSpan(passage.text, 0, passage.text.length);
  return slice(passage, start, end);
}

/** The part of a stretch of a text that `trim` leaves. */
export function trimmedSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Joins passages of one source into one; the origin survives only if all have the same source. */
export function join(passages: readonly Passage[], separator = ''): Passage {
  if (passages.length === 1) return passages[0] as Passage;
  const text = passages.map((p) => p.text).join(separator);
  const source = passages[0]?.origin?.source;
  if (source === undefined || passages.some((p) => p.origin?.source !== source)) return built(text);
  const at = new Int32Array(text.length + 1);
  let to = 0;
  for (const [i, p] of passages.entries()) {
    const from = p.origin as Origin;
    if (typeof from.at === 'number') for (let k = 0; k < p.text.length; k++) at[to + k] = from.at + k;
    else at.set(from.at.subarray(0, p.text.length), to);
    to += p.text.length;
    const behind = offsetAt(from, p.text.length);
    if (i < passages.length - 1) for (let k = 0; k < separator.length; k++) at[to++] = behind;
    else at[to] = behind;
  }
  return { text, origin: { source, at } };
}

/**
 * Rewrites a passage character by character: `edit` gives the text that replaces the character at an index ('' drops it,
 * several characters all point at the one they replace).
 */
export function mapCharacters(passage: Passage, edit: (character: string, index: number) => string): Passage {
  const { text, origin } = passage;
  let out = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const replaced = edit(text[i] as string, i);
    for (let k = 0; k < replaced.length; k++) if (origin) at.push(offsetAt(origin, i));
    out += replaced;
  }
  if (out === text) return passage;
  if (origin) at.push(offsetAt(origin, text.length));
  return { text: out, origin: origin && { source: origin.source, at: Int32Array.from(at) } };
}

/** Where the characters from `start` to `end` of a passage stand in their document; null for built text. */
export function placeOf(passage: Passage, start = 0, end = passage.text.length): Place | null {
  if (passage.origin === null) return null;
  const span = spanOf(passage.origin, start, end);
  return { source: passage.origin.source, span };
}

function spanOf(origin: Origin, start: number, end: number): Span {
  const first = offsetAt(origin, start);
  const last = end > start ? offsetAt(origin, end - 1) + 1 : first;
  return { start: first, end: last };
}

/** White space of any width (of no width too), but no end of a line. */
function isSpace(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff;
  const wide = code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x205f || code === 0x1680;
  return code === 32 || code === 9 || code === 11 || code === 12 || wide;
}
