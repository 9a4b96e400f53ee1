/** The columns of operations in a table for a spreadsheet. */
export type OperationColumn =
  | 'decision'
  | 'statute'
  | 'item'
  | 'operation'
  | 'place'
  | 'to'
  | 'old'
  | 'new'
  | 'clause'
  | 'result'
  | 'places'
  | 'reasons'
  | 'file'
  | 'line';

/** What is said of a result as a whole: how much of a decision was read and carried out. */
export interface ResultWords {
  /** The head of a draft result, by which it is known when it is read (statute/unfinished.ts): orders not carried out, and other open problems. */
  readonly unfinished: (missing: number, open: number) => string;
  /** Everything was carried out. */
  readonly done: (ordered: number) => string;
  /** In front of what is wrong, in order: orders, errors, warnings under --strict, statutes. */
  readonly undone: string;
  readonly orders: (ordered: number, applied: number, failed: number, unread: number) => string;
  readonly errors: (count: number) => string;
  readonly doubts: (count: number) => string;
  readonly missing: (count: number) => string;
  readonly choices: (count: number) => string;
  /** Between the parts of such a line. */
  readonly joint: string;
  readonly understood: (ordered: number, understood: number, unread: number) => string;
  readonly columns: Readonly<Record<OperationColumn, string>>;
  /** What became of an order. */
  readonly outcomes: Readonly<Record<'applied' | 'failed' | 'not-understood' | 'understood', string>>;
}
