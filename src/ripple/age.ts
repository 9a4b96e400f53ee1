import type { Amendment } from '../amend/types.ts';
import { dateInForce, dateTaken } from '../decision/taken.ts';
import { versionDates } from '../statute/dates.ts';
import type { Statute } from '../statute/types.ts';
import { withoutBetween } from '../text/between.ts';
import { datesIn } from '../text/date.ts';

/** Between which days (YYYY-MM-DD) the words of a text were written: since it was last made as a whole, up to its last amendment; null where it bears no date. */
export interface Age {
  readonly from: string | null;
  readonly to: string | null;
}

/** 修订 makes the whole text anew; 修正, 修改 do not. */
const WHOLE = /修订/;

/**
 * The age of a text by its title note (docs/ripple.md#version): what an amendment did not touch is as old as the last 修订, or the day on which it was first made; what it did touch is as young
 * as the last event. Which of its words an amendment touched the note does not say. Collections put the day of the last amendment into the names of files, and leave it
 * out of the note: such a day makes a text younger, never older.
 */
export function ageOf(statute: Statute, file: string): Age {
  const noted = versionDates(statute).made;
  const named = dayInName(file);
  const to = named !== null && named > (noted ?? '') ? named : noted;
  if (noted === null || to === null) return { from: null, to };
  const events = (statute.history?.entries ?? statute.front.map((line) => line.text)).map((event) => withoutBetween(event, '《》', '〈〉', '<>'));
  const dated = events.map((event) => ({ event, day: datesIn(event)[0] })).filter((each): each is { event: string; day: string } => each.day !== undefined);
  const whole = dated.filter(({ event }) => WHOLE.test(event)).map(({ day }) => day);
  const from = whole.length > 0 ? whole.sort().at(-1) : dated.map(({ day }) => day).sort()[0];
  return { from: from === undefined || from > to ? noted : from, to };
}

/** 票据管理实施办法(2011-01-08).md. */
function dayInName(file: string): string | null {
  return /(?<![0-9])((?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])(?![0-9])[^/\\]*$/.exec(file)?.[1] ?? null;
}

/** From when on a version of a statute is there (YYYY-MM-DD): the day on which it was made, and that on which it came into force; null where that is not said. */
export interface Era {
  readonly made: string | null;
  readonly inForce: string | null;
}

/** Why days do not tell which version of a statute a text cites. */
export type AgeDoubt = 'earlier' | 'amended-since' | 'not-in-force' | 'undated' | 'cited-undated';

/** Which versions (-1: one before the first) a text can have had before it, and why they are not one. */
export interface Possible {
  readonly versions: readonly number[];
  readonly why: AgeDoubt | null;
}

/** The version of a text that was there before the first one that is known. */
export const EARLIER = -1;

/**
 * Which versions a text can mean that says no more than the name of the statute: those in force or made, as far as days tell, while its words were written.
 * A text made after a version was made and before it came into force may mean either.
 */
export function versionsMeant(eras: readonly Era[], { from, to }: Age): Possible {
  const all = [EARLIER, ...eras.keys()];
  if (eras.some(({ made }) => made === null)) return { versions: all, why: 'cited-undated' };
  if (from === null || to === null) return { versions: all, why: 'undated' };
  const begun = (day: string): number => lastOf(eras, ({ made, inForce }) => (inForce ?? made ?? '') <= day);
  const made = (day: string): number => lastOf(eras, (era) => (era.made ?? '') <= day);
  const [first, last] = [begun(from), made(to)];
  const versions = all.filter((version) => version >= Math.min(first, last) && version <= last);
  if (versions.length > 1) return { versions, why: made(from) < last ? 'amended-since' : 'not-in-force' };
  return { versions, why: versions[0] === EARLIER ? 'earlier' : null };
}

function lastOf(eras: readonly Era[], holds: (era: Era) => boolean): number {
  return eras.reduce((last, era, i) => (holds(era) ? i : last), EARLIER);
}

/** The days of the versions of a statute: those of its first text, and those of each decision. */
export function erasOf(amendments: readonly Amendment[]): readonly Era[] {
  const [first] = amendments;
  if (first === undefined) return [];
  const decided = amendments.map(({ decision }): Era => {
    const made = dateTaken(decision);
    return { made, inForce: dateInForce(decision) ?? made };
  });
  return [versionDates(first.base), ...decided];
}
