import { fileURLToPath } from 'node:url';
import type { Ran } from './run-job.ts';

/** Threads that run command lines. */
export interface Pool {
  readonly size: number;
  readonly run: (argv: readonly string[]) => Promise<Ran>;
  /** Ends the threads at once, whatever they are at; once is enough. */
  readonly end: () => Promise<void>;
}

/** As many threads as are asked for, each with the program loaded once. */
export async function openPool(size: number): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('../bin/worker.js', import.meta.url)),
    runtime: 'worker_threads',
    minThreads: size,
    maxThreads: size,
    isolateWorkers: false,
  });
  let ended: Promise<void> | null = null;
  const end = (): Promise<void> => {
    ended ??= pool.destroy();
    return ended;
  };
  return { size, run: (argv) => pool.run(argv) as Promise<Ran>, end };
}
