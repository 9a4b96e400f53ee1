import { type Cause, itemCause, structureCause } from './cause.ts';

/**
 * Why lines that YAML takes for one text without quotation marks, from `start` to `end`, are meant as something else: an item whose dash has no
 * blank, a key with a full-width colon, a line below that begins as an item. Null if they are a text.
 */
export function meantOtherwise(raw: string, start: number, end: number): Cause | null {
  const first = lineEndBefore(raw, start, end);
  const item = itemCause(raw, start, first);
  if (item !== null) return item;
  for (let at = first + 1; at < end; ) {
    const line = { start: at, end: lineEndBefore(raw, at, end) };
    at = line.end + 1;
    const cause = structureCause(raw, line);
    if (cause !== null) return cause;
    const dash = /^[ \t]*-[ \t]/.exec(raw.slice(line.start, line.end))?.[0].length ?? 0;
    if (dash > 0) return { reason: 'swallowed', start: line.start + dash - 2, end: line.end };
  }
  return null;
}

/** Where a comment stands on the line behind a value, or behind the colon of a key that has none; null if there is none. */
export function commentBehind(raw: string, end: number): { readonly start: number; readonly end: number } | null {
  const comment = /:?[ \t]*(#[^\n\r]*)/y;
  comment.lastIndex = end;
  const found = comment.exec(raw);
  if (found === null) return null;
  const [whole, words = ''] = found;
  return { start: end + whole.length - words.length, end: end + whole.length };
}

/** Whether a key, the only one of its mapping, begins an item: `- （一）罚款: 五百元；`, a text with a colon and a blank in it, as no form has such keys. */
export function isTextAsKey(raw: string, key: string, start: number): boolean {
  return /\p{Script=Han}/u.test(key) && /(?:^|[ \t])-[ \t]+$/.test(raw.slice(raw.lastIndexOf('\n', start - 1) + 1, start));
}

/** How many characters behind a place an item that says nothing ends with its dash; 0 if none stands there. */
export function dashBehind(raw: string, at: number): number {
  return /^:?(?:\s|#[^\n]*(?:\n|$))*-/.exec(raw.slice(at, at + 2000))?.[0].length ?? 0;
}

/** A name of the forms (`insert`, `before`), behind which a comment is usual. */
export function isName(text: string): boolean {
  return /^[a-z][a-z-]*$/.test(text);
}

/** Some characters of a text around a place, in one line. */
export function around(text: string, at: number): string {
  const start = Math.max(0, at - 12);
  return `${start > 0 ? '……' : ''}${text.slice(start, at + 12)}${at + 12 < text.length ? '……' : ''}`.replace(/\s+/g, (space) =>
    space.includes('\n') ? '' : space,
  );
}

/** Where the line ends that stands at a place, no further than `end`: a file may have all it holds on one line. */
function lineEndBefore(raw: string, at: number, end: number): number {
  const found = raw.slice(at, end).indexOf('\n');
  return found < 0 ? end : at + found;
}
