import type { Place } from '../text/source.ts';
import { CODES, type Code } from './codes.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A further place that belongs to a diagnostic, with the key of the words that say why. */
export interface Related {
  readonly place: Place;
  readonly note: string;
}

/** What went wrong or was chosen, as data; its wording lives in `messages/`. */
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
  return { code, severity: CODES[code], params: text, place, related: related.filter((r) => r !== null) };
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}
