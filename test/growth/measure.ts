import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readWording } from '../../src/decision/language/read.ts';
import type { Job } from './job.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** More wordings than are kept when they were read once: reading so many others has all before them forgotten. */
const MORE_THAN_KEPT = 1001;

/** Has every wording that was read before forgotten. */
export function forgetWordings(): void {
  for (let i = 0; i < MORE_THAN_KEPT; i++) readWording(`${i}`, []);
}

/** The least processor time of a job at a size, in milliseconds, of so many runs: a busy machine makes a run only longer. */
export async function least(job: Job, size: number, runs: number): Promise<number> {
  const run = job.prepare(size);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    forgetWordings();
    collect();
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
