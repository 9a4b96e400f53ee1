import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Folder, INDEX_FILE } from '../batch/folder.ts';
import { statuteIn } from '../batch/statutes.ts';
import { recognise } from '../check/subject.ts';
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../read/index.ts';
import type { ReadOptions } from '../read/reader.ts';
import { titleOf } from '../statute/walk.ts';
import { type CitingStatute, citingStatute } from './citations.ts';

/** A file as it was when it was read last; `statute` is null for what cannot be read as a statute. */
interface IndexedFile {
  readonly size: number;
  readonly time: number;
  readonly statute: CitingStatute | null;
}

/** The file that is kept. `made` says by which program, and how files were read: what another has made is made anew. */
interface Kept {
  readonly made: string;
  readonly files: Readonly<Record<string, IndexedFile>>;
}

/** What every statute of a folder cites of others, by the path of its file. */
export interface CitationIndex {
  readonly statutes: ReadonlyMap<string, CitingStatute>;
  /** The files that cannot be read as statutes. */
  readonly unread: readonly string[];
  /** How many files were read anew, the others being as they were. */
  readonly renewed: number;
  /** Why the index is not kept (a code of the system: EACCES); null if it is. */
  readonly notKept: string | null;
}

/** How an index is made: the program with its version, how files are read, and who is told how far it is. */
export interface IndexOptions {
  readonly program: string;
  readonly reading: ReadOptions;
  readonly at: (done: number, of: number) => void;
}

/** Counts up with the form of the file. */
const FORM = 1;

/**
 * The index of a folder. What is kept in it from before is taken where time and size of a file are as they were; all else is read. It is kept again if anything
 * was read or is gone, and where that cannot be, done without.
 */
export async function openIndex(folder: Folder, { program, reading, at }: IndexOptions): Promise<CitationIndex> {
  const made = `${program} ${FORM} ${reading.revisions} ${reading.struck ?? ''}`;
  const before = kept(folder, made);
  const files: Record<string, IndexedFile> = {};
  let renewed = 0;
  for (const [i, file] of folder.files.entries()) {
    at(i, folder.files.length);
    const stamp = stampOf(join(folder.path, file));
    const known = before?.[file];
    if (known !== undefined && known.size === stamp.size && known.time === stamp.time) files[file] = known;
    else {
      const { value, diagnostics } = (await statuteIn(folder, file, reading)).statute;
      const plain = value !== null && !diagnostics.some(isError) && !DECIDING.test(titleOf(value));
      const cites = value !== null && (plain || (await isNoDecision(join(folder.path, file), reading, diagnostics)));
      files[file] = { ...stamp, statute: value !== null && cites ? citingStatute(value, file) : null };
      renewed++;
    }
  }
  const changed = renewed > 0 || before === null || Object.keys(before).length !== folder.files.length;
  const entries = Object.entries(files);
  return {
    statutes: new Map(entries.flatMap(([file, { statute }]) => (statute === null ? [] : [[file, statute]]))),
    unread: entries.flatMap(([file, { statute }]) => (statute === null ? [file] : [])),
    renewed,
    notKept: changed ? keep(folder, { made, files }) : null,
  };
}

const DECIDING = /决[ \u3000]*定|修正案/;

/** A reply has no articles and cites those of others; an amending decision names those that it amends, and cites none. */
async function isNoDecision(path: string, options: ReadOptions, diagnostics: readonly Diagnostic[]): Promise<boolean> {
  if (diagnostics.some((d) => isError(d) && d.code !== 'R010')) return false;
  const { reading } = await readDocument(path, options);
  return reading !== null && recognise(reading).kind !== 'decision';
}

function stampOf(path: string): { readonly size: number; readonly time: number } {
  const stats = statSync(path, { throwIfNoEntry: false });
  return { size: stats?.size ?? 0, time: stats?.mtimeMs ?? 0 };
}

/** What was kept, if it can be read and was made alike. */
function kept({ path }: Folder, made: string): Kept['files'] | null {
  try {
    const found = JSON.parse(readFileSync(join(path, INDEX_FILE), 'utf8')) as Kept;
    return found.made === made && typeof found.files === 'object' ? found.files : null;
  } catch {
    return null;
  }
}

/** Puts the file in its place whole; gives the reason if that cannot be done. */
function keep({ path }: Folder, index: Kept): string | null {
  const place = join(path, INDEX_FILE);
  const fresh = `${place}.${crypto.randomUUID()}.new`;
  try {
    writeFileSync(fresh, JSON.stringify(index));
    renameSync(fresh, place);
    return null;
  } catch (error) {
    rmSync(fresh, { force: true });
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
