/** What a change of substance may be about; docs/substance.md#table says what is looked for and why. */
type SubstanceName = 'modality' | 'amount' | 'term' | 'age' | 'share' | 'penalty' | 'body' | 'exception' | 'approval' | 'connective';

/** The words for changes of substance; what the statute says stays in Chinese. */
export interface SubstanceWords {
  readonly heading: string;
  /** How each kind is called, and in one line why a reviewer looks at it. */
  readonly kinds: Readonly<Record<SubstanceName, { readonly name: string; readonly reason: string }>>;
  readonly came: (words: string) => string;
  readonly went: (words: string) => string;
  /** Stands behind a change that is made in several places of a unit. */
  readonly places: (count: number) => string;
  /** Between the kind and the change, and between changes. */
  readonly colon: string;
  readonly semicolon: string;
  /** Between two kinds of one change. */
  readonly and: string;
}
