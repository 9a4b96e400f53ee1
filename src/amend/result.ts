import { ownProvisions } from '../decision/own-provisions.ts';
import { transitionOf } from '../statute/transitions.ts';
import type { Statute, Transition, Unfinished } from '../statute/types.ts';
import { built } from '../text/passage.ts';
import { wordsIn } from '../words/index.ts';
import type { Language } from '../words/language.ts';
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
  const unfinished = isSettled(tally) ? after.unfinished : unfinishedOf(tally, after, language);
  const transitions = transition ? [...after.transitions, ...transitionsOf(amendments)] : after.transitions;
  return { ...after, unfinished, transitions };
}

/** The head of a result that is not whole: `before` is the text that was amended, or one that still has its head. */
export function unfinishedOf({ failed, unread, errors, doubts }: Tally, before: Statute, language: Language): Unfinished {
  const missing = failed + unread + (before.unfinished?.missing ?? 0);
  return { text: built(wordsIn(language).result.unfinished(missing, errors + doubts)), missing };
}

/** What the decisions of a chain provide of their own, in order; a decision without such provisions has no part in it. */
export function transitionsOf(amendments: readonly Amendment[]): readonly Transition[] {
  return amendments.flatMap(({ decision, part }) => {
    const own = ownProvisions(decision, part);
    const note = decision.adoption === null ? [] : [decision.adoption.text.text];
    return own.length === 0 ? [] : [transitionOf(decision.title.text, [...note, ...own.map(({ text }) => text)])];
  });
}
