import { fstatSync, writeSync } from 'node:fs';
import process from 'node:process';
import type { FilesWords } from '../words/files.ts';

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

/**
 * Writes to standard output (1) or standard error (2) at once. The streams of `process` are only made when a descriptor refuses
 * to take it all, since making them is slow.
 */
export function emit(descriptor: 1 | 2, product: string | Uint8Array): void {
  const bytes = Buffer.from(product);
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(descriptor, bytes, at);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return;
    if (code !== 'EAGAIN') throw error;
    (descriptor === 1 ? process.stdout : process.stderr).write(bytes.subarray(at));
  }
}

/**
 * Whether standard output (1) or standard error (2) is a terminal; never in a thread, whose streams lead to the main one. Asking the streams of
 * `process` is slow to begin with, so a pipe or a file is told apart first.
 */
export function isTerminal(descriptor: 1 | 2): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
  } catch {
    return false;
  }
}

/** Why nothing could be written: what the system says, else its code. */
export function reasonOf(error: unknown, { reasons }: Pick<FilesWords, 'reasons'>): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return reasons[code] ?? code;
}
