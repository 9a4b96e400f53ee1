import { join } from 'node:path';
import fc from 'fast-check';
import { type Files, putInto } from './files.ts';
import type { Place } from './laws/command.ts';
import { reduced } from './reduce.ts';
import type { Target } from './targets.ts';

/** An input for which a law does not hold, made as small as it could be. */
export interface Fault {
  readonly target: string;
  /** With it, and the name of the target, the same inputs are made again. */
  readonly seed: number;
  /** What went wrong, without what is of this input alone: two faults of one signature are taken for one. */
  readonly signature: string;
  readonly message: string;
  readonly files: Files;
}

/** What trying a target came to: how many inputs, and the first fault whose signature was not known. */
export interface Checked {
  readonly inputs: number;
  readonly fault: Fault | null;
}

/** How often a law is tried to make an input smaller. */
const SHRINKS = 400;
const REDUCTIONS = 1500;

/** Where and how a law was broken: the words of the fault up to its details, and the function of the program in which it arose. */
export function signatureOf(error: unknown): string {
  const { name = '', message = String(error), stack = '' } = error instanceof Error ? error : {};
  const said = (message.split('\n')[0] as string).replace(/[“"'《].*|[0-9].*/, '').trim();
  const frame = name === 'Broken' ? '' : (/\n +at (?:async )?(?:new )?([\w#$.]+) /.exec(stack)?.[1] ?? '');
  return `${name} ${name === 'Broken' ? said.split(': ')[0] : said} ${frame}`.trim();
}

/**
 * Tries a target on so many inputs from a seed, in a folder of its own. The first fault that is not known is made small; faults that are known count as if the
 * law held, so that others are found behind them. `before` is told of each input before its law is tried.
 */
export async function check(
  target: Target,
  seed: number,
  count: number,
  folder: string,
  known: ReadonlySet<string>,
  before = (_: Files): void => {},
): Promise<Checked> {
  let inputs = 0;
  let first: { signature: string; error: unknown } | null = null;
  let left = SHRINKS;
  const errorFor = async (files: Files): Promise<{ signature: string; error: unknown } | null> => {
    const place: Place = { folder: join(folder, target.name), language: (inputs + seed) % 2 === 0 ? 'zh' : 'en' };
    try {
      putInto(place.folder, files);
      await target.law(files, place);
      return null;
    } catch (error) {
      return { signature: signatureOf(error), error };
    }
  };
  const property = fc.asyncProperty(target.inputs, async (files) => {
    if (first === null) {
      inputs++;
      before(files);
      const found = await errorFor(files);
      if (found === null || known.has(found.signature)) return;
      first = found;
      throw found.error;
    }
    if (left-- <= 0) return;
    const found = await errorFor(files);
    if (found?.signature === first.signature) throw found.error;
  });
  const { counterexample } = await fc.check(property, { seed, numRuns: count });
  const found = first as { signature: string; error: unknown } | null;
  if (found === null || counterexample === null) return { inputs, fault: null };
  const same = async (files: Files): Promise<boolean> => (await errorFor(files))?.signature === found.signature;
  const files = await reduced(counterexample[0], same, REDUCTIONS);
  const error = (await errorFor(files))?.error ?? found.error;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { inputs, fault: { target: target.name, seed, signature: found.signature, message, files } };
}
