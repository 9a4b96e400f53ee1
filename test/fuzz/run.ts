import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { table } from '../fidelity/table.ts';
import { check, type Fault, signatureOf } from './check.ts';
import { type Files, putInto, takenFrom } from './files.ts';
import { projectRoot, samplesIn } from './inputs/samples.ts';
import { jobs } from './laws/broken.ts';
import { type Target, targetsFrom } from './targets.ts';

/**
 * `npm run fuzz -- --seconds N [--seed S] [--target NAME] [--corpus no] [--faults DIR]`: tries every target in turn on inputs made from a seed until the time is
 * over, and prints how many there were and what went wrong; status 1 if anything did. Each fault has a folder in DIR with its files, made small, and why.txt.
 * `--again FOLDER` tries the input of such a folder once more.
 *
 * A thread does the work; this one looks on. An input that takes more than `PATIENCE` of processor time is a suspicion: it is tried again by itself, whole and
 * with each file cut in half, and is a fault if the whole takes more than six times the work of the half, or does not end at all.
 */
const PATIENCE = 20_000;
const BATCH = 20;
const SUSPECT_RATIO = 6;

interface Report {
  readonly type: 'input' | 'checked' | 'fault' | 'measured';
  readonly target: string;
  readonly seed: number;
  readonly inputs?: number;
  readonly jobs?: number;
  readonly files?: Files;
  readonly fault?: Fault;
  readonly milliseconds?: number;
}

/** What the thread is to do: go on from a round, or measure one input. */
interface Task {
  readonly seed: number;
  readonly round: number;
  readonly only: string | null;
  readonly corpus: boolean;
  readonly folder: string;
  readonly known: readonly string[];
  readonly measure: { readonly target: string; readonly files: Files } | null;
}

async function work({ seed, round, only, corpus, folder, known: told, measure }: Task): Promise<void> {
  const say = (report: Report): void => parentPort?.postMessage(report);
  const targets = (await targetsFrom(samplesIn(projectRoot(), corpus))).filter((target) => only === null || target.name === only);
  if (measure !== null) {
    const target = targets.find((each) => each.name === measure.target) as Target;
    const before = spent();
    await tried(target, measure.files, folder).catch(() => {});
    return say({ type: 'measured', target: target.name, seed, milliseconds: spent() - before });
  }
  const known = new Set(told);
  for (let at = round; ; at++) {
    const target = targets[at % targets.length] as Target;
    const own = seedOf(seed, at);
    const before = jobs();
    const { inputs, fault } = await check(target, own, BATCH, folder, known, (files) => say({ type: 'input', target: target.name, seed: own, files }));
    say({ type: 'checked', target: target.name, seed: own, inputs, jobs: jobs() - before });
    if (fault !== null) {
      known.add(fault.signature);
      say({ type: 'fault', target: target.name, seed: own, fault });
    }
  }
}

async function tried(target: Target, files: Files, folder: string): Promise<void> {
  const place = { folder: join(folder, target.name), language: 'zh' } as const;
  putInto(place.folder, files);
  await target.law(files, place);
}

const seedOf = (seed: number, round: number): number => createHash('md5').update(`${seed} ${round}`).digest().readInt32LE(0);

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Processor time of this process with its threads, in milliseconds. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Tally {
  inputs: number;
  jobs: number;
  faults: number;
}

