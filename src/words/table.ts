/** The words of a comparison table, apart from the text of the statute. */
export interface TableWords {
  /** The name of the table, on two lines. */
  readonly title: (statute: string) => readonly [string, string];
  readonly decision: (number: number | null, title: string) => string;
  /** What the marks mean: words before, deleted words, words between, new words, words behind. */
  readonly marks: readonly [string, string, string, string, string];
  readonly omitted: string;
  readonly before: string;
  readonly after: string;
  readonly item: string;
  readonly itemOf: (decision: number, item: string) => string;
  readonly inserted: string;
  readonly deleted: string;
  readonly nothing: string;
}
