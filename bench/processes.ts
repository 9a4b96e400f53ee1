// Whole processes, one after the other in turn, so that a busy machine is as busy for each of them; an empty Node process is always among them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Row, Settings } from './job.ts';

/** A command line that is measured. */
export interface Command {
  readonly who: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly note?: string;
  /** The status with which it ends, 0 unless said; another ends the benchmark, for what fails is fast. */
  readonly status?: number;
  /** How often at most it is run. */
  readonly atMost?: number;
}

const EMPTY: Command = { who: 'node -e 0', command: process.execPath, args: ['-e', '0'] };

/** A command of xiufa as it is built. */
export function xiufa(...args: readonly string[]): Command {
  return { who: `xiufa ${args[0]}`, command: process.execPath, args: ['bin/xiufa.js', ...args] };
}

/** A program beside this file, run by Node. */
export function program(who: string, file: string, ...args: readonly string[]): Command {
  return { who, command: process.execPath, args: [join('bench', 'rivals', file), ...args] };
}

/** Measures commands in turn; the ratios are to an empty Node process, which is the last row. */
export function measure(commands: readonly Command[], settings: Settings): readonly Row[] {
  const all = [...commands, EMPTY];
  const runs = all.map((): Run[] => []);
  for (let round = -1; round < settings.rounds; round++) {
    for (const [i, command] of all.entries()) {
      // The first round only warms the caches of the system.
      if (round >= (command.atMost ?? Number.POSITIVE_INFINITY) || (round < 0 && command.atMost !== undefined)) continue;
      const found = run(command, settings);
      if (round >= 0) runs[i]?.push(found);
    }
  }
  const base = median((runs.at(-1) as Run[]).map(({ ms }) => ms));
  return all.map(({ who, note }, i): Row => {
    const own = runs[i] as Run[];
    const ms = median(own.map((each) => each.ms));
    const [cpu, peak] = [own.flatMap((each) => each.cpu ?? []), own.flatMap((each) => each.peak ?? [])];
    return {
      who,
      ms,
      ratio: ms / base,
      ...(cpu.length > 0 && { cpu: median(cpu) }),
      ...(peak.length > 0 && { peak: Math.max(...peak) }),
      ...(note && { note }),
    };
  });
}

interface Run {
  readonly ms: number;
  readonly cpu: number | null;
  readonly peak: number | null;
}

/** Runs a command once. A Node process tells at its end what it took (`usage.cjs`). */
function run({ who, command, args, status: due = 0 }: Command, { temp }: Settings): Run {
  const told = join(temp, 'usage.json');
  const node = command === process.execPath;
  const env = node ? { ...process.env, XIUFA_BENCH_USAGE: told } : process.env;
  const start = performance.now();
  const { status, error, stderr } = spawnSync(command, node ? ['--require', './bench/usage.cjs', ...args] : args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1e9,
  });
  const ms = performance.now() - start;
  if (error !== undefined || status !== due) throw new Error(`${who}: ${error?.message ?? `status ${status}`}\n${stderr}`);
  if (!node || !existsSync(told)) return { ms, cpu: null, peak: null };
  const usage = JSON.parse(readFileSync(told, 'utf8')) as { cpu: number; peak: number };
  rmSync(told);
  return { ms, ...usage };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
