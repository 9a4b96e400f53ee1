import type { Drafting } from './drafting.ts';
import { ARTICLES } from './kinds/articles.ts';
import { DIVISIONS } from './kinds/divisions.ts';
import { FROZEN } from './kinds/frozen.ts';
import { HEADINGS } from './kinds/headings.ts';
import { LISTS } from './kinds/lists.ts';
import { PARAGRAPHS } from './kinds/paragraphs.ts';
import { SUBITEMS } from './kinds/subitems.ts';
import { PLACES, WORDS } from './kinds/words.ts';
import type { StatuteOptions } from './make.ts';

export type Edit = (d: Drafting) => void;

/** What statutes a kind of decisions is about, and what they order. */
interface Kind {
  readonly statute: StatuteOptions;
  /** How likely there is a 目录. */
  readonly contents: number;
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
  statute: { citing: 0.2, subitems: 0, twice: 0, before: [0] },
  contents: 0.3,
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
  references: { ...STRUCTURE, statute: { ...STRUCTURE.statute, citing: 0.9 }, most: 4 },
  headings: { ...STRUCTURE, edits: [...HEADINGS, ...HEADINGS, ...ARTICLES], contents: 0.8, divisions: [0.9, 0.5], frozen: 0, most: 3 },
  lists: {
    ...STRUCTURE,
    statute: { ...STRUCTURE.statute, subitems: 0.3, twice: 0.4 },
    edits: [...LISTS, ...SUBITEMS, ...SUBITEMS, ...SUBITEMS, ...PLACES, ...PLACES],
    divisions: [],
    most: 5,
  },
  numbers: { ...STRUCTURE, statute: { ...STRUCTURE.statute, citing: 0.5, before: [0, 4, 12, 88, 96] }, divisions: [0.3], most: 4 },
  drafting: { ...STRUCTURE, statute: { ...STRUCTURE.statute, citing: 0.4 }, frozen: 0, most: 4, drafted: true },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as KindName[];
