import type { Drafting } from './drafting.ts';
import { ARTICLES } from './kinds/articles.ts';
import { DIVISIONS } from './kinds/divisions.ts';
import { FROZEN } from './kinds/frozen.ts';
import { LISTS } from './kinds/lists.ts';
import { PARAGRAPHS } from './kinds/paragraphs.ts';
import { WORDS } from './kinds/words.ts';
import type { StatuteOptions } from './make.ts';

export type Edit = (d: Drafting) => void;

/** What statutes a kind of decisions is about, and what they order. */
interface Kind {
  readonly statute: StatuteOptions;
  readonly edits: readonly Edit[];
  readonly editsOfDivisions: readonly Edit[];
  /** How likely one change of divisions is, and another. */
  readonly divisions: readonly number[];
  /** The share of 修正案, and what they order. */
  readonly frozen: number;
  readonly editsOfFrozen: readonly Edit[];
  /** One to so many changes. */
  readonly most: number;
  /** The program is given both versions and drafts the decision itself. */
  readonly drafted: boolean;
}

const STRUCTURE: Kind = {
  statute: { citing: 0.2 },
  edits: [...ARTICLES, ...PARAGRAPHS, ...LISTS, ...WORDS],
  editsOfDivisions: DIVISIONS,
  divisions: [0.35, 0.1],
  frozen: 0.1,
  editsOfFrozen: [...FROZEN, ...LISTS, ...WORDS],
  most: 7,
  drafted: false,
};

export const KINDS = {
  structure: STRUCTURE,
  references: { ...STRUCTURE, statute: { citing: 0.9 }, most: 4 },
  drafting: { ...STRUCTURE, statute: { citing: 0.4 }, frozen: 0, most: 4, drafted: true },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as KindName[];
