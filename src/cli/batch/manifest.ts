import { createReadStream, type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { BOOK_FILE } from '../../book/types.ts';
import { LIMITS } from '../../text/limits.ts';
import type { Job } from './job.ts';

/** One entry of a manifest: what stands there, or why nothing can be read there. */
export type Entry = { readonly given: unknown } | { readonly broken: string };

/** The jobs of a manifest in order, one by one, and the folder in which their paths are meant; `count` where it is known beforehand. */
export interface Manifest {
  readonly folder: string;
  readonly count: number | null;
  readonly entries: AsyncIterable<Entry>;
}

/** Opens a manifest: `-` or a .jsonl file with a job a line, a .yaml or .json file with a list of jobs, or a folder of books and cases. Throws what the system says. */
export async function openManifest(path: string): Promise<Manifest> {
  if (path === '-') return { folder: '.', count: null, entries: lines(process.stdin) };
  if (statSync(path).isDirectory()) return listed(path, jobsIn(path));
  if (/\.ya?ml$|\.json$/i.test(path)) {
    const yaml = await import('js-yaml');
    // A list that holds itself, or one that is another ten times over, would be no end of jobs.
    const value = yaml.load(readFileSync(path, 'utf8'), { maxAliases: 0, maxDepth: LIMITS.yamlDepth });
    return listed(dirname(path), Array.isArray(value) ? value : [value]);
  }
  // A pipe can be read once only, so that its jobs are not counted beforehand.
  const count = statSync(path).isFile() ? await countLines(path) : null;
  return { folder: count === null ? '.' : dirname(path), count, entries: lines(createReadStream(path)) };
}

function listed(folder: string, jobs: readonly unknown[]): Manifest {
  async function* entries(): AsyncGenerator<Entry> {
    for (const given of jobs) yield { given };
  }
  return { folder, count: jobs.length, entries: entries() };
}

async function* lines(input: NodeJS.ReadableStream): AsyncGenerator<Entry> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = line.replace(/^\ufeff/, '').trim();
    if (text === '') continue;
    try {
      yield { given: JSON.parse(text) };
    } catch (error) {
      yield { broken: (error as Error).message };
    }
  }
}

async function countLines(path: string): Promise<number> {
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) if (line.trim() !== '') count++;
  return count;
}

function isFile(entry: Dirent, at: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(at).isFile();
  } catch {
    return false;
  }
}

/** A folder of books (each is built) and of cases (base, decisions, and the text after them, which is verified; without it they are applied). */
function jobsIn(folder: string): readonly Job[] {
  const jobs: Job[] = [];
  const visit = (within: string): void => {
    const names = readdirSync(join(folder, within), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    const files = names.filter((entry) => isFile(entry, join(folder, within, entry.name))).map(({ name }) => name);
    const at = (name: string): string => join(within, name);
    const base = files.find((name) => /^base\.[a-z]+$/.test(name));
    const decisions = files.filter((name) => /^decision(?:[-.0-9a-z]*)\.(?:txt|docx|md|html|pdf|yaml)$/.test(name) && !/\.raw\./.test(name)).sort();
    const after = files.find((name) => /^(?:after|official|expected)\.[a-z]+$/.test(name));
    if (existsSync(join(folder, within, BOOK_FILE))) jobs.push({ id: within || '.', command: 'build', files: [within || '.'] });
    else if (base !== undefined && decisions.length > 0) {
      const amends = [base, ...decisions].map(at);
      jobs.push(
        after === undefined
          ? { id: within, command: 'apply', files: amends }
          : { id: within, command: 'verify', files: amends, options: { against: at(after) } },
      );
    } else
      for (const name of names
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort())
        visit(at(name));
  };
  visit('');
  return jobs;
}
