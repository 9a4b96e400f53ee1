import type { NodeId } from '../statute/types.ts';
import { arranged } from './arranged.ts';
import type { Pairing } from './pairing.ts';

/** What became of a list of 款 or 项, by index; in which order they are said, `stepsBetween` knows. */
export type Step =
  | { readonly type: 'gone'; readonly olds: readonly number[] }
  | { readonly type: 'fresh'; readonly news: readonly number[] }
  | { readonly type: 'kept'; readonly old: number; readonly now: number }
  /** Several became one: 将第一项、第二项合并，作为第一项. */
  | { readonly type: 'merged'; readonly olds: readonly number[]; readonly now: number }
  /** One became several: 将第二项分为两项. */
  | { readonly type: 'split'; readonly old: number; readonly news: readonly number[] }
  | { readonly type: 'swap'; readonly olds: readonly [number, number] }
  /** Behind the one that stands before it and stays (`after`), or in front of the first that stays. */
  | { readonly type: 'moved'; readonly old: number; readonly after: number | null; readonly before: number | null };

interface Sibling {
  readonly id: NodeId;
}

/** Of a list in which more than this changed places the whole is restated. */
const MOST_MOVES = 2;

/**
 * The steps from one list to another; null where nothing is kept, or so much changed places that the whole is more easily read. What becomes of the old
 * members is said first, in their order, since their numbers are the old ones; what is added comes last.
 */
export function stepsBetween(olds: readonly Sibling[], news: readonly Sibling[], pairing: Pairing): readonly Step[] | null {
  const position = new Map(news.map(({ id }, k) => [id, k]));
  const partner = olds.map(({ id }) => position.get(pairing.toNew.get(id) ?? '') ?? -1);
  const former = new Map(partner.flatMap((k, i) => (k < 0 ? [] : [[k, i] as const])));
  if (former.size === 0) return null;
  const order = [...news.keys()].flatMap((k) => former.get(k) ?? []);
  const { swaps, moved } = arranged(order);
  if (swaps.length + moved.size > MOST_MOVES) return null;
  const still = swaps.length + moved.size === 0;
  const joined = still ? mergedInto(olds, news, partner, pairing) : new Map<number, readonly number[]>();
  const parted = still ? partedFrom(olds, news, former, pairing) : new Map<number, readonly number[]>();
  const taken = new Set([...joined.values()].flat());
  const made = new Set([...parted.values()].flat());
  const gone = [...olds.keys()].filter((i) => (partner[i] as number) < 0 && !taken.has(i));
  const steps: Step[] = gone.length > 0 ? [{ type: 'gone', olds: gone }] : [];
  steps.push(...swaps.map(([a, b]): Step => ({ type: 'swap', olds: [order[b] as number, order[a] as number].sort((x, y) => x - y) as [number, number] })));
  const isStaying = (k: number): boolean => former.has(k) && !moved.has(order.indexOf(former.get(k) as number));
  for (let k = 0; k < news.length; k++) {
    const old = former.get(k);
    if (made.has(k) && (old === undefined || parted.get(old)?.[0] !== k)) {
      const [source, pieces] = [...parted].find(([, each]) => each[0] === k) ?? [];
      if (source !== undefined && pieces !== undefined) steps.push({ type: 'split', old: source, news: pieces });
      continue;
    }
    if (old === undefined) {
      const last = steps[steps.length - 1];
      if (last?.type === 'fresh' && last.news.at(-1) === k - 1) steps[steps.length - 1] = { type: 'fresh', news: [...last.news, k] };
      else steps.push({ type: 'fresh', news: [k] });
      continue;
    }
    const [sources, pieces] = [joined.get(k), parted.get(old)];
    if (sources !== undefined) steps.push({ type: 'merged', olds: sources, now: k });
    else if (pieces !== undefined) steps.push({ type: 'split', old, news: pieces });
    else {
      if (!isStaying(k)) {
        const behind = [...Array(k).keys()].reverse().find(isStaying);
        const ahead = behind === undefined ? [...news.keys()].find(isStaying) : undefined;
        steps.push({
          type: 'moved',
          old,
          after: behind === undefined ? null : (former.get(behind) ?? null),
          before: ahead === undefined ? null : (former.get(ahead) ?? null),
        });
      }
      steps.push({ type: 'kept', old, now: k });
    }
  }
  if (!still) return [...steps.filter(({ type }) => type !== 'fresh'), ...steps.filter(({ type }) => type === 'fresh')];
  return [...steps].sort((a, b) => firstOld(a) - firstOld(b));
}

/** Where a step stands among what is said of the old members. */
function firstOld(step: Step): number {
  switch (step.type) {
    case 'fresh':
      return Number.POSITIVE_INFINITY;
    case 'kept':
    case 'split':
    case 'moved':
      return step.old;
    default:
      return step.olds[0] ?? 0;
  }
}

/** New sibling → the neighbours of the base whose words it has, itself among them. */
function mergedInto(olds: readonly Sibling[], news: readonly Sibling[], partner: readonly number[], { into }: Pairing): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (const [i, k] of partner.entries()) {
    if (k < 0) continue;
    const joins = (at: number): boolean => partner[at] === -1 && into.get(olds[at]?.id ?? '') === news[k]?.id;
    const run = runAround(i, joins);
    if (run.length > 1) found.set(k, run);
  }
  return found;
}

/** Sibling of the base → the neighbours of the new list that have its words. */
function partedFrom(
  olds: readonly Sibling[],
  news: readonly Sibling[],
  former: ReadonlyMap<number, number>,
  { from }: Pairing,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (const [k, i] of former) {
    const parts = (at: number): boolean => !former.has(at) && (from.get(news[at]?.id ?? '') ?? []).includes(olds[i]?.id ?? '');
    const run = runAround(k, parts);
    if (run.length > 1) found.set(i, run);
  }
  return found;
}

function runAround(at: number, belongs: (at: number) => boolean): readonly number[] {
  let [first, last] = [at, at];
  while (belongs(first - 1)) first--;
  while (belongs(last + 1)) last++;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
