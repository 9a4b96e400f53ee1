import type { Reader } from './reader.ts';

/** What a file is, told by its first bytes, and by its ending only where these leave it open. */
export type Format = 'text' | 'yaml' | 'json' | 'markdown' | 'html' | 'docx' | 'pdf' | 'akn' | 'other';

/** Endings of what is not read, and does not show it by its first bytes. */
const OTHER_ENDING = /\.(?:rtf|wps|ofd|odt|doc|xml|docx|html?)$/i;

/** The readers of formats that are not plain text, each loaded when a file needs it. */
export const READERS: Partial<Readonly<Record<Format, () => Promise<Reader>>>> = {
  pdf: async () => (await import('./pdf/read.ts')).readPdf,
};

/** The format of a file by its content and name. `other`: in a format that is not read. */
export function formatOf(path: string, bytes: Uint8Array): Format {
  if (/\.pdf$/i.test(path) || [0x25, 0x50, 0x44, 0x46].every((byte, i) => bytes[i] === byte)) return 'pdf';
  if (/\.ya?ml$/i.test(path)) return 'yaml';
  if (/\.json$/i.test(path)) return 'json';
  return OTHER_ENDING.test(path) ? 'other' : 'text';
}
