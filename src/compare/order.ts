import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Statute } from '../statute/types.ts';
import { dateIn } from '../text/date.ts';
import { placeOf } from '../text/passage.ts';

/** V020 where the title notes say that the text taken for the old version is later than the new one. */
export function outOfOrder(old: Statute, now: Statute): readonly Diagnostic[] {
  const [before, after] = [lastDay(old), lastDay(now)];
  if (before === null || after === null || before.date <= after.date) return [];
  const [title] = now.title;
  const params = { old: before.printed, new: after.printed };
  return [diagnose('V020', title === undefined ? null : placeOf(title), params)];
}

/** The last day in a title note, each entry of which begins with the day of its adoption or amendment. */
function lastDay({ history }: Statute): { readonly date: string; readonly printed: string } | null {
  const days = (history?.entries ?? []).flatMap((entry) => {
    const printed = /[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日/.exec(entry)?.[0] ?? '';
    const date = dateIn(printed);
    return date === null ? [] : [{ date, printed }];
  });
  return days.sort((a, b) => (a.date < b.date ? 1 : -1))[0] ?? null;
}
