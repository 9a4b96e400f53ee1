import { isSettled, type Tally, tallyOf } from '../amend/account.ts';
import type { Chain } from '../amend/chain.ts';
import { unfinishedOf } from '../amend/result.ts';
import type { Statute } from '../statute/types.ts';
import { wordsIn } from '../words/index.ts';
import type { Session } from './session.ts';

/** What a line of account says beside the orders: statutes that were not there, what the program chose, what became of the files ('' nothing). */
export interface Beside {
  readonly missing: number;
  readonly choices: number;
  readonly tail: string;
}

/**
 * One line of account, for people: how many orders there were, and what became of them. Where something is wrong it begins with 未完成 and says what,
 * orders not understood and faults that are of no order included.
 */
export function sayTally(session: Session, tally: Tally, { missing, choices, tail }: Beside): void {
  const { theme, language } = session;
  const words = wordsIn(language).result;
  const { ordered, applied, failed, unread, errors, doubts } = tally;
  const settled = isSettled(tally) && missing === 0;
  const wrong = [
    failed + unread === 0 ? '' : words.orders(ordered, applied, failed, unread),
    errors === 0 ? '' : words.errors(errors),
    doubts === 0 ? '' : words.doubts(doubts),
    missing === 0 ? '' : words.missing(missing),
  ].filter((said) => said !== '');
  const line = [settled ? words.done(ordered) : words.undone + wrong.join(words.joint), ...(choices === 0 ? [] : [words.choices(choices)])].join(words.joint);
  session.say((settled && tail === '' ? theme.ok : theme.error)(line + tail));
}

/** What stands over what is made of a result that is not whole; `base` is the text that was amended. */
export function unfinishedHead({ language, strict }: Session, { amendments, diagnostics }: Chain, base: Statute): string {
  return unfinishedOf(tallyOf(amendments, diagnostics, strict), base, language).text.text;
}
