import { join } from 'node:path';
import type { StatuteFile } from '../amend/omnibus/bases.ts';
import type { ReadOptions } from '../read/reader.ts';
import type { Folder } from './folder.ts';
import { readStatuteFile } from './texts.ts';

/** The files of a folder read one by one as statutes; `at` is told how far it is. A file that cannot be read has none. */
export async function* statutesIn(folder: Folder, options: ReadOptions, at: (done: number, of: number) => void): AsyncGenerator<StatuteFile> {
  const { path, files } = folder;
  for (const [i, file] of files.entries()) {
    at(i, files.length);
    yield { file, statute: await readStatuteFile(join(path, file), options) };
  }
}
