import { machineFormat } from './machine.ts';
import type { Reader } from './reader.ts';

/** What a file is, told by its first bytes, and by its ending only where these leave it open. */
export type Format = 'text' | 'yaml' | 'json' | 'markdown' | 'html' | 'docx' | 'pdf' | 'akn' | 'other';

/** Endings of what is not read, and does not show it by its first bytes. */
const OTHER_ENDING = /\.(?:rtf|wps|ofd|odt|doc|docx|pdf|html?)$/i;

/** The readers of formats that are not plain text, each loaded when a file needs it. */
export const READERS: Partial<Readonly<Record<Format, () => Promise<Reader>>>> = {
  yaml: async () => (await import('./statute-form.ts')).readForm('yaml'),
  json: async () => (await import('./statute-form.ts')).readForm('json'),
  akn: async () => (await import('./akn.ts')).readAkn,
};

/** The format of a file by its content and name. `other`: in a format that is not read. */
export function formatOf(path: string, bytes: Uint8Array): Format {
  const machine = machineFormat(bytes);
  if (machine !== null) return machine;
  if (/\.ya?ml$/i.test(path)) return 'yaml';
  if (/\.json$/i.test(path)) return 'json';
  if (/\.(?:xml|akn)$/i.test(path)) return 'akn';
  return OTHER_ENDING.test(path) ? 'other' : 'text';
}
