import type { Decision } from '../../decision/operation.ts';
import { dateInForce, dateTaken } from '../../decision/taken.ts';
import { type VersionDates, versionDates } from '../../statute/dates.ts';
import { printStatute } from '../../statute/print.ts';
import type { Statute } from '../../statute/types.ts';

/** For which day a version is looked for: the one that stood before a decision, or the one in force on a day that was asked for. */
export type Moment =
  | { readonly before: 'decision'; readonly taken: string | null; readonly latest: string | null }
  | { readonly before: 'asked'; readonly day: string };

/**
 * Why dates do not tell which of several texts is meant: one bears no date, the decision bears none, two are of one day, all are later, or the
 * newest was not yet in force when the decision was taken.
 */
export type Doubt = 'undated' | 'undated-decision' | 'same-day' | 'later' | 'not-in-force';

/** A text with what it says of its age. */
export interface Version<T> {
  readonly of: T;
  readonly dates: VersionDates;
  /** What is printed of it: of texts that read alike it does not matter which is taken. */
  readonly text: string;
}

/** The day before which the base of decisions must have been made: that of the first of them that amends it. */
export function momentOf(decisions: readonly Decision[], asked: string | null): Moment {
  if (asked !== null) return { before: 'asked', day: asked };
  const taken = decisions.map(dateTaken);
  const known = taken.filter((day) => day !== null).sort();
  const limits = [...known, ...decisions.map(dateInForce).filter((day) => day !== null)].sort();
  return { before: 'decision', taken: known.length === taken.length ? (known[0] ?? null) : null, latest: limits[0] ?? null };
}

export function datedVersion<T extends { readonly statute: { readonly value: Statute } }>(of: T): Version<T> {
  return { of, dates: versionDates(of.statute.value), text: printStatute(of.statute.value).join('\n') };
}

/**
 * Of versions of one statute (one at least) the one that stood at a moment, the first of those that read alike; else why that cannot be told. What is
 * later counts as if it were not there; a text without a date is taken if it is the only one left.
 */
export function versionAt<T>(all: readonly Version<T>[], moment: Moment): Version<T> | Doubt {
  const versions = all.filter(({ text }, i) => all.findIndex((other) => other.text === text) === i);
  if (moment.before === 'asked') {
    const begun = versions.filter(({ dates: { inForce } }) => inForce === null || inForce <= moment.day);
    return newest(begun, ({ inForce }) => inForce);
  }
  const { taken, latest } = moment;
  if (taken === null) {
    const possible = versions.filter(({ dates: { made } }) => made === null || latest === null || made <= latest);
    return possible.length === 0 ? 'later' : versions.length > 1 ? 'undated-decision' : (possible[0] as Version<T>);
  }
  const before = versions.filter(({ dates: { made } }) => made === null || made < taken);
  const found = newest(before, ({ made }) => made);
  // Passed, but to be in force only later: whether the decision amends it or the text in force it does not say.
  const waits = typeof found !== 'string' && (found.dates.inForce ?? '') > taken;
  return waits && before.length > 1 ? 'not-in-force' : found;
}

/** The day by which versions are put in order: when they came into force if a day was asked for, else when they were made. */
export function dayOf(dates: VersionDates, moment: Moment): string | null {
  return moment.before === 'asked' ? dates.inForce : dates.made;
}

function newest<T>(versions: readonly Version<T>[], by: (dates: VersionDates) => string | null): Version<T> | Doubt {
  if (versions.length > 1 && versions.some(({ dates }) => by(dates) === null)) return 'undated';
  const day = versions
    .map(({ dates }) => by(dates) ?? '')
    .sort()
    .at(-1);
  const [found, other] = versions.filter(({ dates }) => (by(dates) ?? '') === day);
  return found === undefined ? 'later' : other === undefined ? found : 'same-day';
}
