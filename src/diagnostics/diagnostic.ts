import type { Place } from '../text/source.ts';
import { type Code, severityOf } from './codes.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Why a further place is shown: it is the text in force, the clause that caused it, one that another clause contradicts, or what a reference led to and leads to. */
export type RelatedNote = 'base-text' | 'clause' | 'other-clause' | 'cited-before' | 'cited-now';

/** A further place that belongs to a diagnostic. */
export interface Related {
  readonly place: Place;
  readonly note: RelatedNote;
}

/** What went wrong or was chosen, as data; its wording lives in `words/`. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string>>;
  readonly place: Place | null;
  readonly related: readonly Related[];
}

/** Makes a diagnostic with the severity that the table of codes gives. */
export function diagnose(
  code: Code,
  place: Place | null,
  params: Readonly<Record<string, string | number>> = {},
  related: readonly (Related | null)[] = [],
): Diagnostic {
  const text = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]));
  return { code, severity: severityOf(code), params: text, place, related: related.filter((r) => r !== null) };
}

/** Something read, with what reading it had to say. */
export interface Loaded<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}

/** Whether diagnostics forbid going on: errors do, and where one is strict warnings too, so every choice. */
export function forbid(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return diagnostics.some((d) => d.severity === 'error' || (strict && d.severity === 'warning'));
}

/** A further place with its note; null where there is no place to show. */
export function relatedTo(place: Place | null, note: RelatedNote): Related | null {
  return place && { place, note };
}
