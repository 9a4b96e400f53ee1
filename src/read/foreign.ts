import { beginsAsZip, zipEntries } from './zip.ts';

/**
 * A format that is not read. Documents that their own program can save as .docx: `doc` (old Word and WPS), `rtf`, `odt`, `word-xml`,
 * `mht`, `ofd`, `password` (a Word file that is encrypted); others: `xlsx`, `pptx`, `zip`, `archive`.
 */
export type Foreign = 'doc' | 'rtf' | 'odt' | 'word-xml' | 'mht' | 'ofd' | 'password' | 'xlsx' | 'pptx' | 'zip' | 'archive';

/** How much of an old Office file is looked at for the names of its streams. */
const DIRECTORY = 4 * 1024 * 1024;

/** What binary file the bytes are, by their first ones: a Word file, a PDF, or one that is not read; null if they are none of these. */
export function binaryFormat(bytes: Uint8Array): 'docx' | 'pdf' | Foreign | null {
  if (beginsAsZip(bytes)) return zipFormat(bytes);
  const [a, b, c, d] = bytes;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return has(bytes, 'EncryptedPackage', DIRECTORY) ? 'password' : 'doc';
  const head = latin(bytes.subarray(0, 1024));
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(head)) return 'pdf';
  if (/^\s*\{\\rtf/.test(head)) return 'rtf';
  if (head.startsWith('Rar!') || head.startsWith('7z\xbc\xaf') || head.startsWith('\x1f\x8b')) return 'archive';
  return null;
}

/** What a zip holds, by the names in it. One whose directory is damaged is left to the reader of Word files if it began as one. */
function zipFormat(bytes: Uint8Array): 'docx' | Foreign {
  const entries = zipEntries(bytes);
  if (typeof entries === 'string') return latin(bytes.subarray(0, 4096)).includes('[Content_Types].xml') ? 'docx' : 'zip';
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has('OFD.xml')) return 'ofd';
  if (names.has('mimetype')) return latin(bytes.subarray(0, 200)).includes('opendocument.text') ? 'odt' : 'zip';
  const inside = (folder: string): boolean => entries.some((entry) => entry.name.startsWith(folder));
  if (inside('xl/')) return 'xlsx';
  if (inside('ppt/')) return 'pptx';
  return names.has('[Content_Types].xml') || inside('word/') ? 'docx' : 'zip';
}

/** Whether a name stands in the bytes as the directory of an old Office file writes it: UTF-16. */
function has(bytes: Uint8Array, name: string, within: number): boolean {
  const wide = [...name].map((c) => `${c}\0`).join('');
  return latin(bytes.subarray(0, within)).includes(wide);
}

/** Bytes as characters of the same number. */
export function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
