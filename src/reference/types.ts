import type { Address, Step } from '../statute/address.ts';
import type { Level } from '../statute/types.ts';

/**
 * What a reference points into (docs/semantics.md#references): own, this statute; other, another instrument; relative, counted from where the
 * text stands (前款, 本条第二款, a bare 第二项); uncertain, an instrument that the sentence does not settle.
 */
export type Scope = 'own' | 'other' | 'relative' | 'uncertain';

/** The unit a relative reference starts from: 本条 is { article, 0 }, 前款 { paragraph, 1 }, 前两款 { paragraph, 2 }. */
export interface Anchor {
  readonly level: Level;
  readonly back: number;
}

/** One way in which the words can be read: what a reference points into, and its address completed that way. */
export interface Reading {
  readonly scope: Exclude<Scope, 'uncertain'>;
  readonly law: string | null;
  readonly anchor: Anchor | null;
  readonly address: Address;
  /** The words before it govern what it goes on from as well (违反本条例第十条第一款…；违反第二款): of several it is meant. */
  readonly parallel: boolean;
}

/** One step as spelt. In 第（一）、（二）项 the first member has no unit and the second no 第; both are item steps. */
export interface WrittenStep {
  readonly step: Step;
  readonly ordinal: '第' | '';
  readonly open: string;
  readonly digits: 'chinese' | 'ascii' | 'wide';
  readonly close: string;
  readonly unit: string;
  /** 之二 behind 第一条之一: number and unit are those of the atom before. */
  readonly suffixOnly?: true;
}

/**
 * One reference to one numbered provision, a half-open range of its text. The name of the law before it is not inside the
 * range, a word that stands for a step (前款, 本条, 该条) is.
 */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  /** The instrument as named: 本法, 刑法, a title without 《》; null where nothing is named. */
  readonly law: string | null;
  /** Completed from the chain: the second atom of 第十六条第一款、第二款 has 第十六条 too. Under an anchor, the steps below it. */
  readonly address: Address;
  readonly anchor: Anchor | null;
  /**
   * The readings that the sentence allows where its words alone do not settle which (docs/semantics.md#references): what the statute has decides
   * (settle.ts). None where they settle it, and none where no reading is known.
   */
  readonly near: readonly Reading[];
  /** What is meant if the statute has none of those: what an earlier sentence or the lead-in named, the article's only list. */
  readonly far: readonly Reading[];
  /** How many steps are written out. */
  readonly written: number;
  readonly spelling: readonly WrittenStep[];
  /** The words before the steps that belong to the range: 前款, 本条, 该条; '' if none. */
  readonly words: string;
  /** Atoms joined by 、和至 have the same chain, and each is completed from the one before. */
  readonly chain: number;
  /** The second end of 第六十一条至第六十三条. */
  readonly rangeEnd: boolean;
}
