import { serialize } from 'node:v8';
import { bytesOfFile } from '../../read/file.ts';
import { readPdf } from '../../read/pdf/read.ts';
import { emit } from '../output.ts';

/** The process of bin/pdf.js: reads the PDF on standard input and writes what it holds to standard output, as V8 serializes it, for `readApart`. */
export async function servePdf(): Promise<void> {
  const read = bytesOfFile(null);
  if (!('bytes' in read)) throw new Error('no bytes on standard input');
  emit(1, serialize(await readPdf('', read.bytes)));
}
