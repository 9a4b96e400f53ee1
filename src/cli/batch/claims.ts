import { statSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';
import { realPlace } from '../write-files.ts';
import type { CommandLine, Forbidden } from './job.ts';

/**
 * Which files the jobs of a manifest read and write. Jobs run side by side and in no order, so that no two may write one file, and none may write what
 * another reads; and what they write lies in the folder of the manifest, wherever links lead.
 */
export class Claims {
  readonly #folder: string;
  readonly #root: string;
  readonly #read = new Set<string>();
  readonly #written = new Set<string>();

  /** `folder` is that of the manifest. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#root = realPlace(folder);
  }

  /** Takes the files of a job, or says why it may not have them; then it has none. */
  take({ read, written }: Pick<CommandLine, 'read' | 'written'>): Forbidden | null {
    const outside = written.find((path) => path !== '-' && !this.#isInside(path));
    if (outside !== undefined) return { what: 'outside', name: outside };
    const reads = read.filter((path) => path !== '-').flatMap((path) => this.#names(path).map((name) => ({ path, name })));
    const writes = written.filter((path) => path !== '-').flatMap((path) => this.#names(path).map((name) => ({ path, name })));
    const shared = writes.find(({ name }) => this.#written.has(name) || this.#read.has(name));
    if (shared !== undefined) return { what: 'shared', name: shared.path };
    const changing = reads.find(({ name }) => this.#written.has(name));
    if (changing !== undefined) return { what: 'changing', name: changing.path };
    for (const { name } of reads) this.#read.add(name);
    for (const { name } of writes) this.#written.add(name);
    return null;
  }

  #at(path: string): string {
    return isAbsolute(path) ? path : join(this.#folder, path);
  }

  #isInside(path: string): boolean {
    if (isAbsolute(path)) return false;
    try {
      const real = realPlace(this.#at(path));
      return real === this.#root || real.startsWith(this.#root.endsWith(sep) ? this.#root : this.#root + sep);
    } catch {
      return false;
    }
  }

  /** What a file is known by: its real path, and where it is there already, what the system knows it by. */
  #names(path: string): readonly string[] {
    try {
      const at = this.#at(path);
      const stats = statSync(at, { throwIfNoEntry: false, bigint: true });
      return [realPlace(at), ...(stats === undefined || stats.isDirectory() ? [] : [`${stats.dev}:${stats.ino}`])];
    } catch {
      // What is wrong with it the job tells when it is run.
      return [];
    }
  }
}
