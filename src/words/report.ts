/** The words of the report that the terminal's reports do not have; labels and addresses stay in Chinese in every language. */
export interface ReportWords {
  readonly report: string;
  readonly skip: string;
  readonly by: string;
  readonly decisions: (count: number) => string;
  /** Over the list of the statutes that an omnibus decision amends. */
  readonly statutes: (count: number) => string;
  /** How many statutes a decision amends that are not there. */
  readonly notThere: (count: number) => string;
  /** Over what differs between two versions, and its name. */
  readonly noDecision: string;
  readonly versions: string;
  readonly decisionNumber: (number: number) => string;
  readonly sections: Readonly<Record<'items' | 'contents' | 'numbers' | 'text' | 'choices' | 'consequences' | 'findings' | 'proof', string>>;
  readonly figures: Readonly<Record<Figure, string>>;
  readonly failure: (failed: number, unread: number, all: number) => string;
  readonly notConsolidated: string;
  /** `more`: beside operations that failed. */
  readonly errorsSaid: (count: number, more: boolean) => string;
  readonly stoppedAt: (decision: string) => string;
  readonly notApplied: string;
  readonly otherParts: (titles: string) => string;
  readonly view: string;
  readonly redline: string;
  readonly sideBySide: string;
  readonly show: string;
  readonly all: string;
  readonly changedOnly: string;
  readonly byItem: string;
  readonly everyItem: string;
  readonly search: string;
  readonly help: string;
  readonly before: string;
  readonly after: string;
  readonly noPlace: string;
  /** Of what is stated to be compared with the result of the other items. */
  readonly agrees: string;
  readonly unitsChanged: (count: number) => string;
  readonly target: string;
  readonly noText: string;
  readonly closing: string;
  readonly decision: string;
  readonly chip: (item: string) => string;
  readonly from: string;
  readonly left: (from: string) => string;
  readonly unfoldAll: string;
  readonly foldAll: string;
  readonly changesUnder: (count: number) => string;
  readonly matches: string;
  readonly nothingFound: string;
  readonly references: string;
  readonly tidied: string;
  readonly counted: string;
  readonly contentsFollow: string;
  /** What to do with the choices listed. */
  readonly choicesLead: string;
  readonly noConsequences: string;
  readonly consequencesLead: string;
  readonly relabelled: (counts: string) => string;
  readonly noFindings: string;
  readonly explained: string;
  readonly proofLead: (units: number) => string;
  readonly proofFailed: (units: number) => string;
  readonly ledger: Readonly<Record<'level' | 'before' | 'same' | 'text' | 'number' | 'gone' | 'rewritten' | 'added' | 'after', string>>;
  readonly ledgerNote: string;
  readonly levels: Readonly<Record<'division' | 'article' | 'paragraph' | 'item' | 'subitem', string>>;
  readonly characters: (old: number, kept: number, deleted: number, inserted: number, now: number) => string;
  readonly charactersFailed: string;
  readonly sources: string;
  readonly statute: string;
  readonly made: string;
  readonly options: string;
  readonly keys: readonly (readonly [string, string])[];
  readonly close: string;
  readonly legend: Readonly<Record<'deleted' | 'inserted' | 'consequence', string>>;
  readonly change: string;
}

export type Figure = 'operations' | 'failed' | 'unread' | 'errors' | 'changed' | 'inserted' | 'deleted' | 'moved' | 'renumbered' | 'choices' | 'warnings';
