import { extname, join } from 'node:path';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { SourceText } from '../text/source.ts';
import { showDiagnostics } from './diagnostics.ts';
import { EXIT, Stop } from './exit.ts';
import { writeWhole } from './output.ts';
import { phrase, type Session } from './session.ts';

/** Says what is wrong with the command line and ends the command with status 2. */
export function usage(session: Session, zh: string, en: string): never {
  session.say(phrase(session, `错误：${zh}`, `error: ${en}`));
  throw new Stop(EXIT.usage);
}

/** Ends the command (R004) if a file to be written has an ending that is not among `formats`; undefined is no file. */
export function checkFormat(session: Session, path: string | undefined, formats: readonly string[]): void {
  if (path !== undefined) checkEnding(session, extname(path), formats, path);
}

/** Ends the command (R004) if the ending that names a format is not among `formats`. */
export function checkEnding(session: Session, ending: string, formats: readonly string[], path = ending): void {
  if (formats.includes(ending)) return;
  const place = { source: new SourceText(path, ''), span: { start: 0, end: 0 } };
  showDiagnostics(session, [diagnose('R004', place, { format: ending || path })]);
  throw new Stop(EXIT.usage);
}

/** Writes a file whole and says so; a file that cannot be written ends the command with status 2. */
export function save(session: Session, path: string, content: string | Uint8Array): void {
  put(session, path, content);
  session.say(phrase(session, `已写出 ${path}`, `written: ${path}`));
}

/** Writes files into a folder, in order, and says so once; one that cannot be written ends the command with status 2. */
export function saveAll(session: Session, folder: string, files: readonly (readonly [name: string, content: string])[]): void {
  for (const [name, content] of files) put(session, join(folder, name), content);
  session.say(phrase(session, `已在 ${folder} 写出 ${files.length} 个文件`, `${files.length} files written in ${folder}`));
}

function put(session: Session, path: string, content: string | Uint8Array): void {
  try {
    writeWhole(path, content);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    usage(session, `写不了 ${path}：${reason}`, `cannot write ${path}: ${reason}`);
  }
}
