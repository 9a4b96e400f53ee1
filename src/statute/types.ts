import type { CellForm, Passage, SourceText, TableForm } from '../text/source.ts';

/**
 * Levels of a statute, outermost first: 编 part · 分编 subpart · 章 chapter · 节 section · 部分 portion (一、…… above the articles of
 * a judicial interpretation) · 条 article · 款 paragraph · 项 item · 目 subitem.
 */
export const LEVELS = ['part', 'subpart', 'chapter', 'section', 'portion', 'article', 'paragraph', 'item', 'subitem'] as const;
export type Level = (typeof LEVELS)[number];
export type DivisionLevel = 'part' | 'subpart' | 'chapter' | 'section' | 'portion';

/** Given once when the base is read, kept through every operation, never shown to a user as a number. */
export type NodeId = string;

/** A number as printed: 第十条之一 is { number: 10, suffix: 1 }; suffix 0 means none. */
export interface Ordinal {
  readonly number: number;
  readonly suffix: number;
}

/** What every labelled node keeps of its first line: the label as printed and the space that follows it. */
interface Labelled {
  readonly ordinal: Ordinal;
  readonly label: Passage;
  readonly gap: string;
}

/** A row of a table. Its text holds those of its cells, parted by `CELL_END`, the paragraphs of a cell by `CELL_LINE`; `cells` are as many. */
export interface TableRow {
  readonly type: 'row';
  readonly id: NodeId;
  readonly text: Passage;
  readonly cells: readonly CellForm[];
}

/** A table, in a unit or in an annex. It is no 款 and is not counted as one. */
export interface Table {
  readonly type: 'table';
  readonly id: NodeId;
  readonly form: TableForm;
  readonly rows: readonly TableRow[];
}

/** What stands between the text of a unit and the units under it. */
interface Holding {
  readonly tables?: readonly Table[];
}

/** 目; without a label (and with the number 0) a paragraph in which its item goes on, which is no 目 and has no address but the item's. */
export interface Subitem extends Labelled, Holding {
  readonly type: 'subitem';
  readonly id: NodeId;
  readonly text: Passage;
}

/** 项. `text` excludes the label; a subitem belongs to the item whose lead-in it follows. */
export interface Item extends Labelled, Holding {
  readonly type: 'item';
  readonly id: NodeId;
  readonly text: Passage;
  readonly subitems: readonly Subitem[];
}

/** 款: an unnumbered paragraph with the items that follow its lead-in. Its text is empty where a table stands under a heading without one. */
export interface Paragraph extends Holding {
  readonly type: 'paragraph';
  readonly id: NodeId;
  readonly text: Passage;
  readonly items: readonly Item[];
}

export interface Article extends Labelled {
  readonly type: 'article';
  readonly id: NodeId;
  /** 条标: its theme, which stands behind the label on a line of its own (第三条（管理部门）). */
  readonly caption: Passage | null;
  readonly paragraphs: readonly Paragraph[];
  /** The label, with the caption if there is one, stands on a line of its own, and the first paragraph begins on the next. */
  readonly labelAlone: boolean;
}

/** 编, 分编, 章, 节. `ordinal` is null for a bare heading (附　则 without a number). */
export interface Division {
  readonly type: 'division';
  readonly id: NodeId;
  readonly level: DivisionLevel;
  readonly ordinal: Ordinal | null;
  readonly label: Passage;
  readonly gap: string;
  readonly heading: Passage;
  /** Text that stands between the heading and the first article or division (附件-like notes, unlabelled paragraphs). */
  readonly lead: readonly Paragraph[];
  readonly children: readonly (Division | Article)[];
}

/** 题注. `lines` is the note as printed, with the lines of a collection between the title and it, `entries` its events without brackets: 通过, 修正, 修订, 批准, 施行. */
export interface TitleNote {
  readonly lines: readonly Passage[];
  readonly entries: readonly string[];
  /** Whether the note stands in brackets, as in the official print. */
  readonly bracketed: boolean;
}

/** 目录: the lines as printed, its heading first if it has one (`contentsOf`). */
export interface TableOfContents {
  readonly lines: readonly Passage[];
}

/** 序言 (with a heading) or 引言 (without): what stands before the first article or division. */
export interface Preamble {
  readonly heading: Passage | null;
  readonly paragraphs: readonly Paragraph[];
}

/** 附件, 附表: everything behind the last article, from a line that says so: its heading, then paragraphs and tables. */
export interface Annex {
  readonly id: NodeId;
  readonly blocks: readonly AnnexBlock[];
}

export type AnnexBlock = Passage | Table;

/** What the head of a file says where not all was carried out that decisions ordered: as printed, and how many orders are missing (null: it does not say). */
export interface Unfinished {
  readonly text: Passage;
  readonly missing: number | null;
}

/**
 * What a decision provides of its own (commencement, transition), kept behind a statute that it amended: a heading that names the decision, then its
 * words, a paragraph each. It is not of the statute: no address leads to it.
 */
export interface Transition {
  readonly heading: Passage;
  readonly lines: readonly Passage[];
}

export interface Statute {
  readonly type: 'statute';
  readonly source: SourceText | null;
  /** Whether the ends of its paragraphs were inferred from the layout of a print. */
  readonly paragraphs: 'given' | 'inferred';
  /** The title as printed, a line each; `titleOf` joins them. */
  readonly title: readonly Passage[];
  readonly history: TitleNote | null;
  /** What else stands before the text: a document number, a date, the title printed a second time. */
  readonly front: readonly Passage[];
  readonly toc: TableOfContents | null;
  readonly preamble: Preamble;
  readonly body: readonly (Division | Article)[];
  readonly annexes: readonly Annex[];
  /** Not null for a draft result, which is no text of the statute. */
  readonly unfinished: Unfinished | null;
  /** In the order of the decisions. */
  readonly transitions: readonly Transition[];
}

export type Provision = Article | Paragraph | Item | Subitem;
export type StatuteNode = Division | Provision;
