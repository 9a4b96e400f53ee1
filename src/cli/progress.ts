import { writeSync } from 'node:fs';
import { isTerminal } from './output.ts';

const PATIENCE_MS = 1000;
const EVERY_MS = 100;

/** Tells how far a long job is. `at` may be called as often as one likes; `end` takes the line away. */
export interface Progress {
  readonly at: (done: number, of: number) => void;
  readonly end: () => void;
}

/**
 * Progress on one line of standard error, shown only if that is a terminal and the job takes more than a second. `what` says
 * what is being done, or all that there is to say.
 */
export function progress(what: string | ((done: number, of: number) => string)): Progress {
  if (!isTerminal(2)) return { at: () => {}, end: () => {} };
  let last = performance.now() + PATIENCE_MS - EVERY_MS;
  let shown = false;
  return {
    at: (done, of) => {
      const now = performance.now();
      if (now < last + EVERY_MS) return;
      last = now;
      shown = true;
      const said = typeof what === 'string' ? `${what} ${Math.floor((100 * done) / Math.max(1, of))}%` : what(done, of);
      write(`\r\u001b[K${said}`);
    },
    end: () => {
      if (shown) write('\r\u001b[K');
    },
  };
}

/** A terminal that has gone away, or is busy, misses the progress and nothing else. */
function write(text: string): void {
  try {
    writeSync(2, text);
  } catch {}
}
