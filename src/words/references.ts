/** How many references lead where. */
export interface ReferenceCounts {
  readonly all: number;
  readonly found: number;
  readonly other: number;
  readonly uncertain: number;
  readonly dangling: number;
}

/** What is said of the references of a statute. */
export interface ReferencesWords {
  /** 前款 of a first 款. */
  readonly nothingBefore: string;
  readonly missing: (address: string) => string;
  /** Another instrument, named further up. */
  readonly namedBefore: string;
  readonly unsettled: string;
  readonly account: (counts: ReferenceCounts) => string;
}
