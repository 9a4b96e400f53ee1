import type { StatuteIndex } from '../statute/locate.ts';
import { textsOf } from '../statute/texts.ts';
import { groupBy } from '../text/group.ts';
import type { Pairing } from './pairing.ts';
import { occurrences } from './revision.ts';
import { unjoined, usageKey } from './usage-key.ts';
import { type SingleChange, singleChanges, type WordChange } from './word-changes.ts';

/**
 * How a decision words what it changes in several units: each change as it is worded best in one place, if that says it in the others too; of several
 * wordings the one that fits most of them. So the same change is worded the same everywhere (在“法律、法规”后增加“或者相关法律制度”), and can be said once.
 */
export function usualWordings(old: StatuteIndex, now: StatuteIndex, { toNew }: Pairing): ReadonlySet<string> {
  const news = textsOf(now.statute);
  const singles = [...textsOf(old.statute)].flatMap(([id, { text }]) => {
    const partner = news.get(toNew.get(id) ?? '');
    return partner === undefined || partner.text === text ? [] : singleChanges(text, partner.text);
  });
  const usual = new Set<string>();
  for (const same of groupBy(singles, ({ core }) => core).values()) {
    const wordings = new Map(same.map(({ change }) => [usageKey(change), change]));
    let left: readonly SingleChange[] = same;
    while (left.length > 1) {
      const fitting = [...wordings].map(([key, change]) => ({ key, fits: left.filter((single) => says(change, single)) }));
      const [best] = fitting.sort((a, b) => b.fits.length - a.fits.length || a.key.length - b.key.length);
      if (best === undefined || best.fits.length < 2) break;
      usual.add(best.key);
      left = left.filter((single) => !best.fits.includes(single));
    }
  }
  return usual;
}

/** Whether a wording says a change, in a text where what it quotes stands once; what joins the words may differ. */
function says(change: WordChange, { base, made }: SingleChange): boolean {
  if (change.kind === 'edge') return false;
  const quoted = change.kind === 'insert' ? change.anchor : change.old;
  if (occurrences([base], quoted) !== 1) return false;
  const put = change.kind === 'delete' ? '' : unjoined(change.text);
  const instead = change.kind !== 'insert' ? put : change.position === 'after' ? quoted + put : put + quoted;
  const bare = (text: string): string => text.replace(/[、，]/g, '');
  return bare(base.split(quoted).join(instead)) === bare(made);
}
