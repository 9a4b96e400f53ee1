import { createRequire } from 'node:module';
import process from 'node:process';
import type { Expression } from './expressions.ts';

/** What `recheck` says of an expression: `automaton` proves that matching takes time in proportion to the text, `fuzz` found nothing that takes longer. */
export interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly by: string;
  /** Of a vulnerable one: how its time grows, and a text that shows it, with a part that is repeated. */
  readonly growth: string;
  readonly attack: { readonly prefix: string; readonly pump: string; readonly suffix: string } | null;
}

/** Bounds by counts and not by the clock, so that a verdict is the same on every machine. */
const BOUNDS = {
  timeout: 400_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  recallTimeout: -1,
  attackLimit: 2_000_000,
  maxAttackStringSize: 2500,
  incubationLimit: 5000,
  maxInitialGenerationSize: 60,
  maxGenerationSize: 25,
  mutationSize: 10,
  crossoverSize: 5,
  maxIteration: 2,
  maxNFASize: 6000,
  randomSeed: 1,
} as const;

type Recheck = typeof import('recheck');
let recheck: Recheck | null = null;

export function verdictOn({ source, flags }: Pick<Expression, 'source' | 'flags'>): Verdict {
  if (recheck === null) {
    // The one of its backends that is JavaScript.
    process.env['RECHECK_BACKEND'] = 'pure';
    recheck = createRequire(import.meta.url)('recheck') as Recheck;
  }
  const said = recheck.checkSync(source, flags, BOUNDS);
  if (said.status === 'safe') return { status: 'safe', by: said.checker, growth: said.complexity.type, attack: null };
  if (said.status === 'unknown') return { status: 'unknown', by: said.error.kind, growth: '', attack: null };
  const { complexity, attack, checker } = said;
  const [first] = attack.pumps;
  const texts = first === undefined ? null : { prefix: first.prefix, pump: first.pump, suffix: attack.suffix };
  return { status: 'vulnerable', by: checker, growth: complexity.type === 'polynomial' ? `degree ${complexity.degree}` : complexity.type, attack: texts };
}
