import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { usualEnding } from '../text/endings.ts';
import { SourceText } from '../text/source.ts';
import { showDiagnostics } from './diagnostics.ts';
import { EXIT, Stop } from './exit.ts';
import { reasonOf } from './output.ts';
import { phrase, type Session } from './session.ts';
import { CannotWrite, type FileToWrite, followed, writeFiles } from './write-files.ts';

/** Says what is wrong with the command line and ends the command with status 2. */
export function usage(session: Session, zh: string, en: string): never {
  const message = phrase(session, zh, en);
  if (!session.json) session.say(phrase(session, `错误：${message}`, `error: ${message}`));
  throw new Stop(EXIT.usage, { message });
}

/** Ends the command (R004) if a file to be written has an ending that is not among `formats`; undefined is no file, - standard output. */
export function checkFormat(session: Session, path: string | undefined, formats: readonly string[]): void {
  if (path === undefined || path === '-') return;
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
  const refusal = [diagnose('R004', place, { format: ending, allowed: formats.join(session.language === 'zh' ? '、' : ', ') })];
  if (!session.json) showDiagnostics(session, refusal);
  throw new Stop(EXIT.usage, refusal);
}

/**
 * Ends the command if the files cannot all be read and written: two contents for one file, by whatever path, or for standard output; a file that is
 * read and would be overwritten (unless --overwrite); standard input that is to be read twice.
 */
export function checkFiles(session: Session, read: readonly string[], written: readonly (string | undefined)[]): void {
  if (read.filter((path) => path === '-').length > 1) usage(session, '标准输入（-）只能读一次', 'standard input (-) can be read once only');
  const streams = written.filter((path) => path === '-').length;
  if (streams > 1) usage(session, '标准输出（-）只能写一样内容', 'standard output (-) takes one thing only');
  if (streams === 1 && session.json) {
    usage(session, '--json 在标准输出上，其他内容须用 -o 写入文件', '--json is on standard output: write the other to a file with -o');
  }
  const inputs = new Set(read.filter((path) => path !== '-').map(identityOf));
  const outputs = new Set<string>();
  for (const path of written) {
    const identity = path === undefined || path === '-' ? null : identityOf(path);
    if (path === undefined || identity === null) continue;
    if (outputs.has(identity)) usage(session, `两样内容都要写进 ${path}，请用不同的文件名`, `two things are to be written to ${path}: name two files`);
    if (inputs.has(identity) && !session.overwrite) {
      const zh = `${path} 是要读的文件，没有写进它；要用结果代替它，请加 --overwrite`;
      usage(session, zh, `${path} is a file that is read, and was not overwritten: --overwrite replaces it`);
    }
    outputs.add(identity);
  }
}

/** One word for each file, by whatever path it is named; null for what is no file but a pipe, a terminal or /dev/null. */
function identityOf(path: string): string | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
    if (stats !== undefined) return stats.isFile() ? `${stats.dev}:${stats.ino}` : null;
    return underRealFolder(followed(path));
  } catch {
    // What is wrong with it is told when it is read or written.
    return path;
  }
}

/** A path with nothing there yet, its folders by their real names as far as they are there. */
function underRealFolder(path: string): string {
  const folder = dirname(path);
  if (folder === path) return path;
  const there = statSync(folder, { throwIfNoEntry: false }) !== undefined;
  return join(there ? realpathSync(folder) : underRealFolder(folder), basename(path));
}

/** Writes files, all or none, and says so of each; when one cannot be written the command ends with status 2. */
export function save(session: Session, files: readonly FileToWrite[]): void {
  put(session, files);
  for (const { path } of files) session.say(phrase(session, `已写出 ${path}`, `written: ${path}`));
}

/** Writes files into a folder, all or none, and says so once; when one cannot be written the command ends with status 2. */
export function saveInto(session: Session, folder: string, files: readonly FileToWrite[]): void {
  put(session, files);
  session.say(phrase(session, `已在 ${folder} 写出 ${files.length} 个文件`, `${files.length} files written in ${folder}`));
}

function put(session: Session, files: readonly FileToWrite[]): void {
  try {
    writeFiles(files);
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    const [zh, en] = reasonOf(error.cause);
    const [noneZh, noneEn] = files.length > 1 ? ['；没有写出任何文件', '; nothing was written'] : ['', ''];
    usage(session, `写不了 ${error.path}：${zh}${noneZh}`, `cannot write ${error.path}: ${en}${noneEn}`);
  }
}
