import { writeSync } from 'node:fs';
import process from 'node:process';

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

/** Why a file cannot be written. */
const REASONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  EACCES: ['没有权限', 'permission denied'],
  EPERM: ['没有权限', 'permission denied'],
  EROFS: ['磁盘只读', 'the disk is read-only'],
  ENOSPC: ['磁盘已满', 'the disk is full'],
  EISDIR: ['这是目录', 'it is a folder'],
  EEXIST: ['路径中的一段不是目录', 'a part of the path is no folder'],
  ENOTDIR: ['路径中的一段不是目录', 'a part of the path is no folder'],
  ELOOP: ['链接太多，或者首尾相连', 'too many links, or links in a circle'],
  ENAMETOOLONG: ['文件名太长', 'the name is too long'],
};

/** Why nothing could be written, in both languages: what the system says, else its code. */
export function reasonOf(error: unknown): readonly [zh: string, en: string] {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? [code, code];
}
