/** The rules of drafting: L1–L22 of statutes and decisions alike, D1–D24 of decisions. */
export type RuleName =
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4'
  | 'L5'
  | 'L6'
  | 'L7'
  | 'L8'
  | 'L9'
  | 'L10'
  | 'L11'
  | 'L12'
  | 'L13'
  | 'L14'
  | 'L15'
  | 'L16'
  | 'L17'
  | 'L18'
  | 'L19'
  | 'L20'
  | 'L21'
  | 'L22'
  | 'D1'
  | 'D2'
  | 'D3'
  | 'D4'
  | 'D5'
  | 'D6'
  | 'D7'
  | 'D8'
  | 'D9'
  | 'D10'
  | 'D11'
  | 'D12'
  | 'D13'
  | 'D14'
  | 'D15'
  | 'D16'
  | 'D17'
  | 'D18'
  | 'D19'
  | 'D20'
  | 'D21'
  | 'D22'
  | 'D23'
  | 'D24';

/**
 * What a rule rests on. No number of a text is cited that was not read: of the manual only its heading was, practice is what no text at hand
 * states, and the official decisions do what stands under them without exception or nearly so.
 */
export type SourceName =
  | 'legislation-law-65'
  | 'title-note'
  | 'legislation-law-63'
  | 'beijing-60'
  | 'commencement'
  | 'punctuation'
  | 'court-1956'
  | 'practice'
  | 'manual'
  | 'official-decisions'
  | 'execution';

/** What is said of one rule. */
export interface RuleText {
  readonly says: string;
  /** What it reads, and by what it decides. */
  readonly looksAt: string;
  /** What it leaves undecided, or why it cannot be checked at all; null where nothing is. */
  readonly open: string | null;
}

export interface RuleWords {
  readonly texts: Readonly<Record<RuleName, RuleText>>;
  /** As they may be cited. */
  readonly sources: Readonly<Record<SourceName, string>>;
  /** What a rule can be held against. */
  readonly scopes: Readonly<Record<'statute' | 'decision' | 'decision+base' | 'versions', string>>;
  /** In front of what is said of a rule in a list, and of its source behind a finding. */
  readonly heads: Readonly<Record<'sourceIs' | 'looksAt' | 'leftOpen' | 'notChecked' | 'source' | 'codes', string>>;
}
