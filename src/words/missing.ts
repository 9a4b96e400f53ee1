/** Arguments that are missing. */
export interface MissingWords {
  readonly decisionToApply: string;
  readonly decisionForStatutes: string;
  readonly fileToCheck: string;
  readonly decisionToReport: string;
  readonly decisionForTable: string;
  readonly statuteToVerify: string;
  readonly decisionToVerify: string;
  readonly versionsToDraft: string;
}
