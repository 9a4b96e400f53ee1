/** What is said of a gazette whose decisions are compared with the texts that it republishes. */
export interface ProofWords {
  readonly notAmended: (file: string, title: string) => string;
  readonly noDecision: string;
  readonly lines: (first: number, last: number) => string;
  readonly repeals: string;
  readonly approves: string;
  readonly others: string;
  readonly account: (all: number, equal: number, differs: number, failed: number, open: number, others: number) => string;
  readonly notRepublished: string;
  readonly noBase: string;
  readonly noUsableBase: string;
  readonly failed: (count: number) => string;
  readonly articles: (all: number, equal: number, headings: number, same: number) => string;
}
