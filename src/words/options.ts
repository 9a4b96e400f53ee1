/** Options that do not go together, or lack another. */
export interface OptionsWords {
  readonly decisionOnce: string;
  readonly baseDateNeedsStatutes: string;
  readonly movesInWord: string;
  readonly noItems: string;
  readonly typographyOfVersions: string;
  readonly watchWithoutJson: string;
  readonly watchWithoutOverwrite: string;
  readonly watchNeedsFiles: string;
  readonly whichTarget: string;
  readonly noAgainst: string;
  readonly noOver: string;
  readonly fixesWording: string;
  readonly outputOfFix: string;
}
