import type { Address } from '../statute/address.ts';
import { headingText } from '../statute/heading.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import type { Entry } from './body.ts';
import { divisionLines, labelledLines } from './lines.ts';
import { type Drafted, quoteOf, words } from './wording.ts';

/** The body as one: all that stood there goes, all of the new version comes. */
export function wholeBody(old: StatuteIndex, now: StatuteIndex): readonly Entry[] {
  const gone = old.statute.body.map((child) => old.visits.get(child.id)?.address ?? { steps: [] });
  const fresh: Drafted[] = now.statute.body.map((child): Drafted => {
    const text = quoteOf(child.type === 'article' ? labelledLines(child) : divisionLines(child));
    const level = child.type === 'article' ? 'article' : child.level;
    const as: readonly Address[] = child.ordinal === null ? [] : [{ steps: [{ level, ...child.ordinal }] }];
    const heading = child.type === 'article' ? null : words(headingText(child));
    return { kind: 'insert', level, count: 1, within: null, after: null, before: null, as, heading, contents: [], text };
  });
  return [{ site: 'body', operations: [{ kind: 'delete', targets: gone }] }, ...fresh.map((operation): Entry => ({ site: 'body', operations: [operation] }))];
}
