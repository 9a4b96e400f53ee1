import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { LIMITS, megabytes } from '../text/limits.ts';
import type { Place } from '../text/source.ts';

/** A limit that a file can be beyond. */
export type Limit = keyof typeof LIMITS;

/** Limits that are sizes in bytes. */
const SIZES: ReadonlySet<Limit> = new Set(['file', 'text', 'unpacked']);

/** That a file is beyond a limit, and what the limit is (R011). */
export function beyond(place: Place, limit: Limit): Diagnostic {
  return diagnose('R011', place, { limit, most: mostOf(limit) });
}

/** A limit as it is told: 32 MB, 256. */
export function mostOf(limit: Limit): string | number {
  return SIZES.has(limit) ? megabytes(LIMITS[limit]) : LIMITS[limit];
}

/** Whether a word that says why a file is not read is that of a limit. */
export function isLimit(reason: string): reason is Limit {
  return Object.hasOwn(LIMITS, reason);
}
