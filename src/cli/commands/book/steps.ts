import type { Replay, Stage } from '../../../book/replay.ts';
import type { OpenBook } from '../../../book/types.ts';
import { changesOf } from '../../../changes/amended.ts';
import { countArticles } from '../../../compare/summary.ts';
import type { LifeStep } from '../../../render/life-json.ts';

/** What is told of each decision of a book, as far as it was carried out. */
export function stepsOf({ steps }: OpenBook, { stages, stopped }: Replay): readonly LifeStep[] {
  const done = new Map(stages.map((stage) => [stage.at, stage]));
  return steps.map(({ file, adopted, promulgated, inForce, items, decision, official }, at): LifeStep => {
    const stage = done.get(at);
    return {
      file,
      title: decision.value.title.text,
      adopted,
      promulgated,
      inForce,
      items,
      done: stage !== undefined ? true : at === stopped ? false : null,
      operations: stage?.amendment.outcomes.length ?? 0,
      changed: stage === undefined ? 0 : changedArticles(stage),
      official: official === null || stage?.verification == null ? null : { file: official, ...agreement(stage) },
    };
  });
}

function agreement({ verification }: Stage): { readonly equal: number; readonly departures: readonly string[] } {
  const articles = verification?.articles ?? [];
  return { equal: verification?.counts.equal ?? 0, departures: articles.filter(({ status }) => status !== 'equal').map(({ label }) => label) };
}

/** Articles that came, went, moved, or of which words changed. */
function changedArticles({ amendment }: Stage): number {
  const { articles } = countArticles(changesOf(amendment, { by: 'char' }).units, ({ status }) => status !== 'same');
  const { same, renumbered, ...changed } = articles;
  return Object.values(changed).reduce((sum, count) => sum + count, 0);
}
