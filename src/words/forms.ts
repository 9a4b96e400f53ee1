/** What stands as comments in files that people edit. */
export interface FormWords {
  /** At the head of a decision in its editable form. */
  readonly decisionHead: string;
  /** At the head of a statute as data. */
  readonly statuteHead: string;
  /** What the file holds. */
  readonly kinds: Readonly<Record<'statute' | 'decision' | 'amendment', string>>;
  /** On which side of its anchor a text goes. */
  readonly positions: Readonly<Record<'before' | 'after', string>>;
  /** What a closing clause orders to be counted again. */
  readonly renumbers: Readonly<Record<'none' | 'articles' | 'all', string>>;
  readonly divisionTitle: (level: string) => string;
}
