import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { versionDates } from '../../statute/dates.ts';
import { dateIn, printedDate } from '../../text/date.ts';
import { placeOf } from '../../text/passage.ts';
import { titlesNamed } from '../../text/titles/marks.ts';
import { withoutIssuer } from '../../text/titles/name.ts';
import { titleKey } from '../../text/titles/same.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/**
 * D24. A decision amends the text that was in force when it was passed: a title note that names it already has been amended by it, and one with a later
 * event is that of a later text.
 */
export const orderOfTime: Rule = {
  id: 'D24',
  source: 'execution',
  scopes: ['decision+base'],
  codes: ['C035', 'C036'],
  run: outOfTime,
};

function outOfTime(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'decision' || subject.amendment === null) return [];
  const { base, decision } = subject.amendment;
  const day = dateIn(decision.adoption?.date ?? '');
  if (day === null) return [];
  const place = placeOf(decision.adoption?.text ?? decision.title);
  const name = nameOf(decision.title.text);
  const named = (base.history?.entries ?? []).find((entry) => entry.includes(printedDate(day)) && titlesNamed(entry).some((title) => nameOf(title) === name));
  if (named !== undefined) return [diagnose('C036', place, { entry: named })];
  const { made } = versionDates(base);
  return made !== null && day < made ? [diagnose('C035', place, { day: printedDate(day), made: printedDate(made) })] : [];
}

function nameOf(title: string): string {
  return titleKey(withoutIssuer(title.replace(/[\n \u3000]/g, '')));
}
