import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftOptions } from '../../src/draft/types.ts';
import { CORPUS, corpusCases } from '../fidelity/corpus.ts';

/** Two versions of a statute, and the official decision between them where there is one. */
export interface Pair {
  readonly name: string;
  readonly old: string;
  readonly now: string;
  readonly official: string | null;
  readonly form: DraftOptions['form'];
}

/** Every pair of versions of the corpus: cases with their decision, and versions without one. */
export function corpusPairs(): readonly Pair[] {
  const cases = corpusCases()
    .filter(({ name, informative }) => !informative && !name.endsWith(')'))
    .map(
      ({ name, base, decisions, official }): Pair => ({
        name,
        old: base,
        now: official,
        official: decisions.length === 1 ? (decisions[0] ?? null) : null,
        form: name.includes('xiuzhengan') ? 'amendment' : 'decision',
      }),
    );
  const folder = join(CORPUS, 'pairs');
  const versions = existsSync(folder) ? readdirSync(folder).sort() : [];
  return [
    ...cases,
    ...versions.map(
      (name): Pair => ({ name: `pairs/${name}`, old: join(folder, name, 'old.txt'), now: join(folder, name, 'new.txt'), official: null, form: 'decision' }),
    ),
  ];
}
