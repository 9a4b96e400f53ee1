import type { Job } from './job.ts';
import { JOBS } from './jobs/index.ts';
import { least } from './measure.ts';

/** How a job grows: `measured[i]` is the processor time of `sizes[i]` in milliseconds, or its steps; `exponent` 1 is linear, 2 quadratic. */
export interface GrowthRow {
  readonly job: string;
  readonly sizes: readonly number[];
  readonly measured: readonly number[];
  readonly exponent: number;
}

export interface GrowthOptions {
  readonly jobs: readonly Job[];
  /** Only jobs whose name holds one of these; all where there are none. */
  readonly only: readonly string[];
  /** How often each size is measured; the least counts. */
  readonly runs: number;
  /** What the least size of each job is multiplied by. */
  readonly factors: readonly number[];
  /** A job that takes longer than this (in milliseconds) at one size is not measured at larger ones. */
  readonly patience: number;
  /** What is measured of a job at a size: its time, if nothing else is said. */
  readonly measure: (job: Job, size: number, runs: number) => Promise<number>;
}

export const DEFAULT_GROWTH: GrowthOptions = { jobs: JOBS, only: [], runs: 3, factors: [1, 2, 4, 8], patience: 20_000, measure: least };

/** Measures every job, one row after the other: the exponent is that between the second size and the last, where what is the same for every size no longer tells. */
export async function* growthTable(options: Partial<GrowthOptions> = {}): AsyncGenerator<GrowthRow> {
  const chosen = { ...DEFAULT_GROWTH, ...options };
  for (const job of chosen.jobs) {
    if (chosen.only.length === 0 || chosen.only.some((part) => job.name.includes(part))) yield await rowOf(job, chosen);
  }
}

async function rowOf(job: Job, { runs, factors, patience, measure }: GrowthOptions): Promise<GrowthRow> {
  // Code that was never run is slow.
  await measure(job, job.size, runs);
  const sizes: number[] = [];
  const measured: number[] = [];
  for (const factor of factors) {
    if ((measured[measured.length - 1] ?? 0) > patience) break;
    sizes.push(job.size * factor);
    measured.push(await measure(job, job.size * factor, runs));
  }
  return { job: job.name, sizes, measured, exponent: exponentOf(sizes, measured) };
}

function exponentOf(sizes: readonly number[], measured: readonly number[]): number {
  const from = sizes.length > 2 ? 1 : 0;
  const to = sizes.length - 1;
  return to <= from ? Number.NaN : Math.log((measured[to] as number) / (measured[from] as number)) / Math.log((sizes[to] as number) / (sizes[from] as number));
}
