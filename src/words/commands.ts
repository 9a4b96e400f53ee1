/** What commands say beside their results. */
export interface CommandsWords {
  readonly choices: string;
  readonly pleaseCheck: string;
  readonly choicesAreErrors: string;
  readonly ofOtherStatutes: (count: number) => string;
  readonly statutes: (all: number, done: number, faulty: number, missing: number) => string;
  readonly checkedStatute: (title: string, articles: number, against: string) => string;
  readonly corrected: (count: number) => string;
  readonly nothingCorrected: string;
  readonly left: string;
  readonly checkedAgainst: (title: string) => string;
  readonly checkedDecision: (title: string, statutes: number, items: number, against: string) => string;
  readonly noFaults: string;
  readonly faults: (errors: number, warnings: number, notes: number) => string;
  readonly correspondence: string;
  readonly noGazette: string;
  readonly unresolved: (count: number) => string;
  readonly apart: string;
  readonly explainedBy: (command: string) => string;
  readonly noCode: (name: string, near: readonly string[]) => string;
  readonly example: string;
  readonly said: string;
  readonly operations: string;
  readonly redline: string;
  readonly numbering: string;
  readonly statuteMissing: (title: string) => string;
  readonly statuteUnread: (title: string, files: readonly string[]) => string;
  readonly noShell: (shells: readonly string[]) => string;
  readonly noCompletion: (shell: string, shells: readonly string[]) => string;
  readonly tableFailed: string;
  readonly tableForbidden: string;
  readonly meaning: string;
  readonly reason: string;
  readonly remedy: string;
  /** The texts of an example. */
  readonly examples: Readonly<Record<'base' | 'decision' | 'official' | 'next' | 'gazette', string>>;
  /** What a further place is. */
  readonly related: Readonly<Record<'base-text' | 'clause' | 'other-clause' | 'cited-before' | 'cited-now', string>>;
}
