import { closeSync, fstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs';
import { isatty } from 'node:tty';

/** What is neither a file nor a pipe, told in place of a code of the system: `device`, `socket`; `name` is a name that is no UTF-8 and did not come through whole. */
export type Obstacle = 'EISDIR' | 'device' | 'socket' | 'name';

/**
 * Why a path is not opened to be read; null if it is: a file, a pipe that the user names (`<(…)`, /dev/stdin), a terminal. A device never ends and a socket is
 * no file. Throws what the system says of a path that leads nowhere.
 */
export function obstacleOf(path: string): Obstacle | null {
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
    return isatty(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of a file that is found and not named by the user, such as a settings file: only a regular file is opened. Throws what the system says. */
export function readRegular(path: string): Buffer {
  check(statSync(path));
  const descriptor = openSync(path, 'r');
  try {
    check(fstatSync(descriptor));
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function check(stats: Stats): void {
  if (!stats.isFile()) throw Object.assign(new Error('not a regular file'), { code: stats.isDirectory() ? 'EISDIR' : 'device' });
}
