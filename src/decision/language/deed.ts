import type { InsertedLevel, WordSegment } from '../../statute/address.ts';
import type { Words } from './chunks.ts';
import type { Share, VerbClass } from './lexicon.ts';
import type { Range, WrittenAddress, WrittenHeading } from './written.ts';

/** What can be counted: 增加一款, 增加一行, 增加一句. */
export type CountedLevel = InsertedLevel | 'sentence';

/** Units and the words inside them; `side` says on which side of them something goes. Units alone, words alone, or both. */
export interface Group {
  readonly units: readonly WrittenAddress[];
  readonly scope: boolean;
  readonly words: Words | null;
  /** The words are said to be a sentence (“……”一句). */
  readonly sentence: boolean;
  readonly side: 'before' | 'after' | 'between' | null;
  /** 中, 中的: the words stand inside the units. */
  readonly inside: boolean;
  /** 宪法第十五条：“……”: a colon before the words, which are the whole text. */
  readonly colon: boolean;
  /** “……”起, “……”之后的内容: of which stretch the words are the border. */
  readonly onward: WordSegment | null;
  /** 其后的“甲”: on which side of the words that the clause before replaced. */
  readonly its: 'before' | 'after' | null;
  /** A mark called by its name: 末尾的分号. */
  readonly mark: string | null;
  /** “甲至乙”中的“乙”: the quotation in which the words stand. */
  readonly around: number | null;
}

/** One verb with all that is said with it; the rows of the table give it a meaning. */
export interface Deed {
  readonly range: Range;
  readonly verb: VerbClass | 'announce' | 'order' | 'content' | 'divide-no-more' | 'include';
  readonly word: string;
  readonly groups: readonly Group[];
  readonly share: Share;
  /** 统一, 一律: in one way wherever it stands. */
  readonly uniform: boolean;
  /** 相应修改为: what the unit reads after the other clauses. */
  readonly restates: boolean;
  readonly count: { readonly count: number; readonly level: CountedLevel } | null;
  readonly as: readonly WrittenAddress[];
  readonly to: readonly WrittenAddress[];
  readonly toSide: 'before' | 'after' | null;
  readonly text: Words | null;
  /** The new text stood behind a colon or on a line of its own. */
  readonly introduced: boolean;
  readonly name: Words | null;
  readonly includes: readonly WrittenAddress[];
  /** Of a division that is split: the headings that come to stand in it. */
  readonly headings: readonly WrittenHeading[];
  readonly title: Range | null;
  readonly mark: string | null;
  /** 修改后作为: the unit is rewritten where it goes. */
  readonly revised: boolean;
  /** 从“……”起: where a split begins. */
  readonly from: Words | null;
  readonly divisions: boolean;
  /** Of an order to count again, a commencement, text left to the editor: which. */
  readonly counts: boolean;
  readonly what: 'renumbering' | 'commencement' | 'editorial';
  /** 将, 对: something is taken hold of. */
  readonly take: boolean;
  /** New text is announced (a colon, or a verb that brings text) and not there. */
  readonly awaits: boolean;
}

/** A stretch that makes no deed, and where it went wrong. */
export interface Stray {
  readonly verb: 'stray';
  readonly range: Range;
  readonly at: Range;
}

/** A deed while it is read. */
export type Gathering = { -readonly [K in keyof Deed]: Deed[K] };
export type OpenGroup = { -readonly [K in keyof Group]: Group[K] };

export const NO_GROUP: Group = {
  units: [],
  scope: false,
  words: null,
  sentence: false,
  side: null,
  inside: false,
  colon: false,
  onward: null,
  its: null,
  mark: null,
  around: null,
};
