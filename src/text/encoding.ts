export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** How much of a text may be control characters, private-use or unassigned ones before it is taken for binary. */
const STRAY_SHARE = 0.01;

/**
 * Reads bytes as text: by byte order mark, else as UTF-8, else as GB 18030 (which contains GBK and GB 2312), else as UTF-16 if it can
 * be nothing else. A byte order mark is not part of the text. Null if the bytes are in none of these encodings or are no text at all
 * (a PNG, a zip).
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const marked = markOf(bytes);
  if (marked === null) {
    if (bytes.includes(0)) return decodeUnmarked16(bytes);
    // The decoder of Node's start-up is much faster to begin with than TextDecoder; it puts U+FFFD for what is not UTF-8.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (!text.includes('\ufffd')) return isText(text) ? { text, encoding: 'utf-8' } : null;
  }
  for (const encoding of marked === null ? (['utf-8', 'gb18030'] as const) : [marked]) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return isText(text) ? { text, encoding } : null;
  }
  return null;
}

/** What Chinese text in UTF-16 consists of; the same bytes in the other order are characters of all scripts. */
const USUAL = /[\t\n\r -~\u00a0\u00b7\u2010-\u2027\u2030-\u203b\u2460-\u249b\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/g;
const USUAL_SHARE = 0.95;

/** UTF-16 without a mark shows by the NUL bytes of its line ends, and by its characters. */
function decodeUnmarked16(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = bytes.length % 2 === 0 ? decodeAs(encoding, bytes) : null;
    if (text !== null && isText(text) && (text.match(USUAL)?.length ?? 0) >= text.length * USUAL_SHARE) return { text, encoding };
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

/** Control characters but line ends, tabs, form feeds and the end mark of DOS files; private use; what no text contains. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const STRAY = /[\u0001-\u0008\u000e-\u0019\u001b-\u001f\u007f-\u0084\u0086-\u009f\ue000-\uf8ff\ufffe\uffff]/g;

/** GB 18030 gives some character for almost any bytes: compressed data shows by characters that no text has. */
function isText(text: string): boolean {
  return !text.includes('\0') && (text.match(STRAY)?.length ?? 0) <= text.length * STRAY_SHARE;
}
