import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'node:v8';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Extracted } from '../../read/reader.ts';
import { LIMITS, megabytes, secondsForPdf } from '../../text/limits.ts';
import { SourceText } from '../../text/source.ts';

/** What the process that reads a PDF may take: seconds of processor time, bytes of memory. */
export interface Bounds {
  readonly seconds: number;
  readonly memory: number;
}

/** The share of the memory that JavaScript values may take; the rest is for bytes, and for Node itself. */
const HEAP = 2 / 3;
const MIB = 1024 * 1024;
/** What the process says in the end where V8 ends it because its heap is full. */
const HEAP_FULL = /heap out of memory/;

/** The process, from dist/ where this is built. */
const PROGRAM = fileURLToPath(new URL('../bin/pdf.js', import.meta.url));

/**
 * Reads a PDF as `readPdf` does, in a process of its own: what a file of a few KB can ask of PDF.js has no end in time or memory, and some of it aborts the
 * process, which no thread contains (docs/decisions.md#pdf-apart). A process that takes too long, too much memory, or ends without an answer gives no text and R029.
 */
export async function readApart(
  name: string,
  bytes: Uint8Array,
  { seconds, memory }: Bounds = { seconds: secondsForPdf(bytes.length), memory: LIMITS.pdfMemory },
  program = PROGRAM,
): Promise<Extracted> {
  const heap = `--max-old-space-size=${Math.floor((memory * HEAP) / MIB)}`;
  const { status, answered, said } = await ranOn(bytes, [heap, program, String(seconds), String(memory), String(process.pid)], memory);
  const answer = status === 0 ? answerOf(answered, name) : null;
  if (answer !== null) return answer;
  const place = { source: new SourceText(name, ''), span: { start: 0, end: 0 } };
  const refuse = (params: Readonly<Record<string, string | number>>): Extracted => ({
    source: null,
    layout: 'wrapped',
    diagnostics: [diagnose('R029', place, params)],
  });
  if (said.endsWith('time')) return refuse({ reason: 'time', limit: seconds });
  if (said.endsWith('memory') || HEAP_FULL.test(said)) return refuse({ reason: 'memory', limit: megabytes(memory) });
  return refuse({ reason: 'aborted' });
}

/** What a process came to: null as its status where a signal ended it. */
interface Ran {
  readonly status: number | null;
  readonly answered: Buffer;
  readonly said: string;
}

/**
 * Runs Node on bytes as standard input. Its answer has `most` bytes, or it is ended. It is not waited for in one piece, so that a thread of a batch that is stopped stops at
 * once; the process then ends by itself, as nobody waits for it.
 */
function ranOn(bytes: Uint8Array, args: readonly string[], most: number): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { windowsHide: true });
    const [answered, said]: [Buffer[], Buffer[]] = [[], []];
    let size = 0;
    const take =
      (into: Buffer[]) =>
      (part: Buffer): void => {
        size += part.length;
        if (size > most) child.kill('SIGKILL');
        else into.push(part);
      };
    child.stdout.on('data', take(answered));
    child.stderr.on('data', take(said));
    // A process that has ended takes no more.
    child.stdin.on('error', () => {});
    child.stdin.end(bytes);
    const finish = (status: number | null): void => done({ status, answered: Buffer.concat(answered), said: Buffer.concat(said).toString('latin1') });
    child.on('error', () => finish(null));
    child.on('close', finish);
  });
}

/** What the process read, with the texts that its places are in as they were; null if it is no answer. */
function answerOf(bytes: Uint8Array, name: string): Extracted | null {
  try {
    const { read } = restored({ read: deserialize(bytes) }, name) as { readonly read: Extracted };
    return Array.isArray(read.diagnostics) ? read : null;
  } catch {
    return null;
  }
}

/** The same value in which every text that lost its class on the way is a `SourceText` again, and one text is one. */
function restored(value: object, name: string): object {
  const texts = new Map<object, SourceText>();
  const seen = new Set<object>();
  const open: object[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next) || ArrayBuffer.isView(next)) continue;
    seen.add(next);
    for (const [key, member] of Object.entries(next)) {
      if (typeof member !== 'object' || member === null) continue;
      if (!isText(member)) open.push(member);
      else {
        const text = texts.get(member) ?? new SourceText(name, member.raw);
        texts.set(member, text);
        Object.assign(next, { [key]: text });
      }
    }
  }
  return value;
}

function isText(value: object): value is Pick<SourceText, 'name' | 'raw'> {
  return 'raw' in value && 'name' in value;
}
