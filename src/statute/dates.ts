import { withoutBetween } from '../text/between.ts';
import { datesIn } from '../text/date.ts';
import type { Statute } from './types.ts';
import { articlesOf } from './walk.ts';

/** From when on a text is the one that it is, as YYYY-MM-DD: `made` the last day on which it was passed, amended, approved or published. */
export interface VersionDates {
  readonly made: string | null;
  /** The day of its commencement where that is stated and later; else as `made`. */
  readonly inForce: string | null;
}

/** 施行, and nothing else, on the day that an event of the title note names. */
const COMMENCES = /(?:施行|实施|执行|生效)[。）)]*$/;
const MADE = /通过|批准|公布|发布|颁布|印发|修正|修订|修改/;

/**
 * What a text says of its own age: the events of its title note (without one, the lines with a date before the text), and
 * 自……起施行 in its last article. A name of a file says nothing.
 */
export function versionDates(statute: Statute): VersionDates {
  const events = statute.history?.entries ?? statute.front.map((line) => line.text);
  const made: string[] = [];
  const begun: string[] = [];
  for (const event of events.map(withoutNames)) {
    const dates = [...datesIn(event)];
    const last = COMMENCES.test(event) && (dates.length > 1 || !MADE.test(event)) ? dates.pop() : undefined;
    if (last !== undefined) begun.push(last);
    made.push(...dates);
  }
  const ends =
    articlesOf(statute)
      .at(-1)
      ?.paragraphs.map(({ text }) => text.text) ?? [];
  for (const text of ends) for (const [, rest = ''] of text.matchAll(/自(.{8,16}?)(?:起|开始)(?:施行|实施|执行|生效)/g)) begun.push(...datesIn(rest));
  const day = latest(made);
  return { made: day, inForce: latest(day === null ? begun : [day, ...begun]) };
}

/** 《……》 and 〈……〉 may cite a date that is no event. */
function withoutNames(event: string): string {
  return withoutBetween(event, '《》', '〈〉');
}

function latest(dates: readonly string[]): string | null {
  return dates.reduce<string | null>((found, date) => (found === null || date > found ? date : found), null);
}
