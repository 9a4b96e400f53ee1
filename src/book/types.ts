import type { Decision } from '../decision/operation.ts';
import type { Loaded } from '../diagnostics/diagnostic.ts';
import type { Statute } from '../statute/types.ts';

/** The file in which a book is written. */
export const BOOK_FILE = 'book.yaml';

/** The days of a text or of a decision, as YYYY-MM-DD; null where nothing says them. */
export interface Days {
  readonly adopted: string | null;
  readonly promulgated: string | null;
  /** From this day on it is law. */
  readonly inForce: string | null;
}

/** The text with which a statute's life begins. */
export interface Origin extends Days {
  /** A path within the folder of the book, as all paths of a book. */
  readonly file: string;
}

/** One decision in the life of a statute. */
export interface Step extends Days {
  readonly file: string;
  /** The text as it was republished, against which the step is verified; null if there is none. */
  readonly official: string | null;
  /** Articles in which the official text departs from what the decision orders, by their labels: they were read, and stop no build. */
  readonly departures: readonly string[];
  /** Items that come into force on a day of their own, by their number in the decision (三). */
  readonly items: ReadonlyMap<string, string>;
}

/** A statute's life as it is written in book.yaml: its first text and its decisions in order. */
export interface Book {
  readonly title: string;
  readonly origin: Origin;
  readonly steps: readonly Step[];
}

/** A book with its texts read. */
export interface OpenBook extends Book {
  readonly folder: string;
  readonly first: Loaded<Statute>;
  readonly steps: readonly OpenStep[];
}

/** A step with its texts read. */
export interface OpenStep extends Step {
  readonly decision: Loaded<Decision>;
  readonly officialText: Loaded<Statute> | null;
}
