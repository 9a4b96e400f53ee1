import { readBytes } from '../../../src/read/index.ts';
import { parseStatute } from '../../../src/statute/parse.ts';

/** Reading a file of a size: what of it grows, the least size at which it is measured, its bytes, and the work on them. */
export interface ReadingJob {
  /** The format, and what grows: `read html: rows without end tags`. */
  readonly job: string;
  readonly size: number;
  readonly make: (size: number) => Uint8Array;
  /** From the bytes to the tree of a statute, as far as it comes. */
  readonly run: (bytes: Uint8Array) => Promise<unknown>;
}

/** What grows in files of one format, by name, with the least size: the whole file of a size, as text or as bytes. */
export type Growing = readonly [what: string, size: number, file: (size: number) => string | Uint8Array];

/** The jobs of a format; the ending is that of the file. */
export function jobsOf(ending: string, growing: readonly Growing[]): readonly ReadingJob[] {
  return growing.map(([what, size, file]) => ({
    job: `read ${ending}: ${what}`,
    size,
    make: (n) => bytesOf(file(n)),
    run: (bytes) => readAll(`law.${ending}`, bytes),
  }));
}

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
