import type { Names } from './names.ts';

/** The words of the terminal's reports; labels and addresses stay in Chinese in every language. */
export interface TerminalWords {
  readonly to: string;
  readonly unchanged: string;
  readonly renumbered: string;
  /** Of articles in which nothing changed but what `repeats` heads. */
  readonly repeatedOnly: string;
  /** The heading of replacements that are the same in many places. */
  readonly repeats: string;
  readonly repeat: (old: string, now: string, times: number, places: string) => string;
  readonly deleted: string;
  readonly inserted: string;
  readonly moved: string;
  readonly merged: string;
  readonly mergedInto: (target: string) => string;
  readonly splitInto: (targets: string) => string;
  /** Of an article that was a part of another one, which stays. */
  readonly splitOff: string;
  readonly former: (label: string) => string;
  /** Behind words that no clause orders to change. */
  readonly causes: Names['causes'];
  readonly preamble: string;
  readonly annex: string;
  readonly toc: string;
  readonly nothing: string;
  /** Which numbering the addresses of a decision stand in. */
  readonly numberings: string;
  readonly whole: string;
  readonly title: string;
  readonly abbreviated: (shown: string, count: number) => string;
  readonly places: (count: number) => string;
  readonly failed: string;
  /** Of a clause whose order nobody knows. */
  readonly inserts: (count: number, unit: string) => string;
  readonly sameNumber: string;
  readonly none: string;
  readonly noRenumbering: string;
  readonly divisions: string;
  readonly articles: string;
  readonly below: string;
  /** How a choice is called, in front of its code. */
  readonly warning: string;
  readonly colon: string;
  /** In front of the other result of a choice. */
  readonly or: string;
  /** Further choices of the same kind, with their items. */
  readonly alike: (count: number, items: string) => string;
}
