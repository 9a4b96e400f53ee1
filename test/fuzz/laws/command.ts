import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { CommanderError } from 'commander';
import { programIn } from '../../../src/cli/program.ts';
import { hostedBy } from '../../../src/cli/run.ts';
import { holds, job } from './broken.ts';

/** What a command came to. */
export interface Outcome {
  readonly status: number;
  readonly product: string;
  readonly words: string;
}

/** Where the files of an input lie, and where products go. */
export interface Place {
  readonly folder: string;
  readonly language: 'zh' | 'en';
}

/**
 * Runs a command of the program in this thread, in a language, on files of a folder. Whatever it throws is a fault of the program; so is a status that is not
 * one of a command, a fault that nothing is said of, and a redline that does not give both texts.
 */
export async function command({ language }: Place, ...argv: readonly string[]): Promise<Outcome> {
  const ended: Outcome[] = [];
  // What is wrong with a command line is told by the process, not by a command.
  let wrong = false;
  hostedBy(async (session, status) => void ended.push({ status, ...session.shown() }));
  const before = process.env['LC_ALL'];
  process.env['LC_ALL'] = language === 'en' ? 'en_US.UTF-8' : 'zh_CN.UTF-8';
  try {
    await job(() => programIn(language, argv).parseAsync([...argv], { from: 'user' }));
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    wrong = true;
    ended.push({ status: 2, product: '', words: error.message });
  } finally {
    if (before === undefined) delete process.env['LC_ALL'];
    else process.env['LC_ALL'] = before;
  }
  const [outcome] = ended as [Outcome];
  const [name = ''] = argv;
  holds('a command ends with a status that is documented', [0, 1, 2].includes(outcome.status), () => `${name}: ${outcome.status}`);
  holds('a fault is told', outcome.status === 0 || (outcome.product + outcome.words).trim() !== '', () => argv.join(' '));
  holds('a redline is written', !/\bV030\b/.test(outcome.words), () => outcome.words);
  if (argv.includes('--json') && !wrong) isJson(name, outcome.product);
  return outcome;
}

function isJson(name: string, product: string): void {
  try {
    JSON.parse(product);
  } catch (error) {
    holds('--json gives JSON', false, () => `${name}: ${String(error)}`);
  }
}

/** A file for a product, in a folder of its own beside the input; the folder is made. */
export function productPath({ folder }: Place, name: string): string {
  const products = join(folder, 'products');
  if (!existsSync(products)) mkdirSync(products);
  return join(products, name);
}

/** One of several, the same for the same text: what is tried on an input is a matter of the input. */
export function oneOf<T>(list: readonly T[], text: string): T {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return list[Math.abs(hash) % list.length] as T;
}
