import type { Decision, DecisionPart } from '../decision/operation.ts';
import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { fold } from '../text/fold.ts';

/**
 * What a decision orders for a statute, found by its title (with or without 中华人民共和国); several parts for one statute are read
 * as one. Null if there is none.
 */
export function partFor(decision: Decision, statute: Statute): DecisionPart | null {
  const title = titleOf(statute);
  const [first, ...more] = decision.parts.filter((part) => isOneTitle(part.instrument, title));
  if (first === undefined || more.length === 0) return first ?? null;
  return { ...first, items: [first, ...more].flatMap((part) => part.items) };
}

/** Whether two titles are of one statute: in other type, or without 中华人民共和国. */
export function isOneTitle(a: string, b: string): boolean {
  return key(a) === key(b);
}

/** Collections put the year behind a title that was used twice: 中华人民共和国宪法（1982）. */
function key(title: string): string {
  return fold(title)
    .replace(/^中华人民共和国/, '')
    .replace(/（[0-9]{4}年?）$/, '');
}
