/** How many articles and headings were compared with the official text, and what came of it. */
export interface VerificationCounts {
  readonly articles: number;
  readonly equal: number;
  readonly differs: number;
  readonly missing: number;
  readonly extra: number;
  readonly headings: number;
  readonly sameHeadings: number;
}

/** What is said of ours against the official text. */
export interface VerificationWords {
  /** Why an article differs. */
  readonly reasons: Readonly<Record<'not-applied' | 'departs' | 'typography' | 'source', string>>;
  readonly statuses: Readonly<Record<'differs' | 'missing' | 'extra', string>>;
  readonly account: (counts: VerificationCounts) => string;
}
