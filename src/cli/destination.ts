import { statSync } from 'node:fs';
import { join } from 'node:path';
import { endingOfFormat, usualEnding, withEnding } from '../text/endings.ts';
import { deliver } from './products.ts';
import { checkEnding, save, usage } from './saving.ts';
import type { Session } from './session.ts';

/** Where what is made of several statutes goes: all into one file, to standard output (`path` null), or a file each into a folder. */
export type Destination =
  | { readonly folder: true; readonly path: string; readonly ending: string }
  | { readonly folder: false; readonly path: string | null; readonly ending: string };

/** What is made of one of several statutes; `file` is the one that the statute stands in. */
export interface Product {
  readonly file: string;
  readonly content: () => Promise<string | Uint8Array>;
}

/** Whether a path names a folder: it is one, or ends as one. */
function namesFolder(path: string): boolean {
  return /[/\\]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Reads -o and --format (which wins) for what is made of several statutes; null if neither is given. In a folder every file has the `usual` format
 * where none is said. Ends the command (R004) if the format is none of those allowed.
 */
export function destinationOf(
  session: Session,
  { output, format }: { readonly output?: string; readonly format?: string },
  allowed: readonly string[],
  usual: string,
): Destination | null {
  if (output === undefined && format === undefined) return null;
  const folder = output !== undefined && namesFolder(output);
  const ending = format !== undefined ? endingOfFormat(format) : folder ? usual : usualEnding(output ?? '');
  if (ending === '') usage(session, `${output} 没有写明格式；是目录的，以 / 结尾`, `${output} names no format; a folder ends in /`);
  checkEnding(session, ending, allowed, format === undefined ? output : ending);
  return folder ? { folder, path: output, ending } : { folder: false, path: output ?? null, ending };
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

/** Puts what was made of several statutes where it is to go: each into its own file, or the `whole` of them into one. */
export async function deliverAll(
  session: Session,
  destination: Destination,
  products: readonly Product[],
  whole: () => Promise<string | Uint8Array>,
): Promise<void> {
  if (!destination.folder) return deliver(session, destination, await whole());
  const paths = products.map(({ file }) => pathIn(destination.path, file, destination.ending));
  checkDistinct(session, paths);
  for (const [i, { content }] of products.entries()) save(session, paths[i] as string, await content());
}
