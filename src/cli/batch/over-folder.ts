import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { wordsIn } from '../../words/index.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { folderOf } from '../omnibus.ts';
import { progress } from '../progress.ts';
import type { Session } from '../session.ts';
import { openPool } from './pool.ts';
import type { Ran } from './run-job.ts';

/** More files than this for each thread are not under way at once. */
const AHEAD = 4;

/** A file of a folder, and what a command came to on it. */
export interface RanOver {
  readonly file: string;
  readonly ran: Ran;
}

/** Runs a command with --json on every file of a folder and of the folders in it, on all cores; gives what it came to in order of the files. */
export async function* ranOver(session: Session, path: string, command: string): AsyncGenerator<RanOver> {
  const folder = folderOf(session, path);
  if (!session.json) showDiagnostics(session, folder.diagnostics);
  const { files } = folder;
  const pool = await openPool(Math.max(1, Math.min(availableParallelism(), files.length)));
  const bar = progress(wordsIn(session.language).files.lookingForStatutes);
  const told = [`--lang=${session.language}`, '--json', ...(session.strict ? ['--strict'] : [])];
  const start = (file: string): Promise<Ran> => pool.run([command, join(path, file), ...told]);
  const under: Promise<Ran>[] = [];
  try {
    let started = 0;
    for (const [i, file] of files.entries()) {
      while (started < files.length && started < i + pool.size * AHEAD) under.push(start(files[started++] as string));
      bar.at(i, files.length);
      yield { file, ran: await (under.shift() as Promise<Ran>) };
    }
  } finally {
    bar.end();
    await pool.end();
  }
}
