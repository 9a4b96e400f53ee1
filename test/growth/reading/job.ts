import { readBytes } from '../../../src/read/index.ts';
import { parseStatute } from '../../../src/statute/parse.ts';
import { type Job, job } from '../job.ts';

/** What grows in files of one format, by name, with the least size: the whole file of a size, as text or as bytes. */
export type Growing = readonly [what: string, size: number, file: (size: number) => string | Uint8Array];

/** The jobs of a format; the ending is that of the file. */
export function jobsOf(ending: string, growing: readonly Growing[]): readonly Job[] {
  return growing.map(([what, size, file]) =>
    job(`read ${ending}: ${what}`, size, (n) => {
      const bytes = bytesOf(file(n));
      return () => readAll(`law.${ending}`, bytes);
    }),
  );
}

/** From the bytes to the tree of a statute, as far as it comes. */
async function readAll(name: string, bytes: Uint8Array): Promise<unknown> {
  const { reading, diagnostics } = await readBytes(name, bytes, { revisions: 'accept' });
  return reading === null ? diagnostics : parseStatute(reading);
}

function bytesOf(file: string | Uint8Array): Uint8Array {
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}

/** What a function gives for 1 to `count`, one after the other. */
export function each(count: number, make: (number: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i + 1)).join('');
}
