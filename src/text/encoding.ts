export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** How much of a text may be control characters, private-use or unassigned ones before it is taken for binary. */
const STRAY_SHARE = 0.01;

/**
 * Reads bytes as text: by byte order mark, else as UTF-8, else as GB 18030 (which contains GBK and GB 2312). A byte order
 * mark is not part of the text. Null if the bytes are in none of these encodings or are no text at all (a PNG, a zip).
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const marked = markOf(bytes);
  if (marked === null && bytes.includes(0)) return null;
  for (const encoding of marked === null ? (['utf-8', 'gb18030'] as const) : [marked]) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return isText(text) ? { text, encoding } : null;
  }
  return null;
}

function markOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** GB 18030 gives some character for almost any bytes: compressed data shows by characters that no text has. */
function isText(text: string): boolean {
  let stray = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return false;
    if (isControl(code) || (code >= 0xe000 && code <= 0xf8ff)) stray++;
  }
  return stray <= text.length * STRAY_SHARE;
}

/** Line ends, tabs, form feeds and the end mark of DOS files stand in texts. */
function isControl(code: number): boolean {
  if (code < 0x20) return !(code >= 0x09 && code <= 0x0d) && code !== 0x1a;
  return (code >= 0x7f && code <= 0x9f && code !== 0x85) || code === 0xfffe || code === 0xffff;
}
