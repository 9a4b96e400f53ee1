import { statSync } from 'node:fs';
import { join } from 'node:path';
import { endingOfFormat, usualEnding, withEnding } from '../text/endings.ts';
import { checkEnding, usage } from './saving.ts';
import type { Session } from './session.ts';

/** Where what is made of several statutes goes: all into one file, or a file each into a folder. */
export interface Destination {
  readonly path: string;
  readonly folder: boolean;
  readonly ending: string;
}

/** Whether a path names a folder: it is one, or ends as one. */
export function namesFolder(path: string): boolean {
  return /[/\\]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Where something goes that is made of several statutes. A file has the format of its ending or that of `format`; in a folder every file has that of
 * `format`, or the `usual` one. Ends the command (R004) if the format is none of those allowed.
 */
export function destinationOf(session: Session, path: string, format: string | undefined, allowed: readonly string[], usual: string): Destination {
  const folder = namesFolder(path);
  const ending = format !== undefined ? endingOfFormat(format) : folder ? usual : usualEnding(path);
  if (ending === '') usage(session, `${path} 没有写明格式；是目录的，以 / 结尾`, `${path} names no format; a folder ends in /`);
  checkEnding(session, ending, allowed, format === undefined ? path : ending);
  return { path, folder, ending };
}

/** The path of a file in a folder for what is made of a statute: named as its own file is, with another ending. */
export function pathIn(folder: string, file: string, ending: string): string {
  return join(folder, withEnding(file, ending));
}

/** Ends the command if two of several files would be one. */
export function checkDistinct(session: Session, paths: readonly string[]): void {
  const [twice] = paths.filter((path, i) => paths.indexOf(path) !== i);
  if (twice !== undefined) usage(session, `两样内容都要写进 ${twice}，请用不同的文件名`, `two things are to be written to ${twice}: name two files`);
}
