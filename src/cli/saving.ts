import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { usualEnding } from '../text/endings.ts';
import { SourceText } from '../text/source.ts';
import { showDiagnostics } from './diagnostics.ts';
import { EXIT, Stop } from './exit.ts';
import { reasonOf, writeWhole } from './output.ts';
import { phrase, type Session } from './session.ts';

/** Says what is wrong with the command line and ends the command with status 2. */
export function usage(session: Session, zh: string, en: string): never {
  session.say(phrase(session, `错误：${zh}`, `error: ${en}`));
  throw new Stop(EXIT.usage);
}

/** Ends the command (R004) if a file to be written has an ending that is not among `formats`; undefined is no file. */
export function checkFormat(session: Session, path: string | undefined, formats: readonly string[]): void {
  if (path === undefined) return;
  checkPath(session, path);
  checkEnding(session, usualEnding(path), formats, path);
}

/** Ends the command if a file to be written is a folder. */
export function checkPath(session: Session, path: string): void {
  if (!/[/\\]$/.test(path) && statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  usage(session, `${path} 是目录，请写明文件名`, `${path} is a folder: name the file`);
}

/** Ends the command (R004) if the ending that names a format is not among `formats`. */
export function checkEnding(session: Session, ending: string, formats: readonly string[], path = ending): void {
  if (formats.includes(ending)) return;
  const place = { source: new SourceText(path, ''), span: { start: 0, end: 0 } };
  showDiagnostics(session, [diagnose('R004', place, { format: ending, allowed: formats.join(session.language === 'zh' ? '、' : ', ') })]);
  throw new Stop(EXIT.usage);
}

/**
 * Ends the command if two files to be written are one, if a file that is read would be overwritten, or if standard input is to be read twice. A
 * statute may be replaced by its own new text: it is then no `read` one.
 */
export function checkFiles(session: Session, read: readonly string[], written: readonly (string | undefined)[]): void {
  if (read.filter((path) => path === '-').length > 1) usage(session, '标准输入（-）只能读一次', 'standard input (-) can be read once only');
  const paths = written.filter((path) => path !== undefined && path !== '-') as string[];
  for (const [i, path] of paths.entries()) {
    const same = (other: string): boolean => resolve(other) === resolve(path);
    if (paths.slice(0, i).some(same)) usage(session, `两样内容都要写进 ${path}，请用不同的文件名`, `two things are to be written to ${path}: name two files`);
    if (read.some(same)) usage(session, `${path} 是要读的文件，不能写进它`, `${path} is a file to be read: write to another`);
  }
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
    const [zh, en] = reasonOf(error);
    usage(session, `写不了 ${path}：${zh}`, `cannot write ${path}: ${en}`);
  }
}
