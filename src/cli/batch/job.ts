import { isAbsolute, join } from 'node:path';
import * as z from 'zod';
import { inBoth } from '../../words/index.ts';
import type { SchemaWords } from '../../words/schema.ts';

const said = (field: keyof SchemaWords['batch']): string => inBoth(({ schema }) => schema.batch[field]);

/** The commands that a job can be. */
const COMMANDS = ['apply', 'verify', 'check', 'diff', 'draft', 'table', 'report', 'convert', 'parse', 'refs', 'ripple', 'build'] as const;

/** Options whose value is a file or a folder. */
const PATHS: ReadonlySet<string> = new Set([
  'output',
  'redline',
  'decision',
  'operations',
  'against',
  'statutes',
  'gazette',
  'table',
  'clean',
  'papers',
  'over',
  'draft',
]);
/** Those that are written. */
const WRITTEN: ReadonlySet<string> = new Set(['output', 'redline', 'decision', 'operations', 'table', 'clean', 'papers', 'draft']);
/** The option whose value names files behind a law: LAW=OLD,DECISION. */
const LAW_AND_PATHS = 'with';
/** Options of a batch as a whole, or of somebody who looks on. */
const NOT_OF_A_JOB: readonly string[] = ['json', 'color', 'pager', 'no-pager', 'watch', 'help', 'version'];

const value = z.union([z.string(), z.int(), z.boolean(), z.array(z.string())]);

const jobSchema = z
  .strictObject({
    id: z
      .union([z.string(), z.int()])
      .optional()
      .meta({ description: said('id') }),
    command: z.enum(COMMANDS).meta({ description: said('command') }),
    files: z
      .array(z.string())
      .optional()
      .meta({ description: said('files') }),
    options: z
      .record(z.string().regex(/^[a-z][a-z-]*$/), value)
      .optional()
      .meta({ description: said('options') }),
  })
  .meta({ id: 'Job', description: said('job') });

/** A job as a manifest has it: a command of the program with its files and its options by their long names. */
export type Job = z.infer<typeof jobSchema>;

/** The schema for editors: what schemas/batch-file.schema.json holds. */
export function jsonSchema(): object {
  return {
    ...z.toJSONSchema(z.union([jobSchema, z.array(jobSchema)]), { io: 'input' }),
    $id: 'https://unpkg.com/xiufa/schemas/batch-file.schema.json',
    title: 'xiufa batch',
  };
}

/** Takes a value for a job; what is wrong with it, if it is none. */
export function readJob(given: unknown): { readonly job: Job } | { readonly fault: string } {
  const { success, data, error } = jobSchema.safeParse(given);
  return success ? { job: data } : { fault: error.issues.map(({ path, message }) => `${path.join('.') || '.'}: ${message}`).join('; ') };
}

/**
 * Why a job may not be run: an option that is none of a job's, a file that it would write outside the folder of its manifest, one that another job writes
 * or reads (`shared`), or one that it reads and another job writes (`changing`).
 */
export interface Forbidden {
  readonly what: 'option' | 'outside' | 'shared' | 'changing';
  readonly name: string;
}

/** A job as it is run: its command line, and the files and folders that it names, those that it reads and those that it writes, by the paths of the manifest. */
export interface CommandLine {
  readonly argv: readonly string[];
  readonly read: readonly string[];
  readonly written: readonly string[];
}

/** The command line of a job whose paths are those of `folder`, or why it may not be run. */
export function commandLine({ command, files = [], options = {} }: Job, folder: string): CommandLine | { readonly forbidden: Forbidden } {
  const within = (path: string): string => (path === '-' || isAbsolute(path) ? path : join(folder, path));
  const argv = [...(command === 'build' ? ['book', 'build'] : [command]), '--json'];
  const read = [...files];
  const written: string[] = [];
  for (const [name, given] of Object.entries(options)) {
    if (NOT_OF_A_JOB.includes(name)) return { forbidden: { what: 'option', name } };
    for (const one of Array.isArray(given) ? given : [given]) {
      if (one === false) continue;
      if (one === true) argv.push(`--${name}`);
      else {
        const [before, paths] = partsOf(name, String(one));
        (WRITTEN.has(name) ? written : read).push(...paths);
        argv.push(`--${name}=${before}${paths.map(within).join(',')}`);
      }
    }
  }
  // A file is a file, even if its name looks like an option.
  return { argv: [...argv, '--', ...files.map(within)], read, written };
}

/** The value of an option as what is no path, and the paths behind it. */
function partsOf(name: string, text: string): readonly [string, readonly string[]] {
  if (PATHS.has(name)) return ['', [text]];
  const behind = name === LAW_AND_PATHS ? text.indexOf('=') + 1 : 0;
  return behind === 0 ? [text, []] : [text.slice(0, behind), text.slice(behind).split(',')];
}
