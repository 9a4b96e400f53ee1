import type { StatusName } from './names.ts';

/** What is said of two versions of a statute, and why a unit of the one was taken for a unit of the other. */
export interface ComparisonWords {
  /** How many articles became what. */
  readonly counts: Readonly<Record<StatusName, (count: number) => string>>;
  readonly following: (count: number) => string;
  readonly elsewhere: (count: number) => string;
  readonly typography: (count: number) => string;
  readonly noArticle: string;
  /** The account in one line: what changed, then the rest; either may be empty. */
  readonly account: (changed: readonly string[], rest: readonly string[]) => string;
  /** Several reasons of one pair. */
  readonly list: (reasons: readonly string[]) => string;
  readonly sameWords: string;
  readonly alike: (likeness: string) => string;
  readonly contents: (likeness: string) => string;
  readonly sameNumber: string;
  readonly between: (likeness: string) => string;
  /** Of a unit that was merged into another or split off. */
  readonly mostThere: string;
  readonly nearest: (status: string, likeness: string) => string;
}
