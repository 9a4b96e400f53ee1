import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How often a measurement is taken before it counts. */
const ATTEMPTS = 6;
/** What linear work stays well below, and quadratic work never does. */
const CLEAR = 7;

setFlagsFromString('--expose-gc');
/** What earlier tests have left is collected before the time is taken, not in the midst of it; once, for a collection also throws away what was compiled of an expression. */
const collectGarbage: () => void = runInNewContext('gc');

/**
 * By how much four times the size costs more: about 4 for what is linear, 16 for what is quadratic. The least of several
 * measurements in processor time: a busy machine, or a collection of garbage in the midst of one, makes a measurement only larger.
 */
export function growth(run: (size: number) => void, size: number): number {
  run(size);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ATTEMPTS && least > CLEAR; i++) least = Math.min(least, best(() => run(4 * size)) / best(() => run(size)));
  return least;
}

function best(run: () => void): number {
  collectGarbage();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    const taken = clock();
    run();
    least = Math.min(least, taken());
  }
  return Math.max(least, 1);
}

/** The same of work that is waited for. */
export async function growthOf(run: (size: number) => Promise<unknown>, size: number): Promise<number> {
  await run(size);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ATTEMPTS && least > CLEAR; i++) least = Math.min(least, (await bestOf(() => run(4 * size))) / (await bestOf(() => run(size))));
  return least;
}

async function bestOf(run: () => Promise<unknown>): Promise<number> {
  collectGarbage();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    const taken = clock();
    await run();
    least = Math.min(least, taken());
  }
  return Math.max(least, 1);
}

/** The processor time from now on, in microseconds. */
function clock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
}
