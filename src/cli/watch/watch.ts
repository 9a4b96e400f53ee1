import { statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import process from 'node:process';
import { type FSWatcher, watch } from 'chokidar';
import type { Language } from '../../words/language.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { openScreen, type Screen } from './screen.ts';

/** What one run of the command had to show, and the status it would have ended with. */
export interface Showing {
  readonly product: string;
  readonly words: string;
  readonly status: ExitStatus;
}

/** What is watched: files and folders that the command reads; `written` are paths that it writes, which are none of its reasons to run. */
export interface Watched {
  readonly read: readonly string[];
  readonly written: readonly string[];
}

/** Editors save in several steps; so long nothing may happen before the files are read again. */
const QUIET_MS = 120;

/**
 * Shows a run of the command, and another whenever a file that it reads changes, is replaced or comes back, until the user ends it with q or
 * Ctrl-C: that is how a watch ends, so the status is 0.
 */
export async function watchFiles(watched: Watched, language: Language, first: Showing, again: () => Promise<Showing>): Promise<ExitStatus> {
  const screen = openScreen(language);
  let watcher: FSWatcher | null = null;
  try {
    screen.show(first);
    await new Promise<void>((end, fail) => {
      const rerun = oneAtATime(async () => screen.show(await again()), fail);
      watcher = observe(watched, rerun);
      watcher.on('error', fail);
      listen(screen, rerun, end);
    });
  } finally {
    screen.close();
    await (watcher as FSWatcher | null)?.close();
  }
  return EXIT.done;
}

/** Watches the folders of the files, since an editor that replaces a file leaves nothing of the old one to be watched. */
function observe({ read, written }: Watched, changed: () => void): FSWatcher {
  const paths = read.map((path) => resolve(path));
  const folders = paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
  const files = new Set(paths.filter((path) => !folders.includes(path)));
  const products = written.map((path) => resolve(path));
  const holders = new Set([...files].map((path) => dirname(path)));
  const within = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  const ignored = (path: string): boolean => {
    if (products.some((product) => within(path, product)) || path.includes(`${sep}.xiufa-`)) return true;
    return !(files.has(path) || holders.has(path) || folders.some((folder) => within(path, folder)));
  };
  const watcher = watch([...holders, ...folders], { ignored, ignoreInitial: true });
  return watcher.on('all', (_, path) => {
    if (!holders.has(path) || folders.includes(path)) changed();
  });
}

/** Does a thing once things are quiet; what is asked for meanwhile is done once more, after it. */
function oneAtATime(act: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let wanted = false;
  const go = async (): Promise<void> => {
    if (busy) {
      wanted = true;
      return;
    }
    busy = true;
    try {
      do {
        wanted = false;
        await act();
      } while (wanted);
    } catch (error) {
      failed(error);
    } finally {
      busy = false;
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(go, QUIET_MS);
  };
}

function listen(screen: Screen, rerun: () => void, end: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  screen.onKey((key) => {
    if (key === 'end') end();
  });
  // Texts are set for the width of the screen.
  screen.onResize(rerun);
}
