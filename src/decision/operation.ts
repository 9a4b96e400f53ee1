import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Address, InsertedLevel } from '../statute/address.ts';
import type { Line, Passage, Place } from '../text/source.ts';

/** Text that a decision quotes, a line a paragraph or row of a table, without the marks; `place` spans the marks too. */
export interface Quote {
  readonly lines: readonly Line[];
  readonly place: Place | null;
}

/** Old words and the words that take their place. */
export interface WordPair {
  readonly old: Quote;
  readonly new: Quote;
}

/** What every operation keeps: which item ordered it, in which words. */
interface Ordered {
  /** The item of the decision, as cited: 一、7 or 三、2 (the part first); '' when the decision has no numbers. */
  readonly item: string;
  /** Distinguishes the operations of one item: 一、7a, 一、7b; equal to `item` when there is one only. */
  readonly id: string;
  /** The clause, to the letter of the reading. */
  readonly clause: Passage;
}

/**
 * The unit at `target` gets new text (将第五十八条修改为：“…”). `old` is the text it replaces where the decision quotes it whole,
 * a line a 款 (宪法第十五条：“…”“…”修改为：“…”“…”): those paragraphs alone are replaced. `adds` are the new units that the text is announced
 * to hold (增加一款作为第二款，将该条修改为：“…”); an annex that adds itself is new (增加附表三：“…”).
 */
export interface Replace extends Ordered {
  readonly kind: 'replace';
  readonly target: Address;
  readonly old: Quote | null;
  readonly text: Quote;
  readonly adds: readonly Address[];
}
/** The units go (删去第七条，第八条; 删去第三章; 删去附件2). */
export interface Delete extends Ordered {
  readonly kind: 'delete';
  readonly targets: readonly Address[];
}
/** Articles of a new division: where they stood before (null: new), and the numbers stated for them. */
export interface Content {
  readonly from: Address | null;
  readonly as: readonly Address[];
}
/**
 * New units arrive (增加一款，作为第二款：“…”). `within` is the unit that receives them (null for articles placed by their
 * number alone), `after` or `before` the sibling named as anchor, `as` the new addresses stated. A new division has the heading
 * stated (作为第八章“应急慈善”) and says what stands in it (增加四条，分别作为…); `text` holds it all, headings and labels included. Rows go into the
 * table that `within`, `after` or `before` names.
 */
export interface Insert extends Ordered {
  readonly kind: 'insert';
  readonly level: InsertedLevel;
  readonly count: number;
  readonly within: Address | null;
  readonly after: Address | null;
  readonly before: Address | null;
  readonly as: readonly Address[];
  readonly heading: Quote | null;
  readonly contents: readonly Content[];
  readonly text: Quote;
}
/** A unit is stated to bear a new number (将第五项调整为第四项): `to` is a new number and is checked against the count. */
export interface Renumber extends Ordered {
  readonly kind: 'renumber';
  readonly target: Address;
  readonly to: Address;
}
/**
 * What a division holds in the new text, and nothing else (将第四章改为第六章，包括第五十四条至第五十九条): `articles` are new numbers; the number of
 * `target` is one too where its `numbering` says so.
 */
export interface Include extends Ordered {
  readonly kind: 'include';
  readonly target: Address;
  readonly articles: readonly Address[];
}
/**
 * Units leave their place: 款 become an article (将第八条第三款单列一条，作为第四十九条), an article becomes a 款 (将第三十九条改为第四十五条
 * 第一款), a section becomes a chapter (将第三章第一节改为第四章), or a unit goes elsewhere (移至第九条之后). `to` is the new number stated, `after` or `before` the base unit beside which
 * they go, `within` the base unit that receives them; `text` is what they then say, null if it stays. `count`: as how many 款 an article is
 * stated to go (将第四十二条改为第四十七条第一款、第二款: two, from `to` on), null where that is not said.
 */
export interface Move extends Ordered {
  readonly kind: 'move';
  readonly targets: readonly Address[];
  readonly to: Address | null;
  readonly after: Address | null;
  readonly before: Address | null;
  readonly within: Address | null;
  readonly count: number | null;
  readonly text: Quote | null;
}
/** Two units change places (将第五条与第六条对调). */
export interface Swap extends Ordered {
  readonly kind: 'swap';
  readonly targets: readonly Address[];
}
/**
 * Several units become one, where the first stood (将第三十八条、第三十九条合并修改为：“…”), under the new number `as` if stated (of divisions, `text`
 * is the heading: 将第三章、第四章合并为第三章“甲”); or
 * divisions go into another with all they hold (将第三章并入第二章: `into`, a base address, and no text).
 */
