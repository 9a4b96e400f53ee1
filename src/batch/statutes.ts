import { join } from 'node:path';
import type { StatuteFile } from '../amend/omnibus/bases.ts';
import { readDocument } from '../read/index.ts';
import type { ReadOptions } from '../read/reader.ts';
import { parseStatute } from '../statute/parse.ts';
import type { Folder } from './folder.ts';

/** The files of a folder read one by one as statutes; `at` is told how far it is. A file that cannot be read has none. */
export async function* statutesIn(folder: Folder, options: ReadOptions, at: (done: number, of: number) => void): AsyncGenerator<StatuteFile> {
  const { files } = folder;
  for (const [i, file] of files.entries()) {
    at(i, files.length);
    yield await statuteIn(folder, file, options);
  }
}

/** One file of a folder read as a statute. */
export async function statuteIn({ path }: Pick<Folder, 'path'>, file: string, options: ReadOptions): Promise<StatuteFile> {
  const { reading, diagnostics } = await readDocument(join(path, file), options);
  if (reading === null) return { file, statute: { value: null, diagnostics } };
  const { statute, diagnostics: found } = parseStatute(reading);
  return { file, statute: { value: statute, diagnostics: [...diagnostics, ...found] } };
}
