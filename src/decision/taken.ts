import { dateIn, datesIn } from '../text/date.ts';
import type { Decision } from './operation.ts';

/** A line that is a date, or says what happened on one: 1999年3月26日……会议通过。 */
const NOTE = /^[（(]?[^，。《]*日(?:[^，。；]{0,60}(?:通过|公布|发布|批准|签署))?[。）)]*$/;

/** The day on which a decision was taken, as YYYY-MM-DD, by its adoption note or a line of its head; null where it does not say. */
export function dateTaken({ adoption, enacting }: Decision): string | null {
  const stated = adoption === null ? null : (dateIn(adoption.date) ?? dateIn(adoption.text.text));
  if (stated !== null) return stated;
  return datesIn(enacting.find(({ text }) => NOTE.test(text) && dateIn(text) !== null)?.text ?? '')[0] ?? null;
}

/** The latest day on which a decision that does not say when it was taken can have been: that of its commencement; null if not stated either. */
export function dateInForce({ closing, parts }: Decision): string | null {
  const orders = [...closing, ...parts.flatMap((part) => part.items.flatMap((item) => item.operations))];
  const stated = orders.flatMap((o) => (o.kind === 'non-textual' && o.what === 'commencement' ? datesIn(o.clause.text) : []));
  return stated.at(-1) ?? null;
}
