import { closeSync, fstatSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import process from 'node:process';
import { LIMITS } from '../text/limits.ts';
import { binaryBy } from './format.ts';

/** The bytes of a file, that it is beyond a limit, or the system's word for why it cannot be read (`ENOENT`). */
export type FileBytes = { readonly bytes: Uint8Array } | { readonly beyond: Beyond } | { readonly reason: string };

/** The limit that a file is beyond: that of all files, or that of text. */
export type Beyond = 'file' | 'text';

/** How much of a file is looked at to tell what it is, and how much of a pipe is taken at once. */
const STEP = 64 * 1024;

/** Reads a file, or standard input (`null`). The size of a file is looked at before it is read; of what has none (a pipe), no more is taken than the limit. */
export function bytesOfFile(path: string | null): FileBytes {
  let file = 0;
  try {
    const obstacle = path === null ? null : obstacleOf(path);
    if (obstacle !== null) return { reason: obstacle };
    if (path !== null) file = openSync(path, 'r');
    const size = fstatSync(file).size;
    const head = taken(file, STEP);
    const limit = limitOf(head);
    if (size > LIMITS[limit]) return { beyond: limit };
    const rest = head.length < STEP ? new Uint8Array() : taken(file, LIMITS[limit] + 1 - head.length, size - head.length);
    const bytes = rest.length === 0 ? head : Buffer.concat([head, rest]);
    return bytes.length > LIMITS[limit] ? { beyond: limit } : { bytes };
  } catch (error) {
    return { reason: (error as NodeJS.ErrnoException).code ?? 'unknown' };
  } finally {
    if (file !== 0) closeSync(file);
  }
}

/** Which limit holds for bytes that begin so. */
export function limitOf(head: Uint8Array): Beyond {
  return binaryBy(head) === null ? 'text' : 'file';
}

/** What comes out of an open file up to so many bytes; `expected` is how much is likely to. */
function taken(file: number, most: number, expected = 0): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < most) {
    const piece = Buffer.allocUnsafe(Math.min(most - length, Math.max(STEP, expected - length)));
    const count = readOnce(file, piece);
    if (count === 0) break;
    pieces.push(piece.subarray(0, count));
    length += count;
  }
  return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
}

/** A terminal or a pipe that is not ready says so (EAGAIN), and at its end, on some systems, that it is over (EOF). */
function readOnce(file: number, into: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, into);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(PAUSE, 0, 0, 10);
    }
  }
}

const PAUSE = new Int32Array(new SharedArrayBuffer(4));

/** What is neither a file nor a pipe, told in place of a code of the system: `device`, `socket`; `name` is a name that is no UTF-8 and did not come through whole. */
type Obstacle = 'EISDIR' | 'device' | 'socket' | 'name';

/**
 * Why a path is not opened to be read; null if it is: a file, a pipe that the user names (`<(…)`, /dev/stdin), a terminal. A device never ends and a socket is
 * no file. Throws what the system says of a path that leads nowhere.
 */
function obstacleOf(path: string): Obstacle | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  // A name whose bytes are no UTF-8 comes with U+FFFD in their place, by which nothing is found.
  if (stats === undefined) return path.includes('\ufffd') ? 'name' : null;
  if (stats.isDirectory()) return 'EISDIR';
  if (stats.isSocket()) return 'socket';
  return stats.isBlockDevice() || (stats.isCharacterDevice() && !isTerminal(path)) ? 'device' : null;
}

function isTerminal(path: string): boolean {
  const descriptor = openSync(path, 'r');
  try {
    // Loaded here: it brings the network and the streams with it, and hardly any input is a device.
    return process.getBuiltinModule('node:tty').isatty(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of a file that is found and not named by the user, such as a settings file: only a regular file is opened. Throws what the system says. */
export function readRegular(path: string): Buffer {
  mustBeRegular(statSync(path));
  const descriptor = openSync(path, 'r');
  try {
    mustBeRegular(fstatSync(descriptor));
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function mustBeRegular(stats: Stats): void {
  if (!stats.isFile()) throw Object.assign(new Error('not a regular file'), { code: stats.isDirectory() ? 'EISDIR' : 'device' });
}
