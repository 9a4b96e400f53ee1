import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { BOOK_FILE } from '../../../book/types.ts';
import { wordsIn } from '../../../words/index.ts';
import { usage } from '../../saving.ts';
import type { Session } from '../../session.ts';
import { isStream, realPlace } from '../../write-files.ts';

/** Ends the command if a file that a book is to keep is standard input or a pipe, which can be read once only. */
export function checkKept(session: Session, path: string): void {
  if (path === '-' || isStream(path)) usage(session, wordsIn(session.language).book.keepsFiles(path));
}

/** Names of files in a folder that no other file there has. */
export class Names {
  readonly #folder: string;
  readonly #given = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  of(file: string): string {
    const name = basename(file);
    const ending = extname(name);
    let free = name;
    for (let n = 2; this.#isTaken(free, file); n++) free = `${name.slice(0, name.length - ending.length)}-${n}${ending}`;
    this.#given.add(free);
    return free;
  }

  /** A file that lies in the folder already keeps its name. */
  #isTaken(name: string, file: string): boolean {
    const path = join(this.#folder, name);
    return name === BOOK_FILE || this.#given.has(name) || (existsSync(path) && realPlace(path) !== realPlace(file));
  }
}
