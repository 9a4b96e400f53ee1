import type { Decision, DecisionPart } from '../decision/operation.ts';
import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { fold } from '../text/fold.ts';

/** The part of a decision that amends a statute, found by its title (with or without 中华人民共和国); null if there is none. */
export function partFor(decision: Decision, statute: Statute): DecisionPart | null {
  const title = key(titleOf(statute));
  return decision.parts.find((part) => key(part.instrument) === title) ?? null;
}

function key(title: string): string {
  return fold(title)
    .replace(/^中华人民共和国/, '')
    .replace(/（[^（）]*）$/, '');
}
