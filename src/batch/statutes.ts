import { join } from 'node:path';
import type { StatuteFile } from '../amend/omnibus/bases.ts';
import { readDocument } from '../read/index.ts';
import type { ReadOptions } from '../read/reader.ts';
import { parseStatute } from '../statute/parse.ts';
import type { Folder } from './folder.ts';

/** The files of a folder read one by one as statutes; `at` is told how far it is. A file that cannot be read has none. */
export async function* statutesIn(folder: Folder, options: ReadOptions, at: (done: number, of: number) => void): AsyncGenerator<StatuteFile> {
  const { path, files } = folder;
  for (const [i, file] of files.entries()) {
    at(i, files.length);
    const { reading, diagnostics } = await readDocument(join(path, file), options);
    if (reading === null) yield { file, statute: { value: null, diagnostics } };
    else {
      const { statute, diagnostics: found } = parseStatute(reading);
      yield { file, statute: { value: statute, diagnostics: [...diagnostics, ...found] } };
    }
  }
}
