import { endingOfFormat, usualEnding } from '../text/endings.ts';
import { wordsIn } from '../words/index.ts';
import { checkEnding, checkPath, save, usage } from './saving.ts';
import type { Session } from './session.ts';
import type { FileToWrite } from './write-files.ts';

/** Where a product goes: into a file, or (`path` null) to standard output; `ending` says in which format. */
export interface Target {
  readonly path: string | null;
  readonly ending: string;
}

/** Something that a command makes, and where it goes. */
export interface Product {
  readonly target: Target;
  readonly content: string | Uint8Array;
}

/**
 * Reads -o and --format (which wins) as a target: `-`, or --format alone, is standard output, there in the `usual` format if none is named. Null if
 * neither is given; ends the command if the format is none of those allowed, or is not known.
 */
export function targetOf(
  session: Session,
  { output, format }: { readonly output?: string | undefined; readonly format?: string | undefined },
  allowed: readonly string[],
  usual?: string,
): Target | null {
  if (output === undefined && format === undefined) return null;
  const path = output === undefined || output === '-' ? null : output;
  if (path !== null) checkPath(session, path);
  const ending = format !== undefined ? endingOfFormat(format) : path === null ? usual : usualEnding(path);
  if (ending === undefined) {
    const names = allowed.map((each) => each.slice(1));
    usage(session, wordsIn(session.language).files.whichFormat(names));
  }
  checkEnding(session, ending, allowed, format === undefined && path !== null ? path : `--format ${format ?? ending}`);
  return { path, ending };
}

/** The path of a target as the command line names it; undefined for none. */
export function pathOf(target: Target | null): string | undefined {
  return target === null ? undefined : (target.path ?? '-');
}

/** Prints what goes to standard output and writes the files, all or none. What is no text is not printed on a terminal. */
export function deliver(session: Session, products: readonly Product[]): void {
  const files: FileToWrite[] = [];
  for (const { target, content } of products) {
    const { path, ending } = target;
    if (path !== null) files.push({ path, content });
    else if (typeof content !== 'string' && session.columns !== null) {
      usage(session, wordsIn(session.language).files.notText(ending));
    } else session.print(content);
  }
  save(session, files);
}
