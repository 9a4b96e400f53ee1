export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** How much of a text may be control characters, private-use or unassigned ones before it is taken for binary. */
const STRAY_SHARE = 0.01;
/** The same of a text that is Chinese beyond doubt: no other bytes look like it. */
const CHINESE_STRAY_SHARE = 0.2;
/** How much of a text must be Chinese characters to be so. */
const CHINESE_SHARE = 0.5;

/**
 * Reads bytes as text: by byte order mark, else as UTF-8, else as GB 18030 (which contains GBK and GB 2312), else as UTF-16 or UTF-32 if
 * it can be nothing else. A byte order mark is not part of the text, nor is what fills a file up behind its end (NUL, Ctrl-Z). Null if the
 * bytes are in none of these encodings or are no text at all (a PNG, a zip).
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const marked = markOf(bytes);
  if (marked !== null) return textIn(marked, bytes);
  const zeros = bytes.indexOf(0) >= 0;
  if (zeros) {
    const wide = decodeUnmarked(bytes);
    if (wide !== null) return wide;
  } else {
    // The decoder of Node's start-up is much faster to begin with than TextDecoder; it puts U+FFFD for what is not UTF-8.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (!text.includes('\ufffd')) return isText(text, 'utf-8') ? { text: withoutFill(text), encoding: 'utf-8' } : null;
  }
  return decodeAs('utf-8', bytes) === null ? textIn('gb18030', bytes) : textIn('utf-8', bytes);
}

function textIn(encoding: Encoding, bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const text = decodeAs(encoding, bytes);
  return text !== null && isText(text, encoding) ? { text: withoutFill(text), encoding } : null;
}

/** What Chinese text in UTF-16 consists of; the same bytes in the other order are characters of all scripts. */
const USUAL = /[\t\n\r -~\u00a0\u00b7\u2010-\u2027\u2030-\u203b\u2460-\u249b\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/g;
const USUAL_SHARE = 0.95;

/** UTF-16 and UTF-32 without a mark show by the NUL bytes of their line ends, and by their characters. */
function decodeUnmarked(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  for (const encoding of ['utf-32le', 'utf-32be', 'utf-16le', 'utf-16be'] as const) {
    const text = bytes.length % 2 === 0 ? decodeAs(encoding, bytes) : null;
    if (text === null || !isText(text, encoding) || (text.match(USUAL)?.length ?? 0) < text.length * USUAL_SHARE) continue;
    return { text: withoutFill(text), encoding };
  }
  return null;
}

function markOf(bytes: Uint8Array): Encoding | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length % 4 === 0 && bytes.length > 4 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : null;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decode32(bytes, encoding === 'utf-32le');
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** UTF-32, which the platform does not decode; null where four bytes are no character. */
function decode32(bytes: Uint8Array, little: boolean): string | null {
  if (bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at, little);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    if (at > 0 || code !== 0xfeff) pieces.push(String.fromCodePoint(code));
  }
  return pieces.join('');
}

/** The text without the end mark of DOS and the NULs that fill a block up. */
function withoutFill(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\x1a' || text[end - 1] === '\0')) end--;
  return text.slice(0, end);
}

/** Control characters but line ends, tabs, form feeds and the end mark of DOS files; what no text contains. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\u0008\u000e-\u0019\u001b-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
/** The same, and private use: three bytes in UTF-8, which nothing else gives, but almost any two in GB 18030. */
const STRAY = new RegExp(`${CONTROL.source}|[\\ue000-\\uf8ff]`, 'g');
const CHINESE = /[\u3001-\u303f\u4e00-\u9fff\uff01-\uff5e]/g;

/** GB 18030 gives some character for almost any bytes: compressed data shows by characters that no text has. */
function isText(whole: string, encoding: Encoding): boolean {
  const text = withoutFill(whole);
  const strays = text.match(encoding === 'utf-8' ? CONTROL : STRAY)?.length ?? 0;
  if (strays <= text.length * STRAY_SHARE && !whole.includes('\0')) return text.length > 0 || whole === '';
  const usual = text.match(USUAL)?.length ?? 0;
  const chinese = text.match(CHINESE)?.length ?? 0;
  return strays <= text.length * CHINESE_STRAY_SHARE && usual + strays >= text.length * USUAL_SHARE && chinese >= text.length * CHINESE_SHARE;
}
