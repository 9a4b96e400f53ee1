import { KINDS } from './kinds/index.ts';
import type { Mutation } from './mutation.ts';
import { Random } from './random.ts';
import type { Subject } from './subject.ts';

/** A mutation with its name: the seed and its place in the sequence, from which it is made again. */
export interface Numbered {
  readonly id: string;
  readonly kind: string;
  readonly mutation: Mutation;
}

const ATTEMPTS = 200;

/**
 * The first `count` mutations of a seed: the kinds take turns, subject and place are drawn. None is made twice; a kind that finds no
 * further place in these subjects leaves its turn out.
 */
export function makeMutations(subjects: readonly Subject[], seed: number, count: number): readonly Numbered[] {
  const made: Numbered[] = [];
  const seen = new Set<string>();
  const open = new Map(Object.entries(KINDS));
  const random = new Random(seed);
  while (made.length < count && open.size > 0) {
    for (const [kind, maker] of open) {
      if (made.length >= count) break;
      const mutation = attempt(maker, subjects, random, seen);
      if (mutation === null) open.delete(kind);
      else made.push({ id: `${seed}-${made.length + 1}`, kind, mutation });
    }
  }
  return made;
}

function attempt(maker: (typeof KINDS)[string], subjects: readonly Subject[], random: Random, seen: Set<string>): Mutation | null {
  for (let i = 0; i < ATTEMPTS; i++) {
    const subject = random.pick(subjects);
    const mutation = subject === undefined ? null : maker(subject, random);
    const key = mutation === null ? '' : `${mutation.subject.name}\n${mutation.text}`;
    if (mutation === null || seen.has(key)) continue;
    seen.add(key);
    return mutation;
  }
  return null;
}
