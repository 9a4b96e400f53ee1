/**
 * What a change of substance is about. `modality` whether something must, may or must not be done; `amount` money and other quantities;
 * `term` periods, deadlines, dates; `age`; `share` fractions, percentages, multiples; `penalty` penalties, orders and liability; `body`
 * the body that is competent; `exception` provisos and exceptions; `approval` approval, consent, filing; `connective` 和 for 或者.
 */
export const SUBSTANCE_KINDS = ['modality', 'amount', 'term', 'age', 'share', 'penalty', 'body', 'exception', 'approval', 'connective'] as const;
export type SubstanceKind = (typeof SUBSTANCE_KINDS)[number];

/** A stretch of the old or of the new text of a unit, by its offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A change of substance: the old words and the new ones; null on one side for what came or went. A raised fine is of two kinds, a penalty
 * and an amount. `places` are all places of the unit where just this changed, in order of reading.
 */
export interface SubstanceMark {
  readonly kinds: readonly SubstanceKind[];
  readonly old: string | null;
  readonly new: string | null;
  readonly places: readonly { readonly old: Range | null; readonly new: Range | null }[];
}

/** Words of a text that say something of substance. Two that have the same key say the same; only those of one `group` replace each other. */
export interface Mention extends Range {
  readonly kinds: readonly SubstanceKind[];
  readonly group: string;
  readonly key: string;
  readonly words: string;
}
