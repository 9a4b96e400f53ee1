import { createHash } from 'node:crypto';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Folder, INDEX_FILE } from '../batch/folder.ts';
import { readStatuteFile } from '../batch/texts.ts';
import { recognise } from '../check/subject.ts';
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { readRegular } from '../read/file.ts';
import { readDocument } from '../read/index.ts';
import type { ReadOptions } from '../read/reader.ts';
import { titleOf } from '../statute/walk.ts';
import { LIMITS } from '../text/limits.ts';
import { type CitingStatute, type CitingText, citingStatute } from './citations.ts';
import { mayName } from './naming.ts';

/** A statute without its texts, and the instruments that they cite. */
interface Heading extends Omit<CitingStatute, 'texts'> {
  readonly laws: readonly string[];
  readonly citations: number;
}

/** A file as it was when it was read last; `statute` is null for what cannot be read as a statute. */
interface IndexedFile {
  readonly size: number;
  readonly time: number;
  readonly statute: Heading | null;
  /** The texts as JSON in UTF-8, taken apart only for a question about one of the instruments that they cite. */
  readonly texts: Uint8Array;
}

/**
 * The first line of the file that is kept: by which program it was made and how files were read, for what another has made is made anew; and the sum of all
 * that stands behind this line, for the file may be damaged.
 */
interface Maker {
  readonly made: string;
  readonly sum: string;
}

/** The second line has a row for each file, of which the last field is how many bytes its texts take behind that line, in order. */
type Row = readonly [file: string, size: number, time: number, statute: Heading | null, bytes: number];

/** What every statute of a folder cites of others, by the path of its file. */
export interface CitationIndex {
  readonly files: ReadonlyMap<string, IndexedFile>;
  /** How many of them are statutes, and how many references to provisions of others these hold. */
  readonly statutes: number;
  readonly citations: number;
  /** The files that cannot be read as statutes. */
  readonly unread: readonly string[];
  /** How many files were read anew, the others being as they were. */
  readonly renewed: number;
  /** Why the index is not kept (a code of the system: EACCES); null if it is. */
  readonly notKept: string | null;
  /** The texts of a file in which it cites others; a file of which none were kept is read again. */
  readonly textsOf: (file: string) => Promise<readonly CitingText[]>;
}

/** How an index is made: the program with its version, how files are read, and who is told how far it is. */
export interface IndexOptions {
  readonly program: string;
  readonly reading: ReadOptions;
  readonly at: (done: number, of: number) => void;
}

/** Counts up with the form of the file. */
const FORM = 4;
const NOTHING = new Uint8Array();

/**
 * The index of a folder (docs/ripple.md#index). What is kept in it from before is taken where time and size of a file are as they were; all else is read. It is kept again if anything
 * was read or is gone, and where that cannot be, done without.
 */
export async function openIndex(folder: Folder, { program, reading, at }: IndexOptions): Promise<CitationIndex> {
  const made = makerOf({ program, reading });
  const before = kept(folder, made);
  const files = new Map<string, IndexedFile>();
  let renewed = 0;
  for (const [i, file] of folder.files.entries()) {
    at(i, folder.files.length);
    const stamp = stampOf(`${folder.path}${sep}${file}`);
    const known = before?.get(file);
    if (known !== undefined && known.size === stamp.size && known.time === stamp.time) files.set(file, known);
    else {
      const { statute, texts } = await readFile(folder, file, reading);
      files.set(file, { ...stamp, statute, texts });
      renewed++;
    }
  }
  const changed = renewed > 0 || before === null || before.size !== folder.files.length;
  const headings = [...files.values()].flatMap(({ statute }) => (statute === null ? [] : [statute]));
  return {
    files,
    statutes: headings.length,
    citations: headings.reduce((sum, { citations }) => sum + citations, 0),
    unread: [...files].flatMap(([file, { statute }]) => (statute === null ? [file] : [])),
    renewed,
    notKept: changed ? keep(folder, made, files) : null,
    textsOf: async (file) => {
      const { textsIn } = await import('./kept-texts.ts');
      return textsIn(files.get(file)?.texts ?? NOTHING) ?? (await readFile(folder, file, reading)).cited;
    },
  };
}

/**
 * The titles that the index kept in a folder knows, by file; null for a file that it does not know, that is not as it was, or that is no statute. Nothing is kept
 * or made anew.
 */
export function titlesKept(folder: Folder, options: Pick<IndexOptions, 'program' | 'reading'>): (file: string) => string | null {
  const files = kept(folder, makerOf(options));
  return (file) => {
    const known = files?.get(file);
    if (known === undefined || known.statute === null) return null;
    const stamp = stampOf(`${folder.path}${sep}${file}`);
    return known.size === stamp.size && known.time === stamp.time ? known.statute.title : null;
  };
}

