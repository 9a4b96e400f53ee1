import { openSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import { Claims } from '../batch/claims.ts';
import { commandLine, readJob } from '../batch/job.ts';
import { digestOf, Journal, lineWriter } from '../batch/journal.ts';
import { type Entry, type Manifest, openManifest } from '../batch/manifest.ts';
import { openPool, type Pool } from '../batch/pool.ts';
import type { Ran } from '../batch/run-job.ts';
import { summaryText, Tally } from '../batch/summary.ts';
import { faultJson } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { emit, reasonOf } from '../output.ts';
import { type Progress, progress } from '../progress.ts';
import { usage } from '../saving.ts';
import type { Session } from '../session.ts';
import { version } from '../version.ts';
import { CannotWrite, isStream } from '../write-files.ts';

export interface BatchOptions {
  readonly output?: string;
  readonly workers?: number;
  readonly shard?: Shard;
  readonly resume?: boolean;
  readonly brief?: boolean;
  /** The language of the jobs, where the command line says it. */
  readonly lang?: Language;
}

/** The I-th of N parts of a manifest: every N-th job from the I-th on. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** More jobs than this for each thread are not under way at once: what waits for its turn is kept in memory. */
const AHEAD = 8;

/**
 * `batch MANIFEST`: many jobs on all cores, a JSON line each in the order of the manifest, to standard output or (`-o`) a file; a job that fails does not stop the
 * others. Status 1 if one did not end with 0; `--resume` goes on where a run that was stopped had come to.
 */
export async function batchCommand(session: Session, path: string, options: BatchOptions): Promise<ExitStatus> {
  const { output, resume = false, shard = { part: 1, of: 1 } } = options;
  const printed = output === undefined || output === '-';
  if (resume && (printed || isStream(output))) usage(session, wordsIn(session.language).batch.resumeNeedsFile);
  const manifest = await opened(session, path);
  try {
    const results = printed ? new Printed((line) => emit(1, line)) : isStream(output) ? new Printed(into(output)) : new Kept(output, resume);
    const pool = await openPool(Math.max(1, options.workers ?? availableParallelism()));
    return await new Batch(session, manifest, pool, results, { ...options, shard }).run();
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    const words = wordsIn(session.language).files;
    return usage(session, words.cannotWrite(error.path, reasonOf(error.cause, words), false));
  }
}

async function opened(session: Session, path: string): Promise<Manifest> {
  try {
    return await openManifest(path);
  } catch (error) {
    const words = wordsIn(session.language);
    // A parser shows the line below its reason, however long it is.
    const [reason = ''] = reasonOf(error, words.files).split('\n');
    return usage(session, words.batch.noManifest(path, reason));
  }
}

/** Writes lines into a pipe or a device, opened once: the reader of a pipe takes its closing for the end. */
function into(path: string): (line: string) => void {
  let file: number | null = null;
  return (line) => {
    try {
      file ??= openSync(path, 'w');
      writeFileSync(file, line);
    } catch (error) {
      throw new CannotWrite(path, error);
    }
  };
}

/** Where results go. */
interface Results {
  /** With which status a job ended before; null if it has not. */
  readonly before: (number: number, digest: string) => ExitStatus | null;
  /** A job is under way, or was done before: its number takes its place in the order. */
  readonly expect: (number: number) => void;
  readonly put: (number: number, digest: string, status: ExitStatus, line: string) => void;
  /** All are there, or the batch was stopped. */
  readonly end: (whole: boolean) => void;
}

/** Printed in order; a result that comes before its turn waits. */
class Printed implements Results {
  readonly #order: number[] = [];
  readonly #waiting = new Map<number, string>();
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  before(): null {
    return null;
  }

  expect(number: number): void {
    this.#order.push(number);
  }

  put(number: number, _digest: string, _status: ExitStatus, line: string): void {
    this.#waiting.set(number, line);
    for (let next = this.#order[0]; next !== undefined && this.#waiting.has(next); next = this.#order[0]) {
      this.#print(`${this.#waiting.get(next)}\n`);
      this.#waiting.delete(next);
      this.#order.shift();
    }
  }

  end(): void {}
}

/** Kept in a journal as they come, and put into the file in order when all are there. */
class Kept implements Results {
  readonly #output: string;
  readonly #journal: Journal;
  readonly #numbers: number[] = [];

  constructor(output: string, resume: boolean) {
    this.#output = output;
    this.#journal = this.#written(() => new Journal(output, resume));
  }

  before(number: number, digest: string): ExitStatus | null {
    return this.#journal.statusOf(number, digest);
  }

  expect(number: number): void {
    this.#numbers.push(number);
  }

  put(number: number, digest: string, status: ExitStatus, line: string): void {
    this.#written(() => this.#journal.add(number, digest, status, line));
  }

  end(whole: boolean): void {
    if (!whole) return;
    this.#written(() => {
      const writer = lineWriter(this.#output);
      this.#journal.finish(writer, this.#numbers);
    });
  }

  #written<T>(step: () => T): T {
    try {
      return step();
    } catch (error) {
      throw new CannotWrite(this.#output, error);
    }
  }
}

/** What holds for all jobs of a run. */
type Whole = Pick<BatchOptions, 'brief' | 'lang'> & { readonly shard: Shard };

