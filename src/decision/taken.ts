import { dateIn, datesIn } from '../text/date.ts';
import type { Decision } from './operation.ts';

/** What happens on a day, at the end of a line that says so, and how far behind the day at most. */
const HAPPENED = /(?:通过|公布|发布|批准|签署)$/;
const FARTHEST = 60;

/** The day on which a decision was taken, as YYYY-MM-DD, by its adoption note or a line of its head; null where it does not say. */
export function dateTaken({ adoption, enacting }: Decision): string | null {
  const stated = adoption === null ? null : (dateIn(adoption.date) ?? dateIn(adoption.text.text));
  if (stated !== null) return stated;
  return datesIn(enacting.find(({ text }) => isNote(text) && dateIn(text) !== null)?.text ?? '')[0] ?? null;
}

/** The latest day on which a decision that does not say when it was taken can have been: that of its commencement; null if not stated either. */
export function dateInForce({ closing, parts }: Decision): string | null {
  const orders = [...closing, ...parts.flatMap((part) => part.items.flatMap((item) => item.operations))];
  const stated = orders.flatMap((o) => (o.kind === 'non-textual' && o.what === 'commencement' ? datesIn(o.clause.text) : []));
  return stated.at(-1) ?? null;
}

/** Whether a line is a date, or says what happened on one: 1999年3月26日……会议通过。 A title may stand behind the date only. */
function isNote(line: string): boolean {
  const words = line.replace(/(?<![。）)])[。）)]+$/, '');
  if (/[，。]/.test(words)) return false;
  if (!HAPPENED.test(words)) return words.endsWith('日') && !words.includes('《');
  const day = words.slice(0, words.includes('《') ? words.indexOf('《') : -2).lastIndexOf('日');
  const behind = words.slice(day + 1, -2);
  return day >= 0 && behind.length <= FARTHEST && !behind.includes('；');
}