/** By whom and how an index is made: one that was made otherwise is none. */
function makerOf({ program, reading }: Pick<IndexOptions, 'program' | 'reading'>): string {
  return `${program} ${FORM} ${reading.revisions} ${reading.struck ?? ''}`;
}

/** The statutes of an index, with the texts of those that may cite the one of a title. */
export async function citingStatutes({ files, textsOf }: CitationIndex, title: string): Promise<ReadonlyMap<string, CitingStatute>> {
  const found = new Map<string, CitingStatute>();
  for (const [file, { statute }] of files) {
    if (statute === null) continue;
    const cites = statute.laws.some((law) => mayName(law, title));
    found.set(file, { ...statute, texts: cites ? await textsOf(file) : [] });
  }
  return found;
}

/** What is kept of a file, with its texts as they are. */
interface ReadAnew extends Pick<IndexedFile, 'statute' | 'texts'> {
  readonly cited: readonly CitingText[];
}

async function readFile(folder: Folder, file: string, reading: ReadOptions): Promise<ReadAnew> {
  const { value, diagnostics } = await readStatuteFile(join(folder.path, file), reading);
  const plain = value !== null && !diagnostics.some(isError) && !DECIDING.test(titleOf(value));
  if (value === null || !(plain || (await isNoDecision(join(folder.path, file), reading, diagnostics)))) return { statute: null, texts: NOTHING, cited: [] };
  const { texts, ...statute } = citingStatute(value, file);
  const citations = texts.flatMap((text) => text.citations);
  const heading = { ...statute, laws: [...new Set(citations.map(({ law }) => law))], citations: citations.length };
  return { statute: heading, texts: Buffer.from(JSON.stringify(texts)), cited: texts };
}

/** What an amending decision is called. */
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

/** What was kept, if it can be read, is whole, and was made alike. */
function kept({ path }: Folder, made: string): ReadonlyMap<string, IndexedFile> | null {
  try {
    const place = join(path, INDEX_FILE);
    if (statSync(place).size > LIMITS.index) return null;
    const bytes = readRegular(place);
    const first = bytes.indexOf('\n') + 1;
    const maker = JSON.parse(bytes.toString('utf8', 0, first)) as Partial<Maker>;
    if (maker.made !== made || maker.sum !== sumOf(bytes.subarray(first))) return null;
    let at = bytes.indexOf('\n', first) + 1;
    const rows: unknown = JSON.parse(bytes.toString('utf8', first, at));
    if (!Array.isArray(rows) || !rows.every(isRow)) return null;
    const files = new Map<string, IndexedFile>();
    for (const [file, size, time, statute, length] of rows) {
      files.set(file, { size, time, statute, texts: bytes.subarray(at, at + length) });
      at += length;
    }
    return at === bytes.length ? files : null;
  } catch {
    return null;
  }
}

/** Puts the file in its place whole; gives the reason if that cannot be done. */
function keep({ path }: Folder, made: string, files: ReadonlyMap<string, IndexedFile>): string | null {
  const place = join(path, INDEX_FILE);
  const fresh = `${place}.${crypto.randomUUID()}`;
  const rows = [...files].map(([file, { size, time, statute, texts }]): Row => [file, size, time, statute, texts.length]);
  try {
    const behind = Buffer.concat([Buffer.from(`${JSON.stringify(rows)}\n`), ...[...files.values()].map(({ texts }) => texts)]);
    const maker: Maker = { made, sum: sumOf(behind) };
    writeFileSync(fresh, Buffer.concat([Buffer.from(`${JSON.stringify(maker)}\n`), behind]));
    renameSync(fresh, place);
    return null;
  } catch (error) {
    rmSync(fresh, { force: true });
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether a row is one: who makes an index up can give it its sum too. */
function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== 5) return false;
  const [file, size, time, statute, bytes] = row as readonly unknown[];
  return typeof file === 'string' && typeof size === 'number' && typeof time === 'number' && (statute === null || isHeading(statute)) && isCount(bytes);
}

function isHeading(value: unknown): value is Heading {
  if (typeof value !== 'object' || value === null) return false;
  const { title, key, age, laws, citations } = value as Partial<Record<keyof Heading, unknown>>;
  const { from, to } = (age ?? {}) as Readonly<Record<string, unknown>>;
  const named = typeof title === 'string' && typeof key === 'string' && [from, to].every((day) => day === null || typeof day === 'string');
  return named && Array.isArray(laws) && laws.every((law) => typeof law === 'string') && isCount(citations);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
