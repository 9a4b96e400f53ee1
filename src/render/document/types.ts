import type { DivisionLevel } from '../../statute/types.ts';

/**
 * What a paragraph of a legislative document is, as legislatures print it. `heading` is 序言, 目录 or 附件 on a line of its own, `text` a
 * line of a 条, 款, 项 or 目, `matter` and `submatter` the headings of a paper (一、 and （一）), `cell` one in a cell of a table, `note` a remark of the document about itself (what its marks mean).
 */
export type Style = 'title' | 'history' | 'front' | 'heading' | 'toc' | DivisionLevel | 'text' | 'annex' | 'matter' | 'submatter' | 'cell' | 'note';

/** What became of words or of a whole line; in a document of one version everything is `same`. */
export type Change = 'same' | 'inserted' | 'deleted';

/** A stretch of a paragraph. A `label` is 第十条, （一） or 第三章 with the space behind it; `strong` stands out by order of the document. */
export interface Run {
  readonly text: string;
  readonly change: Change;
  readonly face: 'text' | 'label' | 'strong';
  /** Who changed it, where it is not the document's own revision: an earlier decision of a chain. */
  readonly by?: Revision;
  /** The unit to which it belongs, where that stands elsewhere now. */
  readonly moved?: Moved;
}

/** A unit that left its place, or several that were made one or parted elsewhere, and what is to be said of it where it stood and where it stands. */
export interface Move {
  /** 移至第三条；“三日”改为“五日”。 */
  readonly left: string;
  /** 移自第五条；“三日”改为“五日”。 */
  readonly came: string;
}

/** A piece of a unit that moved: deleted it is at the old place, inserted at the new one. */
export interface Moved {
  readonly move: Move;
  /** The printed line, one value for both places, where the other place has the same words; null where it has others. */
  readonly line: object | null;
}

/**
 * One paragraph. `line` is what became of its end (a word processor's paragraph mark). An end that is `inserted` is not there without
 * the changes, one that is `deleted` not with them: the words that are left run on into the next paragraph, whose style they take, as
 * when 第一条 keeps its label and gets another first 款. `by` and `moved` are as in a run. `anchor` names it for links inside the document; null where
 * nothing leads to it.
 */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly style: Style;
  readonly line: Change;
  readonly runs: readonly Run[];
  readonly by?: Revision;
  readonly moved?: Moved;
  readonly anchor: string | null;
  /** The number of the section of a document of several that begins with this paragraph, on a page of its own (`collectedDocument`). */
  readonly opens?: number;
  /** The number of the section to which a line of the contents leads. */
  readonly leadsTo?: number;
}

/** The name by which a document links to one of its sections. */
export function sectionName(number: number): string {
  return `s${number}`;
}

/**
 * A table. `widths` are shares of the width of the page, one a column, and sum to 1; the first `head` rows are repeated on every page;
 * `ruled` says whether lines are drawn between the cells.
 */
export interface Table {
  readonly type: 'table';
  readonly widths: readonly number[];
  readonly head: number;
  readonly ruled: boolean;
  readonly rows: readonly Row[];
}

/** A row of a table. Where it came or went as a whole, so did every word of it. */
export interface Row {
  readonly change: Change;
  /** As in a run. */
  readonly by?: Revision;
  readonly cells: readonly Cell[];
}

/** A cell with what stands in it, and how many columns and rows it takes. One that reaches into a row from above is none of the cells of that row. */
export interface Cell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
}

export type Block = Paragraph | Table;

/** Who made the changes of a document, and when (YYYY-MM-DD; null where the decision does not say). */
export interface Revision {
  readonly author: string;
  readonly date: string | null;
}

/** A document of any kind that xiufa hands on: a consolidated text, a redline, a comparison table. The writers of `formats/` print it. */
export interface Document {
  readonly title: string;
  readonly page: 'portrait' | 'landscape';
  /** How changes are shown: as tracked changes that a reader can accept or reject where the format knows them, else by marks. */
  readonly revision: Revision | null;
  /** What moved is tracked as moved, by formats that can; else it is deleted in one place and inserted in the other. */
  readonly movesTracked?: boolean;
  readonly blocks: readonly Block[];
}
