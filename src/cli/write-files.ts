import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';

/** A file to be written, and what is to stand in it. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file could not be written; `path` is the one that was asked for. */
export class CannotWrite extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`cannot write ${path}`, { cause });
    this.path = path;
  }
}

/** A file on its way: where it really goes, what stands there now, and the files beside it that hold the new and the old content. */
interface Staged {
  readonly path: string;
  readonly real: string;
  readonly former: Stats | null;
  readonly fresh: string;
  readonly backup: string;
}

/** More links than any path has that leads somewhere. */
const MOST_LINKS = 40;

/**
 * Writes all files or none: first each whole into a file beside its place, then every one is put there; when one cannot be, those before it get their
 * former content back. A file that is there keeps its mode, its owner and its links. Throws CannotWrite.
 */
export function writeFiles(files: readonly FileToWrite[]): void {
  // Threads of one process write beside each other; to load node:worker_threads for the number of a thread would take longer than the writing.
  const own = Math.random().toString(36).slice(2);
  const undo: (() => void)[] = [];
  const folders: string[] = [];
  const rubbish: string[] = [];
  const streams: FileToWrite[] = [];
  const staged: Staged[] = [];
  try {
    for (const file of files) {
      named(file.path, () => {
        if (isStream(file.path)) return void streams.push(file);
        staged.push(stage(file, `${process.pid}-${own}-${staged.length}`, folders, rubbish));
      });
    }
    for (const file of staged) named(file.path, () => undo.push(put(file)));
    // What went through a pipe cannot be taken back, so it goes last.
    for (const { path, content } of streams) named(path, () => writeFileSync(path, content));
    folders.length = 0;
  } catch (error) {
    for (const step of undo.reverse()) quietly(step);
    throw error;
  } finally {
    for (const path of rubbish) quietly(() => rmSync(path, { force: true }));
    // Empty only now, where nothing was written.
    for (const folder of folders.reverse()) quietly(() => rmdirSync(folder));
  }
}

/** Whether something that is no file takes what is written: a pipe, a terminal, /dev/null. */
export function isStream(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

function stage({ path, content }: FileToWrite, name: string, folders: string[], rubbish: string[]): Staged {
  const real = followed(path);
  const former = lstatSync(real, { throwIfNoEntry: false }) ?? null;
  // A file that may not be written to is not replaced by another either.
  if (former !== null) accessSync(real, constants.W_OK);
  makeFolder(dirname(real), folders);
  // The names do not grow with that of the file, which may be as long as names can be.
  const [fresh, backup] = ['new', 'old'].map((kind) => join(dirname(real), `.xiufa-${name}.${kind}`)) as [string, string];
  rubbish.push(fresh, backup);
  writeFileSync(fresh, content);
  if (former !== null) {
    // Only the superuser gives files away; others write into a group's file as themselves.
    quietly(() => chownSync(fresh, former.uid, former.gid));
    chmodSync(fresh, former.mode & 0o7777);
  }
  return { path, real, former, fresh, backup };
}

/** Puts a staged file in its place; gives what takes it away again. A file with several names is written into, so that all of them show the new text. */
function put({ real, former, fresh, backup }: Staged): () => void {
  if (former === null) {
    renameSync(fresh, real);
    return () => rmSync(real, { force: true });
  }
  if (former.nlink > 1) {
    copyFileSync(real, backup);
    try {
      copyFileSync(fresh, real);
    } catch (error) {
      copyFileSync(backup, real);
      throw error;
    }
    return () => copyFileSync(backup, real);
  }
  keep(real, backup);
  renameSync(fresh, real);
  return () => renameSync(backup, real);
}

/** Gives a file a second name; some file systems have none, and it is copied there. */
function keep(path: string, backup: string): void {
  try {
    linkSync(path, backup);
  } catch {
    copyFileSync(path, backup);
  }
}

/** Where a path leads through symbolic links, whether anything is there or not. */
export function followed(path: string): string {
  let at = resolve(path);
  for (let links = 0; links < MOST_LINKS; links++) {
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return at;
    at = resolve(dirname(at), readlinkSync(at));
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
}

/** Where a path really leads, whether anything is there or not: links followed, its folders by their real names as far as they are there. */
export function realPlace(path: string): string {
  return underRealFolder(followed(path));
}

function underRealFolder(path: string): string {
  const folder = dirname(path);
  if (folder === path) return path;
  const there = statSync(folder, { throwIfNoEntry: false }) !== undefined;
  return join(there ? realpathSync(folder) : underRealFolder(folder), basename(path));
}

/** Makes a folder with those around it; `made` gets the ones that were not there, from the outside in. */
function makeFolder(folder: string, made: string[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  const inner = [folder];
  while (inner[inner.length - 1] !== first) inner.push(dirname(inner[inner.length - 1] as string));
  made.push(...inner.reverse());
}

function named(path: string, step: () => void): void {
  try {
    step();
  } catch (error) {
    throw new CannotWrite(path, error);
  }
}

/** What cannot be tidied up is left: the error that led here is the one to tell. */
function quietly(step: () => void): void {
  try {
    step();
  } catch {}
}
