import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type PassedOver, passedOver } from '../diagnostics/passed-over.ts';
import { formatOfName } from '../text/endings.ts';
import { SourceText } from '../text/source.ts';

/** The files of a folder and of the folders in it that may hold a statute, by their paths within it, in order, and what was passed over. */
export interface Folder {
  readonly path: string;
  readonly files: readonly string[];
  /** What could not be opened (B004), and what was left alone (B005). */
  readonly diagnostics: readonly Diagnostic[];
}

/** Folders of programs and systems, in which nobody keeps statutes. */
const FOREIGN = /^(?:node_modules|bower_components|__pycache__|__MACOSX|\$RECYCLE\.BIN|System Volume Information|lost\+found)$/;
/** The index of references that xiufa keeps in a folder: nobody else's, and nothing to tell of. */
export const INDEX_FILE = '.xiufa-index';
/** Hidden files, and those that Word keeps beside an open document. */
const HIDDEN = /^(?:\.|~\$)/;

/** Lists a folder with all folders in it; null if there is no such folder. `output` is a folder that is being written to. */
export function openFolder(path: string, output: string | null = null): Folder | null {
  const root = realPath(path);
  if (root === null || !statSync(root).isDirectory()) return null;
  const listing = new Listing(root, output === null ? null : realPath(output));
  listing.open(root, '');
  const place = { source: new SourceText(path, ''), span: { start: 0, end: 0 } };
  return { path, files: listing.files.sort(), diagnostics: [...listing.passed].map(([reason, names]) => passedOver(place, reason, names)) };
}

/**
 * A walk through folders. A link is followed if it leads out of the folder, and once: what it leads to within the folder is read anyway, and one to a
 * folder around it would never end.
 */
class Listing {
  readonly files: string[] = [];
  readonly passed = new Map<PassedOver, string[]>();
  readonly #root: string;
  readonly #written: string | null;
  readonly #seen = new Set<string>();

  constructor(root: string, written: string | null) {
    this.#root = root;
    this.#written = written;
  }

  /** Takes what is in a folder: `real` is where it is, `within` its path within the root ('' for the root). */
  open(real: string, within: string): void {
    const entries = this.#seen.has(real) ? 'link' : real === this.#written && within !== '' ? 'output' : (entriesOf(real) ?? 'denied');
    this.#seen.add(real);
    if (typeof entries === 'string') this.#pass(entries, within || '.');
    else for (const entry of entries) this.#take(entry, `${real}${sep}${entry.name}`, within === '' ? entry.name : `${within}${sep}${entry.name}`);
  }

  #take(entry: Dirent, at: string, within: string): void {
    if (entry.name.startsWith(INDEX_FILE)) return;
    const reason = this.#reason(entry, at);
    if (reason !== null) this.#pass(reason, within);
    else if (kindOf(entry, at) === 'folder') this.open(realPath(at) as string, within);
    else if (kindOf(entry, at) === 'file' && formatOfName(entry.name) !== null) this.files.push(within);
  }

  /** Why an entry is not looked at; null if it is. */
  #reason(entry: Dirent, at: string): PassedOver | null {
    if (HIDDEN.test(entry.name)) return 'hidden';
    if (entry.isSymbolicLink()) {
      const real = realPath(at);
      if (real === null) return 'denied';
      if (isWithin(real, this.#root) || isWithin(this.#root, real)) return 'link';
    }
    const kind = kindOf(entry, at);
    if (kind === 'folder') return FOREIGN.test(entry.name) ? 'foreign' : null;
    // A pipe would be waited for, and a device never ends.
    if (kind === 'other') return formatOfName(entry.name) === null ? null : 'device';
    return formatOfName(entry.name) === 'other' ? 'format' : null;
  }

  #pass(reason: PassedOver, name: string): void {
    const names = this.passed.get(reason);
    if (names === undefined) this.passed.set(reason, [name]);
    else names.push(name);
  }
}

function kindOf(entry: Dirent, at: string): 'folder' | 'file' | 'other' {
  const meant = entry.isSymbolicLink() ? statSync(at) : entry;
  return meant.isDirectory() ? 'folder' : meant.isFile() ? 'file' : 'other';
}

function entriesOf(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
