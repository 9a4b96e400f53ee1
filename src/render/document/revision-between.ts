import type { Statute } from '../../statute/types.ts';
import { outerParts } from '../../text/between.ts';
import { dateIn } from '../../text/date.ts';
import { sameWords } from '../../text/fold.ts';
import type { Revision } from './types.ts';

/** The decision that made a new version, if its title note names just one more than the old one's; else the comparison itself. */
export function revisionBetween(old: Statute, now: Statute): Revision {
  const known = old.history?.entries ?? [];
  const added = (now.history?.entries ?? []).filter((entry) => !known.some((other) => sameWords(entry, other)));
  const only = added.length === 1 ? (added[0] as string) : '';
  const [, title = ''] = outerParts(only, '《》') ?? [];
  const decision = title.includes('关于修改') ? title : undefined;
  const date = dateIn(/^(?:根据)?([0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)/.exec(only)?.[1] ?? '');
  return decision === undefined || date === null ? { author: 'xiufa', date: null } : { author: decision, date };
}
