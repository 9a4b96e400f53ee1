import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Claims } from '../../../src/cli/batch/claims.ts';
import { commandLine, readJob } from '../../../src/cli/batch/job.ts';
import { openManifest } from '../../../src/cli/batch/manifest.ts';
import { runJob } from '../../../src/cli/batch/run-job.ts';
import { amendInOrder } from '../../../src/index.ts';
import { type Files, textIn } from '../files.ts';
import { holds, job, sameLines } from './broken.ts';
import { command, oneOf, type Place, productPath } from './command.ts';

/** A book is begun and goes on whole or not at all; what is in it is built, and is what its decisions give in order. */
export async function keepsABook(_: Files, place: Place): Promise<void> {
  const at = (name: string): string => join(place.folder, name);
  const book = productPath(place, 'book');
  const begun = await command(place, 'book', 'init', book, at('base.txt'), '--adopted', '2001-01-01');
  holds('a book that is not begun is not there', existsSync(join(book, 'book.yaml')) === (begun.status === 0));
  if (begun.status !== 0) return;
  const added: string[] = [];
  for (const [i, name] of ['first.txt', 'second.txt'].entries()) {
    const day = `20${10 + i}-01-01`;
    const before = readFileSync(join(book, 'book.yaml'), 'utf8');
    const { status } = await command(place, 'book', 'add', book, at(name), '--adopted', day, '--in-force', day);
    if (status === 0) added.push(readFileSync(at(name), 'utf8'));
    else holds('a decision that is not added leaves the book as it was', readFileSync(join(book, 'book.yaml'), 'utf8') === before);
  }
  const built = productPath(place, 'built.txt');
  const { status } = await command(place, 'book', 'build', book, '-o', built);
  holds('what was added is built', status === 0);
  const { text } = job(() => amendInOrder(readFileSync(at('base.txt'), 'utf8'), added));
  if (added.length > 0) sameLines('a book gives what its decisions give in order', readFileSync(built, 'utf8').split('\n'), (text ?? '').split('\n'));
  await looksInto(book, place);
}

/** A folder that may be a book is looked into by every command. */
export async function looksInto(book: string, place: Place): Promise<void> {
  await command(place, 'book', 'log', book, '--json');
  await command(place, 'book', 'build', book, '--json');
  await command(place, 'book', 'show', book, '--as-of', '2010-06-01');
  await command(place, 'book', 'blame', book, '-o', productPath(place, 'blame.html'));
  await command(place, 'book', 'blame', book, '第一条', '--json');
  await command(place, 'book', 'diff', book, '2001-01-01', '2020-01-01', '-o', productPath(place, 'diff.docx'));
  await command(place, 'book', 'table', book, '2001-01-01', '2020-01-01', '--items', '-o', productPath(place, 'table.html'));
}

/** References in other statutes: an index, whole or spoilt, changes no answer; what mends is drafted. */
export async function ripples(files: Files, place: Place): Promise<void> {
  const [base, decision] = ['base.txt', 'decision.txt'].map((name) => join(place.folder, name)) as [string, string];
  const over = join(place.folder, 'over');
  mkdirSync(over);
  for (const name of ['citing.txt', 'other.txt']) copyFileSync(join(place.folder, name), join(over, name));
  const asked = ['ripple', base, decision, '--over', over, '--all'];
  const first = await command(place, ...asked, '--json');
  const index = join(over, '.xiufa-index');
  await command(place, 'index', over);
  holds('an index changes no answer', (await command(place, ...asked, '--json')).product === first.product);
  const bytes = readFileSync(index);
  const changes = JSON.parse(textIn(files, 'spoil.json')) as readonly (readonly [number, number])[];
  for (const [share, byte] of changes) bytes[Math.floor((share / 1000) * bytes.length)] = byte;
  writeFileSync(index, oneOf([bytes, bytes.subarray(0, bytes.length - changes.length)], textIn(files, 'spoil.json')));
  await command(place, 'apply', decision, '--statutes', over, '--json');
  holds('a spoilt index changes no answer', (await command(place, ...asked, '--json')).product === first.product);
  const ending = oneOf(['.txt', '.md', '.html', '.docx', '.csv', '.json'], textIn(files, 'citing.txt'));
  await command(place, ...asked, '-o', productPath(place, `ripple${ending}`));
  await command(place, ...asked, '--doubtful', '--draft', productPath(place, 'mends.txt'));
}

/** Every entry of a manifest is a job that is run, or what is wrong with it is said. */
export async function batches(files: Files, place: Place): Promise<void> {
  const name = Object.keys(files).find((each) => each.startsWith('jobs.')) as string;
  const path = join(place.folder, name);
  const manifest = await openManifest(path).catch((error: unknown) => {
    holds('a manifest that is none is told by its parser', (error as Error).name === 'YAMLException', () => String(error));
    return null;
  });
  if (manifest === null) return;
  const claims = new Claims(manifest.folder);
  for await (const entry of manifest.entries) {
    const read = 'broken' in entry ? { fault: entry.broken } : job(() => readJob(entry.given));
    if (!('job' in read)) {
      holds('what is no job is told', read.fault !== '');
      continue;
    }
    const line = job(() => commandLine(read.job, manifest.folder));
    // Nothing is on standard input, and over a folder the threads of the program are at work.
    const isNoFile = (name: string): boolean =>
      name === '-' || name.includes('\0') || statSync(resolve(place.folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
    if ('forbidden' in line || line.read.some(isNoFile) || claims.take(line) !== null) continue;
    const { status, document, fault } = await job(() => runJob(line.argv));
    holds('a job ends with a status that is documented', [0, 1, 2].includes(status), () => `${line.argv.join(' ')}: ${fault}`);
    holds('a job has a document or a fault', fault !== null || typeof (JSON.parse(document as string) as { version: unknown }).version === 'number');
  }
}

/** Any command line. */
export async function commands(files: Files, place: Place): Promise<void> {
  const argv = textIn(files, 'argv.txt')
    .split('\n')
    .map((word) => (word.startsWith('@') ? join(place.folder, word.slice(1)) : word));
  await command(place, ...argv);
}
