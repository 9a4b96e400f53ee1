import { createHash } from 'node:crypto';
import { appendFileSync, closeSync, existsSync, fchmodSync, openSync, readSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import type { ExitStatus } from '../exit.ts';
import { realPlace } from '../write-files.ts';

/** One result in the journal: where its line stands. */
interface Written {
  readonly digest: string;
  readonly status: ExitStatus;
  readonly start: number;
  readonly length: number;
}

/**
 * The results of a batch in the order in which they came, beside the file in which they will stand in the order of the jobs (FILE.part). It is what `--resume` goes on
 * from: a job is done when its line is whole here.
 */
export class Journal {
  readonly #path: string;
  readonly #written = new Map<number, Written>();

  /** Opens the journal of a file of results; with `resume` what stands there counts, and a line that was cut off is taken away. */
  constructor(output: string, resume: boolean) {
    this.#path = `${output}.part`;
    if (!resume) rmSync(this.#path, { force: true });
    else if (existsSync(this.#path)) this.#load();
  }

  /** The status with which a job ended; null if it is not done, or another one at its place is. */
  statusOf(number: number, digest: string): ExitStatus | null {
    const written = this.#written.get(number);
    return written?.digest === digest ? written.status : null;
  }

  add(number: number, digest: string, status: ExitStatus, line: string): void {
    const head = `${number} ${digest} ${status} `;
    const start = (existsSync(this.#path) ? statSync(this.#path).size : 0) + Buffer.byteLength(head);
    appendFileSync(this.#path, `${head}${line}\n`);
    this.#written.set(number, { digest, status, start, length: Buffer.byteLength(line) });
  }

  /** Writes the results of the first `count` jobs, or of those of them that are there, in order; the journal is done with. */
  finish({ write, close, drop }: LineWriter, numbers: Iterable<number>): void {
    try {
      if (existsSync(this.#path)) {
        const file = openSync(this.#path, 'r');
        try {
          for (const number of numbers) {
            const written = this.#written.get(number);
            if (written !== undefined) write(read(file, written.start, written.length).toString('utf8'));
          }
        } finally {
          closeSync(file);
        }
      }
      close();
    } catch (error) {
      drop();
      throw error;
    }
    rmSync(this.#path, { force: true });
  }

  #load(): void {
    const file = openSync(this.#path, 'r');
    const size = statSync(this.#path).size;
    let whole = 0;
    let rest = Buffer.alloc(0);
    for (let at = 0; at < size; ) {
      const chunk = read(file, at, Math.min(CHUNK, size - at));
      at += chunk.length;
      rest = Buffer.concat([rest, chunk]);
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        this.#take(rest.subarray(0, end), whole);
        whole += end + 1;
        rest = rest.subarray(end + 1);
      }
    }
    closeSync(file);
    truncateSync(this.#path, whole);
  }

  #take(line: Buffer, start: number): void {
    const [head, number = '', digest = '', status = ''] = /^(\d+) ([0-9a-f]+) (\d+) /.exec(line.subarray(0, 128).toString('latin1')) ?? [];
    if (head === undefined) return;
    this.#written.set(Number(number), { digest, status: Number(status) as ExitStatus, start: start + head.length, length: line.length - head.length });
  }
}

const CHUNK = 1 << 20;

function read(file: number, start: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  let at = 0;
  while (at < length) {
    const count = readSync(file, buffer, at, length - at, start + at);
    if (count === 0) break;
    at += count;
  }
  return buffer.subarray(0, at);
}

/** What tells one job from another: the command line, and the program that runs it. */
export function digestOf(argv: readonly string[], program: string): string {
  return createHash('sha256')
    .update(JSON.stringify([program, ...argv]))
    .digest('hex')
    .slice(0, 32);
}

/** Writes lines into a file that is put in its place when all are there (`close`), or taken away (`drop`). */
export interface LineWriter {
  readonly write: (line: string) => void;
  readonly close: () => void;
  readonly drop: () => void;
}

export function lineWriter(path: string): LineWriter {
  const real = realPlace(path);
  const fresh = `${real}.new`;
  const former = statSync(real, { throwIfNoEntry: false });
  const file = openSync(fresh, 'w');
  if (former !== undefined) fchmodSync(file, former.mode & 0o7777);
  return {
    write: (line) => writeFileSync(file, `${line}\n`),
    close: () => {
      closeSync(file);
      renameSync(fresh, real);
    },
    drop: () => rmSync(fresh, { force: true }),
  };
}
