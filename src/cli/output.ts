import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';

/** Writes a file whole or not at all: into a temporary file beside it, then renamed. Throws as node:fs does. */
export function writeWhole(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Shows text page by page as git does, if it is longer than the screen; says whether it did. */
export function page(text: string, rows: number): boolean {
  if (text.split('\n').length < rows) return false;
  const command = process.env['XIUFA_PAGER'] ?? process.env['PAGER'] ?? 'less';
  const [program, ...options] = command.split(/\s+/);
  if (program === undefined || program === '' || program === 'cat') return false;
  const env = { ...process.env, LESS: process.env['LESS'] ?? 'FRX', LESSCHARSET: 'utf-8' };
  const { error } = spawnSync(program, options, { input: text, stdio: ['pipe', 'inherit', 'inherit'], env });
  return error === undefined;
}