export interface Merge extends Ordered {
  readonly kind: 'merge';
  readonly targets: readonly Address[];
  readonly as: Address | null;
  readonly into: Address | null;
  readonly text: Quote | null;
}
/**
 * One unit becomes several of its level (将第X条改为两条，作为第Y条、第Z条，修改为：“…”); `as` are the new numbers, if stated. Of a division
 * (将第二章改为第二章“甲”和第三章“乙”) they always are, and `text` is the headings, a line each.
 */
export interface Split extends Ordered {
  readonly kind: 'split';
  readonly target: Address;
  readonly count: number;
  readonly as: readonly Address[];
  readonly text: Quote;
}
/** The unit as it reads after the other clauses, in full (这一款相应修改为：“…”): checked, not applied twice. */
export interface Restate extends Ordered {
  readonly kind: 'restate';
  readonly target: Address;
  readonly text: Quote;
}
/** Words inside the targets; the pairs of one clause are simultaneous. */
export interface ReplaceText extends Ordered {
  readonly kind: 'replace-text';
  readonly targets: readonly Address[];
  readonly pairs: readonly WordPair[];
}
/** 在…中的“A”后增加“B”; without an anchor at the start or the end of the unit (末尾增加：“B”). */
export interface InsertText extends Ordered {
  readonly kind: 'insert-text';
  readonly targets: readonly Address[];
  readonly anchor: Quote | null;
  readonly position: 'before' | 'after';
  readonly text: Quote;
}
/** 删去…中的“A”、“B”. */
export interface DeleteText extends Ordered {
  readonly kind: 'delete-text';
  readonly targets: readonly Address[];
  readonly quotes: readonly Quote[];
}
/** 将有关条款中的“A”修改为“B”: the whole statute but the title note and the units excepted (除第五条外). */
export interface ReplaceEverywhere extends Ordered {
  readonly kind: 'replace-everywhere';
  readonly except: readonly Address[];
  readonly pairs: readonly WordPair[];
}

export type NonTextualKind =
  | 'commencement'
  | 'republication'
  | 'renumbering'
  | 'introduction'
  | 'provision'
  | 'repeal'
  | 'foreign-references'
  | 'editorial'
  | 'attachment';
/**
 * What changes no text: commencement, republication, the order to count again, provisions of the decision's own, the repeal of
 * other instruments, references to another statute that was renumbered, text left to the editor (对部分文字作相应调整), and the sheets
 * attached (docs/semantics.md#not-operations).
 */
export interface NonTextual extends Ordered {
  readonly kind: 'non-textual';
  readonly what: NonTextualKind;
  /** Whether it orders that numbers be counted again, and of what (条, 章条款). */
  readonly renumbers: 'none' | 'articles' | 'all';
}

export type Operation =
  | Replace
  | Delete
  | Insert
  | Renumber
  | Include
  | Move
  | Swap
  | Merge
  | Split
  | Restate
  | ReplaceText
  | InsertText
  | DeleteText
  | ReplaceEverywhere
  | NonTextual;
export type OperationKind = Operation['kind'];

/** A clause that orders something and gives no operation, since it was not understood; `diagnostics` are the errors that say why, one at least. */
export interface UnreadClause {
  readonly clause: Passage;
  readonly diagnostics: readonly Diagnostic[];
}

/** 1. or 一、 or （一）: one numbered item of a decision, or the single unnumbered instruction under a header. */
export interface DecisionItem {
  readonly number: string;
  readonly text: Passage;
  readonly operations: readonly Operation[];
  readonly unread: readonly UnreadClause[];
}

/** What a decision orders for one instrument: 一、对《…》作出修改 and its items. */
export interface DecisionPart {
  /** The name as printed, without the outer 《》. */
  readonly instrument: string;
  readonly header: Passage | null;
  readonly items: readonly DecisionItem[];
}

/** The adoption note under the title, taken apart; a field is '' where the note does not say it. */
export interface Adoption {
  readonly text: Passage;
  readonly date: string;
  /** The body with its session, as title notes cite it: 山西省第十三届人民代表大会常务委员会第二十一次会议. */
  readonly body: string;
}

export interface Decision {
  /** 决定, or 修正案 (frozen numbers). */
  readonly form: 'decision' | 'amendment';
  readonly title: Passage;
  readonly adoption: Adoption | null;
  /** Lines before the first item: the enacting words, a document number. */
  readonly enacting: readonly Passage[];
  readonly parts: readonly DecisionPart[];
  readonly closing: readonly NonTextual[];
  /** What was not understood outside the items. */
  readonly unread: readonly UnreadClause[];
}
