import { carryOut, type Said } from './engine.ts';
import { generate, type Sample } from './generate.ts';
import type { KindName } from './kinds.ts';
import { Random } from './random.ts';

/**
 * `right`: the text that its drafter wanted, and told what must be told; `refused`: an error, and no text; `warned`: another text, and a warning; `silent`:
 * another text and not a word of it, or something untold.
 */
export type Verdict = 'right' | 'refused' | 'warned' | 'silent';

/** A sample and what the program made of it. */
export interface Result extends Sample {
  readonly kind: KindName;
  readonly seed: number;
  readonly actual: readonly string[] | null;
  readonly said: readonly Said[];
  readonly verdict: Verdict;
}

/** The sample of a seed, carried out by the program; null where nothing was ordered. */
export function runSeed(kind: KindName, seed: number, carried = carryOut): Result | null {
  const sample = generate(kind, new Random(seed));
  if (sample === null) return null;
  const { text, said } = carried(sample.base.join('\n'), sample.decision);
  return { ...sample, kind, seed, actual: text, said, verdict: judge(sample, text, said) };
}

function judge({ expected, told }: Sample, actual: readonly string[] | null, said: readonly Said[]): Verdict {
  if (actual === null) return 'refused';
  const codes = new Set(said.map(({ code }) => code));
  if (told.some((code) => !codes.has(code))) return 'silent';
  if (expected.join('\n') === actual.join('\n')) return 'right';
  return said.some(({ severity }) => severity === 'warning') ? 'warned' : 'silent';
}
