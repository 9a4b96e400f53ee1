import { join } from 'node:path';
import type { StatuteFile } from '../amend/omnibus/bases.ts';
import { bytesOfFile } from '../read/file.ts';
import type { ReadOptions } from '../read/reader.ts';
import { titleArea } from '../read/title-area.ts';
import type { Folder } from './folder.ts';
import { readStatuteFile } from './texts.ts';

/** Which statutes of a folder are looked for. */
export interface Sought {
  /** Whether one of their titles can stand among some words. */
  readonly mayHold: (words: string) => boolean;
  /** The title of the statute in a file, where it is known without opening it. */
  readonly titleIn: (file: string) => string | null;
}

/**
 * The files of a folder read one by one as statutes; `at` is told how far it is. A file that cannot be read has none. Files that cannot hold what is `sought` are
 * passed over unread.
 */
export async function* statutesIn(
  folder: Folder,
  options: ReadOptions,
  at: (done: number, of: number) => void,
  sought: Sought | null = null,
): AsyncGenerator<StatuteFile> {
  const { path, files } = folder;
  for (const [i, file] of files.entries()) {
    at(i, files.length);
    if (sought === null || mayHold(join(path, file), file, sought)) yield { file, statute: await readStatuteFile(join(path, file), options) };
  }
}

function mayHold(path: string, file: string, sought: Sought): boolean {
  const words = sought.titleIn(file) ?? areaIn(path);
  return words === null || sought.mayHold(words);
}

/** Where the title of a file must stand; null where only reading it tells, or that it cannot be read. */
function areaIn(path: string): string | null {
  const read = bytesOfFile(path);
  return 'bytes' in read ? titleArea(path, read.bytes) : null;
}
