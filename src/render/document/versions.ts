import { segmentsIn } from '../../compare/segments.ts';
import type { Comparison } from '../../compare/types.ts';
import type { Statute } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { dateIn } from '../../text/date.ts';
import { sameWords } from '../../text/fold.ts';
import type { Grain } from '../../text/tokens.ts';
import { type ComparedTexts, stretchesFrom } from './redline.ts';
import { blocksOf } from './stretches.ts';
import type { Document, Revision } from './types.ts';

/**
 * The whole new version with what differs from the old one, as words and paragraph ends that are the same, inserted or deleted. Taking
 * every change in gives the lines of `printStatute(new)`; throwing every change out those of `printStatute(old)`, to the letter where
 * typography is shown. A unit that moved is deleted where it stood and inserted where it stands.
 */
export function versionsDocument(comparison: Comparison, options: { readonly by: Grain; readonly typography: boolean }): Document {
  const { old, new: now, units } = comparison;
  const known = new Map(units.flatMap((unit) => (unit.new === null ? [] : [[unit.new.key, unit] as const])));
  const texts: ComparedTexts = {
    old,
    after: now,
    pairs: new Map(units.flatMap((unit) => (unit.old === null || unit.new === null ? [] : [[unit.new.key, unit.old.key]]))),
    moved: new Set(),
    segments: (pair) => segmentsIn({ following: [], cells: null, ...known.get(pair.new?.key ?? ''), old: pair.old, new: pair.new }, options),
    sameLabel: options.typography ? (a, b) => a === b : sameWords,
  };
  return { title: titleOf(now), page: 'portrait', revision: revisionBetween(old, now), blocks: blocksOf(stretchesFrom(texts)) };
}

/** The decision that made the new version, if its title note names just one more than the old one's; else the comparison itself. */
function revisionBetween(old: Statute, now: Statute): Revision {
  const known = old.history?.entries ?? [];
  const added = (now.history?.entries ?? []).filter((entry) => !known.some((other) => sameWords(entry, other)));
  const only = added.length === 1 ? (added[0] as string) : '';
  const decision = /《(.*关于修改.*)》/.exec(only)?.[1];
  const date = dateIn(/^(?:根据)?([0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)/.exec(only)?.[1] ?? '');
  return decision === undefined || date === null ? { author: 'xiufa', date: null } : { author: decision, date };
}
