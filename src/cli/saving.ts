import { statSync } from 'node:fs';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { SourceText } from '../text/source.ts';
import { wordsIn } from '../words/index.ts';
import { showDiagnostics } from './diagnostics.ts';
import { EXIT, Stop } from './exit.ts';
import { reasonOf } from './output.ts';
import type { Session } from './session.ts';
import { CannotWrite, type FileToWrite, realPlace, writeFiles } from './write-files.ts';

/** Says what is wrong with the command line and ends the command with status 2. */
export function usage(session: Session, message: string): never {
  if (!session.json) session.say(wordsIn(session.language).files.error(message));
  throw new Stop(EXIT.usage, { message });
}

/** Ends the command if a file to be written is a folder. */
export function checkPath(session: Session, path: string): void {
  if (!/[/\\]$/.test(path) && !isFolder(path)) return;
  usage(session, wordsIn(session.language).files.isFolder(path));
}

/** Whether a path is that of a folder. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Ends the command (R004) if the ending that names a format is not among `formats`. */
export function checkEnding(session: Session, ending: string, formats: readonly string[], path = ending): void {
  if (formats.includes(ending)) return;
  const place = { source: new SourceText(path, ''), span: { start: 0, end: 0 } };
  const refusal = [diagnose('R004', place, { format: ending, allowed: formats.join(session.language === 'zh' ? '、' : ', ') })];
  if (!session.json) showDiagnostics(session, refusal);
  throw new Stop(EXIT.usage, refusal);
}

/**
 * Ends the command if the files cannot all be read and written: two contents for one file, by whatever path, or for standard output; a file that is
 * read and would be overwritten (unless --overwrite); standard input that is to be read twice.
 */
export function checkFiles(session: Session, read: readonly string[], written: readonly (string | undefined)[]): void {
  if (read.filter((path) => path === '-').length > 1) usage(session, wordsIn(session.language).files.stdinOnce);
  const streams = written.filter((path) => path === '-').length;
  if (streams > 1) usage(session, wordsIn(session.language).files.stdoutOnce);
  if (streams === 1 && session.json) {
    usage(session, wordsIn(session.language).files.stdoutJson);
  }
  const inputs = new Set(read.filter((path) => path !== '-').map(identityOf));
  const outputs = new Set<string>();
  for (const path of written) {
    const identity = path === undefined || path === '-' ? null : identityOf(path);
    if (path === undefined || identity === null) continue;
    if (outputs.has(identity)) usage(session, wordsIn(session.language).files.twice(path));
    if (inputs.has(identity) && !session.overwrite) {
      usage(session, wordsIn(session.language).files.isInput(path));
    }
    outputs.add(identity);
  }
}

/** One word for each file, by whatever path it is named; null for what is no file but a pipe, a terminal or /dev/null. */
function identityOf(path: string): string | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
    if (stats !== undefined) return stats.isFile() ? `${stats.dev}:${stats.ino}` : null;
    return realPlace(path);
  } catch {
    // What is wrong with it is told when it is read or written.
    return path;
  }
}

/** Writes files, all or none, and says so of each; when one cannot be written the command ends with status 2. */
export function save(session: Session, files: readonly FileToWrite[]): void {
  put(session, files);
  for (const { path } of files) session.say(wordsIn(session.language).files.written(path));
}

/** Writes files into a folder, all or none, and says so once; when one cannot be written the command ends with status 2. */
export function saveInto(session: Session, folder: string, files: readonly FileToWrite[]): void {
  put(session, files);
  session.say(wordsIn(session.language).files.writtenIn(folder, files.length));
}

function put(session: Session, files: readonly FileToWrite[]): void {
  try {
    writeFiles(files);
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    const words = wordsIn(session.language).files;
    usage(session, words.cannotWrite(error.path, reasonOf(error.cause, words), files.length > 1));
  }
}
