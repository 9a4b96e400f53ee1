/** What becomes of a reference to a provision. */
export type RippleKindName = 'absent' | 'renumbered' | 'moved' | 'merged' | 'split' | 'deleted' | 'range' | 'rewritten' | 'reworded';
/** Why what becomes of it is not certain. */
export type RippleDoubtName =
  | 'earlier'
  | 'amended-since'
  | 'not-in-force'
  | 'undated'
  | 'cited-undated'
  | 'former'
  | 'only-before'
  | 'ending'
  | 'shortened'
  | 'several'
  | 'unsettled'
  | 'inside'
  | 'parted'
  | 'in-place';
/** The columns of the list of references. */
export type RippleColumn = 'title' | 'place' | 'cited' | 'becomes' | 'kind' | 'doubts' | 'said' | 'saysNow' | 'sentence' | 'file' | 'line';
/** Why a reference is not mended by a draft. */
export type LeftOutName = 'doubtful' | 'gone' | 'by-hand' | 'annex' | 'changed-since' | 'not-drafted' | 'not-proved';

/** How many references became what. */
export interface RippleCounts {
  readonly statutes: number;
  readonly citations: number;
  readonly stale: number;
  readonly certain: number;
  readonly superseded: number;
}

/** What is said of references in other statutes that decisions make stale. */
export interface RippleWords {
  readonly kinds: Readonly<Record<RippleKindName, string>>;
  readonly doubts: Readonly<Record<RippleDoubtName, string>>;
  readonly columns: Readonly<Record<RippleColumn, string>>;
  readonly title: (statute: string) => string;
  readonly decision: (title: string) => string;
  /** In place of the words that are to stand, where there are none. */
  readonly gone: string;
  readonly byHand: string;
  readonly annex: string;
  readonly superseded: string;
  /** What a range holds now that it did not, and the reverse. */
  readonly range: (inside: Readonly<Record<'gone' | 'left' | 'moved' | 'new', string>>) => string;
  readonly sure: string;
  readonly nothing: string;
  readonly account: (counts: RippleCounts) => string;
  readonly older: (count: number) => string;
  readonly indexing: string;
  readonly indexed: (statutes: number, citations: number, renewed: number) => string;
  readonly notKept: (reason: string) => string;
  readonly notRead: (count: number, names: string) => string;
  readonly refused: string;
  readonly drafting: string;
  readonly drafted: (statutes: number, references: number) => string;
  readonly nothingToDraft: string;
  readonly leftOut: (count: number) => string;
  readonly leftOutReasons: Readonly<Record<LeftOutName, string>>;
  readonly badWith: string;
  readonly withoutOrder: (title: string) => string;
  readonly notThisStatute: (law: string, file: string, title: string) => string;
  readonly withRefused: (title: string) => string;
}
