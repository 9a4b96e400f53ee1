import { Bench } from 'tinybench';
import type { Row } from './job.ts';

/** Something that is measured inside this process, and how many characters it reads. */
export interface Task {
  readonly who: string;
  readonly characters: number;
  readonly run: () => unknown;
}

/** Measures tasks: the ratios are to the first. Each is run once before, then so often. */
export async function inside(tasks: readonly Task[], iterations: number): Promise<readonly Row[]> {
  const bench = new Bench({ time: 0, iterations, warmupTime: 0, warmupIterations: 1 });
  for (const { who, run } of tasks) bench.add(who, run);
  await bench.run();
  const times = bench.tasks.map(({ name, result }) => {
    if (result?.state !== 'completed') throw new Error(`${name}: ${JSON.stringify(result)}`);
    return result.latency.p50;
  });
  return tasks.map(({ who, characters }, i): Row => {
    const ms = times[i] as number;
    return { who, ms, ratio: ms / (times[0] as number), note: `${(characters / ms / 1000).toFixed(2)} million characters a second` };
  });
}
