import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import process from 'node:process';
import type { FilesWords } from '../words/files.ts';
import { wordsIn } from '../words/index.ts';
import type { Language } from '../words/language.ts';
import { EXIT, type ExitStatus } from './exit.ts';

/** Shows text page by page as git does, if it is longer than the screen; says whether it did. */
export async function page(text: string, rows: number): Promise<boolean> {
  if (text.split('\n').length < rows) return false;
  const command = process.env['XIUFA_PAGER'] ?? process.env['PAGER'] ?? 'less';
  const [program, ...options] = command.split(/\s+/);
  if (program === undefined || program === '' || program === 'cat') return false;
  const { spawnSync } = await import('node:child_process');
  const env = { ...process.env, LESS: process.env['LESS'] ?? 'FRX', LESSCHARSET: 'utf-8' };
  const { error } = spawnSync(program, options, { input: text, stdio: ['pipe', 'inherit', 'inherit'], env });
  return error === undefined;
}

/** Standard output (1) or standard error (2) does not take what is written: a full disk, a device that failed. */
export class CannotPrint extends Error {
  readonly descriptor: 1 | 2;

  constructor(descriptor: 1 | 2, cause: unknown) {
    super(`cannot write to descriptor ${descriptor}`, { cause });
    this.descriptor = descriptor;
  }
}

/**
 * Writes to standard output (1) or standard error (2) at once. The streams of `process` are only made when a descriptor refuses
 * to take it all, since making them is slow. A reader that has gone away (EPIPE) is no fault; anything else throws CannotPrint.
 */
export function emit(descriptor: 1 | 2, product: string | Uint8Array): void {
  const bytes = Buffer.from(product);
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(descriptor, bytes, at);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return;
    if (code !== 'EAGAIN') throw new CannotPrint(descriptor, error);
    // What fails from here on fails when this has returned: the status is all that is left to tell it by.
    const stream = descriptor === 1 ? process.stdout : process.stderr;
    stream.once('error', (late: NodeJS.ErrnoException) => {
      if (late.code !== 'EPIPE') process.exitCode = EXIT.usage;
    });
    stream.write(bytes.subarray(at));
  }
}

/** Says on standard error what went wrong, and on which status the process ends; where that cannot be written either, the status alone tells it. */
export function complain(text: string, status: ExitStatus): void {
  process.exitCode = status;
  if (text === '') return;
  try {
    emit(2, text.endsWith('\n') ? text : `${text}\n`);
  } catch {}
}

/** Ends the process because a stream did not take what was written (status 2); that standard output did not is said. */
export function endUnprinted({ descriptor, cause }: CannotPrint, language: Language, before = ''): void {
  const { cannotPrint, error, reasons } = wordsIn(language).files;
  complain(descriptor === 1 ? `${before}${error(cannotPrint(reasonOf(cause, { reasons })))}` : before, EXIT.usage);
}

/**
 * Whether standard output (1) or standard error (2) is a terminal; never in a thread, whose streams lead to the main one. Asking the streams of
 * `process` is slow to begin with, so a pipe, a file and the null device are told apart first.
 */
export function isTerminal(descriptor: 1 | 2): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && !isNullDevice(stats) && (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
  } catch {
    return false;
  }
}

function isNullDevice({ rdev }: Stats): boolean {
  return statSync('/dev/null', { throwIfNoEntry: false })?.rdev === rdev;
}

/** Why nothing could be written: what the system says, else its code. */
export function reasonOf(error: unknown, { reasons }: Pick<FilesWords, 'reasons'>): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return reasons[code] ?? code;
}
