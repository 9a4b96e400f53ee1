import { carryOut, carryOutTables, drafted, type Said } from './engine.ts';
import { withoutNote } from './front.ts';
import { generate, type Sample } from './generate.ts';
import { KIND_NAMES, KINDS, type KindName } from './kinds.ts';
import { nameOf } from './orders.ts';
import { Random } from './random.ts';
import { generateTables } from './tables.ts';

/**
 * `right`: the text that its drafter wanted, and told what must be told; `refused`: an error, and no text; `warned`: another text, and a warning; `silent`:
 * another text and not a word of it, or something untold.
 */
export type Verdict = 'right' | 'refused' | 'warned' | 'silent';

/** A sample and what the program made of it. */
export interface Result extends Pick<Sample, 'base' | 'decision' | 'expected' | 'told'> {
  readonly kind: KindName | 'tables';
  readonly orders: readonly string[];
  readonly seed: number;
  readonly actual: readonly string[] | null;
  readonly said: readonly Said[];
  readonly verdict: Verdict;
}

/** All kinds: those of the drafter of texts, and tables. */
export const ALL_KINDS: readonly (KindName | 'tables')[] = [...KIND_NAMES, 'tables'];

/** The sample of a seed, of the kind named, carried out by the program; null where nothing was ordered. */
export async function runKind(kind: KindName | 'tables', seed: number): Promise<Result | null> {
  if (kind !== 'tables') return runSeed(kind, seed);
  const sample = generateTables(new Random(seed));
  if (sample.orders.length === 0) return null;
  const { text, said } = await carryOutTables(sample.base, sample.decision);
  const verdict = judge({ expected: sample.expected, told: [] }, text, said);
  return { ...sample, base: sample.base.split('\n'), orders: sample.orders.map((order) => order.kind), told: [], kind, seed, actual: text, said, verdict };
}

/** The sample of a seed, carried out by the program; null where nothing was ordered. */
export function runSeed(kind: KindName, seed: number, carried = carryOut): Result | null {
  const sample = generate(kind, new Random(seed));
  if (sample === null) return null;
  if (KINDS[kind].drafted) return runDraft(kind, seed, sample, carried);
  const { text, said } = carried(sample.base.join('\n'), sample.decision);
  return { ...sample, orders: sample.orders.map(nameOf), kind, seed, actual: text, said, verdict: judge(sample, text, said) };
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
  const [expected, given] = [withoutNote(sample.expected), withoutNote(sample.given)];
  const draft = drafted(base, [given[0], ...sample.base.filter((line) => !withoutNote(sample.base).includes(line)), ...given.slice(1)].join('\n'));
  if (draft.said.some(({ code }) => code === 'V016')) return { ...sample, orders: [], kind, seed, actual: expected, said: [], verdict: 'right' };
  const decision = draft.text?.join('\n') ?? '';
  const { text, said } = draft.text === null ? { text: null, said: [] } : carried(base, decision);
  const actual = text && withoutNote(text);
  // A draft has blanks for its day and its body, and a reference that stayed is asked about.
  const all = [...draft.said, ...said.filter(({ code }) => code !== 'A025')];
  return { ...sample, orders: sample.orders.map(nameOf), decision, expected, kind, seed, actual, said: all, verdict: judgeDraft(expected, given, actual, all) };
}

/** Given a citation that did not follow, the decision gives it as given, or as it follows and asks about it (X009). */
function judgeDraft(expected: readonly string[], given: readonly string[], actual: readonly string[] | null, said: readonly Said[]): Verdict {
  if (actual?.join('\n') === given.join('\n')) return 'right';
  return judge({ expected, told: expected === given ? [] : ['X009'] }, actual, said);
}
