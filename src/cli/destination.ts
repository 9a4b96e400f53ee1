import { statSync } from 'node:fs';
import { join } from 'node:path';
import { endingOfFormat, usualEnding, withEnding } from '../text/endings.ts';
import { wordsIn } from '../words/index.ts';
import { checkEnding, checkFiles, usage } from './saving.ts';
import type { Session } from './session.ts';
import { deliver, type Product, type Target, targetOf } from './targets.ts';

/** Where what is made of several statutes goes: all into one file or to standard output, or a file each into a folder. */
export type Destination = { readonly folder: null; readonly target: Target } | { readonly folder: string; readonly ending: string };

/** What is made of one of several statutes; `file` is the one that the statute stands in. */
export interface Made {
  readonly file: string;
  readonly content: () => Promise<string | Uint8Array>;
}

/** Whether a path names a folder: it is one, or ends as one. */
function namesFolder(path: string): boolean {
  return /[/\\]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Reads -o and --format (which wins) for what is made of several statutes; null if neither is given. On standard output it has the first of the `usual`
 * formats, in a folder every file the second, where none is said. Ends the command (R004) if the format is none of those allowed.
 */
export function destinationOf(
  session: Session,
  { output, format }: { readonly output?: string | undefined; readonly format?: string | undefined },
  allowed: readonly string[],
  usual: readonly [printed: string, inFolder: string],
): Destination | null {
  if (output !== undefined && output !== '-' && namesFolder(output)) {
    const ending = format === undefined ? usual[1] : endingOfFormat(format);
    checkEnding(session, ending, allowed, `--format ${format ?? ending}`);
    return { folder: output, ending };
  }
  if (output !== undefined && output !== '-' && format === undefined && usualEnding(output) === '') {
    usage(session, wordsIn(session.language).files.noFormat(output));
  }
  const target = targetOf(session, { output, format }, allowed, usual[0]);
  return target === null ? null : { folder: null, target };
}

/** The path of a file in a folder for what is made of a statute: named as its own file is, with another ending. */
export function pathIn(folder: string, file: string, ending: string): string {
  return join(folder, withEnding(file, ending));
}

/** What was made of several statutes as it is to be written: each into its own file, or the `whole` of them into one. */
export async function productsFor(destination: Destination, made: readonly Made[], whole: () => Promise<string | Uint8Array>): Promise<readonly Product[]> {
  if (destination.folder === null) return [{ target: destination.target, content: await whole() }];
  const products: Product[] = [];
  for (const { file, content } of made) {
    const { folder, ending } = destination;
    products.push({ target: { path: pathIn(folder, file, ending), ending }, content: await content() });
  }
  return products;
}

/** Writes what was made of several statutes, all or none; ends the command if something that is `read` would be overwritten. */
export function deliverAll(session: Session, read: readonly string[], products: readonly Product[]): void {
  checkFiles(
    session,
    read,
    products.map(({ target }) => target.path ?? '-'),
  );
  deliver(session, products);
}