/** One run over a manifest. */
class Batch {
  readonly #session: Session;
  readonly #manifest: Manifest;
  readonly #claims: Claims;
  readonly #pool: Pool;
  readonly #results: Results;
  readonly #shard: Shard;
  readonly #brief: boolean;
  readonly #lang: Language | undefined;
  readonly #tally = new Tally();
  readonly #running = new Set<Promise<void>>();
  #stopped = false;
  /** Why a result could not be written, which ends the batch. */
  #lost: unknown = null;

  constructor(session: Session, manifest: Manifest, pool: Pool, results: Results, { shard, brief = false, lang }: Whole) {
    this.#session = session;
    this.#manifest = manifest;
    this.#claims = new Claims(manifest.folder);
    this.#pool = pool;
    this.#results = results;
    this.#shard = shard;
    this.#brief = brief;
    this.#lang = lang;
  }

  async run(): Promise<ExitStatus> {
    const { count, entries } = this.#manifest;
    const words = wordsIn(this.#session.language).batch;
    const { part, of } = this.#shard;
    const share = count === null ? null : Math.floor((count - part) / of) + 1;
    const line = progress(() => words.progress(this.#tally.done, share, this.#tally.seconds));
    const stop = (): void => {
      this.#stopped = true;
      void this.#pool.end();
    };
    process.once('SIGINT', stop);
    let number = 0;
    try {
      for await (const entry of entries) {
        number++;
        if ((number - part) % of !== 0) continue;
        if (this.#ends) break;
        this.#start(number, entry, line);
        while (this.#running.size >= this.#pool.size * AHEAD && !this.#ends) await Promise.race(this.#running);
      }
      if (this.#lost === null) await Promise.all(this.#running);
    } finally {
      line.end();
      process.removeListener('SIGINT', stop);
      await this.#pool.end();
    }
    if (this.#lost !== null) throw this.#lost;
    this.#results.end(!this.#stopped);
    this.#session.say(summaryText(this.#tally, this.#session));
    if (this.#stopped) {
      this.#session.say(this.#session.theme.error(words.stopped(this.#tally.done, share)));
      return EXIT.interrupted;
    }
    return this.#tally.clean ? EXIT.done : EXIT.faults;
  }

  /** Whether no further job is to be begun. */
  get #ends(): boolean {
    return this.#stopped || this.#lost !== null;
  }

  #start(number: number, entry: Entry, line: Progress): void {
    const words = wordsIn(this.#session.language).batch;
    const read = 'broken' in entry ? { fault: entry.broken } : readJob(entry.given);
    const job = 'job' in read ? read.job : null;
    const id = job?.id ?? number;
    const command = job === null ? null : commandLine(job, this.#manifest.folder);
    const forbidden = command === null ? null : 'forbidden' in command ? command.forbidden : this.#claims.take(command);
    this.#results.expect(number);
    const argv = command !== null && 'argv' in command && forbidden === null ? this.#told(command.argv) : null;
    const why = forbidden !== null ? words.forbidden[forbidden.what](forbidden.name) : words.noJob('fault' in read ? read.fault : '');
    const made = `${version} ${this.#session.language}${this.#brief ? ' brief' : ''}`;
    const digest = digestOf([JSON.stringify([id, job?.command]), ...(argv ?? [why])], made);
    const before = this.#results.before(number, digest);
    if (before !== null) {
      this.#tally.skip(before);
      return;
    }
    const put = (ran: Ran): void => {
      this.#results.put(number, digest, ran.status, resultLine(id, job?.command ?? null, ran, this.#brief));
      this.#tally.add(job?.command ?? '–', ran.status);
      line.at(this.#tally.done, this.#manifest.count ?? this.#tally.done);
    };
    if (argv === null) {
      put({ status: EXIT.usage, document: null, fault: why });
      return;
    }
    const running: Promise<void> = this.#pool
      .run(argv)
      .catch((error: unknown): Ran => ({ status: EXIT.bug, document: null, fault: String(error) }))
      .then((ran) => {
        if (!this.#ends) put(ran);
      })
      .catch((error: unknown) => {
        this.#lost ??= error;
      })
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** What the user says of the batch holds for its jobs. */
  #told(argv: readonly string[]): readonly string[] {
    const { strict, overwrite, reading } = this.#session;
    return [
      ...(this.#lang === undefined ? [] : [`--lang=${this.#lang}`]),
      ...(strict ? ['--strict'] : []),
      ...(overwrite ? ['--overwrite'] : []),
      ...(reading.revisions === 'ask' ? [] : [`--revisions=${reading.revisions}`]),
      ...(reading.struck === undefined ? [] : [`--struck=${reading.struck}`]),
      ...argv,
    ];
  }
}

/** The result of a job as one line: the document of its command, with its name, its command and its status. */
function resultLine(id: string | number, command: string | null, { status, document, fault }: Ran, brief: boolean): string {
  const parsed =
    document === null || document === ''
      ? null
      : (JSON.parse(document) as { readonly $schema: string; readonly result: object | null; readonly diagnostics: readonly object[] });
  const diagnostics = parsed?.diagnostics ?? [faultJson(status === EXIT.bug ? 'bug' : 'usage', fault ?? '')];
  return JSON.stringify({ id, command, status, $schema: parsed?.$schema ?? null, ...(brief ? {} : { result: parsed?.result ?? null }), diagnostics });
}