async function main(): Promise<void> {
  const seconds = Number(option('seconds') ?? 60);
  const seed = Number(option('seed') ?? 1);
  const corpus = option('corpus') !== 'no';
  const faults = resolve(option('faults') ?? 'fuzz-faults');
  const folder = mkdtempSync(join(tmpdir(), 'xiufa-fuzz-'));
  const again = option('again');
  if (again !== undefined) return tryAgain(resolve(again), corpus, folder);
  const tallies = new Map<string, Tally>();
  const known: string[] = [];
  const task: Task = { seed, round: 0, only: option('target') ?? null, corpus, folder, known, measure: null };
  const tally = (target: string): Tally => tallies.get(target) ?? (tallies.set(target, { inputs: 0, jobs: 0, faults: 0 }).get(target) as Tally);
  const record = (fault: Fault): void => {
    tally(fault.target).faults++;
    known.push(fault.signature);
    const name = `${fault.target}-${createHash('md5').update(fault.signature).digest('hex').slice(0, 6)}`;
    putInto(join(faults, name), fault.files);
    writeFileSync(join(faults, name, 'why.txt'), `target ${fault.target}\nseed ${fault.seed}\nfault ${fault.signature}\n\n${fault.message}\n`);
    process.stdout.write(`fault ${name} (${fault.signature}; seed ${fault.seed})\n`);
  };
  const start = performance.now();
  const end = start + seconds * 1000;
  for (let round = 0; performance.now() < end; ) {
    const { rounds, stuck } = await watch({ ...task, round, known: [...known] }, end, (report) => {
      if (report.type === 'checked') {
        const own = tally(report.target);
        own.inputs += report.inputs ?? 0;
        own.jobs += report.jobs ?? 0;
      } else if (report.fault !== undefined) record(report.fault);
    });
    round += rounds + 1;
    if (stuck === null) continue;
    const found = await suspected(task, stuck);
    if (found !== null) record(found);
  }
  rmSync(folder, { recursive: true, force: true });
  const rows = [...tallies].map(([name, own]) => [name, String(own.inputs), String(own.jobs), String(own.faults)]);
  const sum = (of: keyof Tally): number => [...tallies.values()].reduce((total, own) => total + own[of], 0);
  process.stdout.write(
    `${table(['target', 'inputs', 'runs', 'faults'], [...rows, ['total', String(sum('inputs')), String(sum('jobs')), String(sum('faults'))]])}\n`,
  );
  const rate = (sum('jobs') / ((performance.now() - start) / 1000)).toFixed(1);
  process.stdout.write(`seed ${seed}; ${rate} runs a second${sum('faults') > 0 ? `; the inputs of the faults are in ${faults}` : ''}\n`);
  if (sum('faults') > 0) process.exitCode = 1;
}

/** Lets a thread work until the time is over, or until it stays on one input. */
function watch(task: Task, end: number, told: (report: Report) => void): Promise<{ readonly rounds: number; readonly stuck: Report | null }> {
  return new Promise((done) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: task });
    let rounds = 0;
    let last: { readonly report: Report; readonly since: number } | null = null;
    const finish = (stuck: Report | null): void => {
      clearInterval(timer);
      void worker.terminate().then(() => done({ rounds, stuck }));
    };
    worker.on('message', (report: Report) => {
      last = { report, since: spent() };
      if (report.type === 'checked') rounds++;
      told(report);
    });
    worker.on('error', (error) => {
      const report = last?.report;
      if (report === undefined) throw error;
      told({
        ...report,
        type: 'fault',
        fault: { target: report.target, seed: report.seed, signature: signatureOf(error), message: String(error), files: report.files ?? {} },
      });
      finish(null);
    });
    const timer = setInterval(() => {
      if (performance.now() > end) finish(null);
      else if (last !== null && last.report.type === 'input' && spent() - last.since > PATIENCE) finish(last.report);
    }, 500);
  });
}

/** An input on which the thread stayed, measured by itself: whole, and with every file cut in half. */
async function suspected(task: Task, { target, seed, files = {} }: Report): Promise<Fault | null> {
  const half = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, content.slice(0, Math.ceil(content.length / 2))]));
  const [whole, less] = [await cost(task, target, files), await cost(task, target, half)];
  if (whole !== null && less !== null && whole <= SUSPECT_RATIO * less) return null;
  const message = `the whole takes ${whole?.toFixed(0) ?? 'for ever'} ms, the half ${less?.toFixed(0) ?? 'for ever'} ms`;
  return { target, seed, signature: `hang ${target}`, message, files };
}

/** Processor time in milliseconds; null if it does not end. */
function cost(task: Task, target: string, files: Files): Promise<number | null> {
  return new Promise((done) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { ...task, only: target, measure: { target, files } } satisfies Task });
    const give = (value: number | null): void => {
      clearInterval(timer);
      void worker.terminate().then(() => done(value));
    };
    const before = spent();
    const timer = setInterval(() => spent() - before > 6 * PATIENCE && give(null), 500);
    worker.on('message', (report: Report) => give(report.milliseconds ?? null));
    worker.on('error', () => give(0));
  });
}

async function tryAgain(input: string, corpus: boolean, folder: string): Promise<void> {
  const { 'why.txt': why = '', ...files } = takenFrom(input);
  const name = option('target') ?? /^target (\S+)/.exec(String(why))?.[1];
  const target = (await targetsFrom(samplesIn(projectRoot(), corpus))).find((each) => each.name === name);
  if (target === undefined) throw new Error(`no target ${name}`);
  try {
    await tried(target, files, folder);
    process.stdout.write('the law holds\n');
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await (isMainThread ? main() : work(workerData as Task));
