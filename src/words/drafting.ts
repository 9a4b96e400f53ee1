/** What the frame of a drafted decision lacks: each is a blank (××××) in it. */
export type BlankName = 'kind' | 'date' | 'session' | 'in-force';

/** What can be wrong with what was told about the frame of a decision. */
export type FrameFaultName = 'title' | 'body' | 'session' | 'no-body' | 'other-body' | 'too-early';

/** What is said of a decision that is drafted, and of what goes with it. */
export interface DraftingWords {
  /** Which blanks are left, of those of the frame. */
  readonly toFillIn: (blanks: readonly BlankName[]) => string;
  /** What is wrong with an option of the frame, `other` being what it goes against. */
  readonly frameFaults: Readonly<Record<FrameFaultName, (value: string, other: string) => string>>;
  /** The papers of a sitting, by the names of their files. */
  readonly papers: { readonly decision: string; readonly table: string; readonly statement: string };
  readonly papersFolder: string;
  /** That the statement has blanks for what the texts do not say. */
  readonly statementBlanks: (path: string) => string;
  readonly bothRevisions: string;
  readonly cleanOfOne: string;
  readonly tooManyVersions: (count: number) => string;
  readonly oddPairs: (count: number) => string;
  readonly noSeveralAmendments: string;
}
