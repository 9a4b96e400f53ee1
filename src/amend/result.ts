import { ownProvisions } from '../decision/own-provisions.ts';
import type { Language } from '../words/language.ts';
import { transitionOf } from '../statute/transitions.ts';
import type { Statute, Transition } from '../statute/types.ts';
import { unfinishedOf } from '../statute/unfinished.ts';
import { isSettled, type Tally } from './account.ts';
import type { Amendment } from './types.ts';

/** What of a result stands beside the text of the statute. */
export interface ResultOptions {
  /** Adds what the decisions provide of their own behind the text. */
  readonly transition: boolean;
  /** Of the head of a draft result. */
  readonly language: Language;
}

/**
 * The new text of a statute as it may be handed on: where not all was carried out (`tally`, of these amendments), its head says so and counts what
 * is missing, together with what was missing in the text before. `after` is the text that the last amendment gave.
 */
export function resultOf(after: Statute, amendments: readonly Amendment[], tally: Tally, { transition, language }: ResultOptions): Statute {
  const { failed, unread, errors, doubts } = tally;
  const missing = failed + unread + (after.unfinished?.missing ?? 0);
  const unfinished = isSettled(tally) ? after.unfinished : unfinishedOf(missing, errors + doubts, language);
  const transitions = transition ? [...after.transitions, ...transitionsOf(amendments)] : after.transitions;
  return { ...after, unfinished, transitions };
}

/** What the decisions of a chain provide of their own, in order; a decision without such provisions has no part in it. */
export function transitionsOf(amendments: readonly Amendment[]): readonly Transition[] {
  return amendments.flatMap(({ decision, part }) => {
    const own = ownProvisions(decision, part);
    const note = decision.adoption === null ? [] : [decision.adoption.text.text];
    return own.length === 0 ? [] : [transitionOf(decision.title.text, [...note, ...own.map(({ text }) => text)])];
  });
}
