import type { FateKind } from '../amend/passing.ts';
import type { Address } from '../statute/address.ts';
import type { AgeDoubt } from './age.ts';
import type { Citation, CitingText } from './citations.ts';

/**
 * What becomes of a reference: what became of the provision; `range`, it is the end of a range that holds others now; `rewritten`, its number stayed and the text
 * around it was written anew; `reworded`, only its words changed.
 */
export type RippleKind = Exclude<FateKind, 'same'> | 'range' | 'rewritten' | 'reworded';

/**
 * Why what becomes of a reference is not certain: days do not tell which version it cites (`AgeDoubt`), the text says that it cites a former one, only a version
 * that days exclude has what it cites (`only-before`); the name may be longer, is cut short, stands for several, or may not be meant at all; the place inside the split or
 * rewritten text is not known (`inside`), part of what is cited left it (`parted`), or the new numbers cannot stand in the place of the old ones (`in-place`).
 */
export type RippleDoubt = AgeDoubt | 'former' | 'only-before' | 'ending' | 'shortened' | 'several' | 'unsettled' | 'inside' | 'parted' | 'in-place';

/** The doubts that only say that it is not known which version of the statute is cited. */
export const VERSION_DOUBTS: ReadonlySet<RippleDoubt> = new Set(['earlier', 'amended-since', 'not-in-force', 'undated', 'cited-undated']);

/** A reference that decisions make stale. */
export interface RippleEntry {
  readonly file: string;
  /** The citing statute. */
  readonly title: string;
  readonly citing: CitingText;
  readonly citation: Citation;
  readonly kind: RippleKind;
  /** The place cited, completed, as it was. */
  readonly target: Address;
  /** Where it is now. */
  readonly to: readonly Address[];
  /** The words that are to stand in place of the reference; null where there is none, or it must be settled by hand. */
  readonly becomes: string | null;
  /** What stands between the ends of a range now: gone, gone elsewhere, come in from elsewhere, new; addresses as printed. */
  readonly inside: Readonly<Record<'gone' | 'left' | 'moved' | 'new', string>> | null;
  /** Which decision (from 0) did it; null where none did. */
  readonly by: number | null;
  /** The version (0: before the first decision) by which it was judged. */
  readonly version: number;
  readonly doubts: readonly RippleDoubt[];
  /** The citing statute is there in a later text too. */
  readonly superseded: boolean;
  /** What the place cited said, and what the place that bears its number says now; null where there is none. */
  readonly said: string | null;
  readonly saysNow: string | null;
}

/** All references of a collection to a statute that decisions make stale, and how many there are of the others. */
export interface Ripple {
  readonly title: string;
  readonly decisions: readonly string[];
  readonly entries: readonly RippleEntry[];
  /** How many statutes were looked at, and how many references to this statute they hold, older texts left out. */
  readonly statutes: number;
  readonly citations: number;
  /** References in texts that are there in a later version too. */
  readonly superseded: number;
}

/** Whether it is known what becomes of a reference; one that is known to be gone can only be mended by a person. */
export function isCertain({ doubts, superseded }: RippleEntry): boolean {
  return doubts.length === 0 && !superseded;
}
