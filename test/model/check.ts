import { carryOut, drafted, type Said } from './engine.ts';
import { withoutNote } from './front.ts';
import { generate, type Sample } from './generate.ts';
import { KINDS, type KindName } from './kinds.ts';
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
  if (KINDS[kind].drafted) return runDraft(kind, seed, sample, carried);
  const { text, said } = carried(sample.base.join('\n'), sample.decision);
  return { ...sample, kind, seed, actual: text, said, verdict: judge(sample, text, said) };
}

function judge({ expected, told }: Pick<Sample, 'expected' | 'told'>, actual: readonly string[] | null, said: readonly Said[]): Verdict {
  if (actual === null) return 'refused';
  const codes = new Set(said.map(({ code }) => code));
  if (told.some((code) => !codes.has(code))) return 'silent';
  if (expected.join('\n') === actual.join('\n')) return 'right';
  return said.some(({ severity }) => severity === 'warning') ? 'warned' : 'silent';
}

/** The new version, given to the program as such: its own decision, read as printed and carried out, must give it. The title note is no matter of a draft. */
function runDraft(kind: KindName, seed: number, sample: Sample, carried: typeof carryOut): Result {
  const base = sample.base.join('\n');
  const expected = withoutNote(sample.expected);
  const draft = drafted(base, [expected[0], ...sample.base.filter((line) => !withoutNote(sample.base).includes(line)), ...expected.slice(1)].join('\n'));
  if (draft.said.some(({ code }) => code === 'V016')) return { ...sample, kind, seed, actual: expected, said: [], verdict: 'right' };
  const decision = draft.text?.join('\n') ?? '';
  const { text, said } = draft.text === null ? { text: null, said: [] } : carried(base, decision);
  const actual = text && withoutNote(text);
  // A draft has blanks for its day and its body, and a reference that stayed is asked about.
  const all = [...draft.said, ...said.filter(({ code }) => code !== 'A025')];
  return { ...sample, decision, expected, kind, seed, actual, said: all, verdict: judge({ expected, told: [] }, actual, all) };
}
