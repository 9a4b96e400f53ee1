/** The kinds of documents in a gazette. */
export type DocumentName =
  | 'announcement'
  | 'statute'
  | 'amending-decision'
  | 'repeal-decision'
  | 'approval-decision'
  | 'decision'
  | 'explanation'
  | 'report'
  | 'opinion'
  | 'letter'
  | 'appointments'
  | 'agenda'
  | 'minutes'
  | 'speech'
  | 'notice'
  | 'other';

/** How many lines of a gazette belong to what. */
export interface GazetteLines {
  readonly inside: number;
  readonly furniture: number;
  readonly contents: number;
  readonly entries: number;
  readonly others: number;
}

/** What is said of the documents of a gazette. */
export interface GazetteWords {
  readonly kinds: Readonly<Record<DocumentName, string>>;
  readonly total: (count: number, kinds: readonly (readonly [kind: string, count: number])[]) => string;
  readonly lines: (lines: GazetteLines) => string;
}
