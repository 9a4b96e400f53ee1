import type { Address } from '../statute/address.ts';
import type { ProvisionLevel } from '../statute/types.ts';
import type { Passage, Place } from '../text/source.ts';

/** Text that a decision quotes, a line each, without the marks; `place` spans the marks too. */
export interface Quote {
  readonly lines: readonly Passage[];
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

/** The unit at `target` gets new text (将第五十八条修改为：“…”). */
export interface Replace extends Ordered {
  readonly kind: 'replace';
  readonly target: Address;
  readonly text: Quote;
}
/** The units go (删去第七条，第八条). */
export interface Delete extends Ordered {
  readonly kind: 'delete';
  readonly targets: readonly Address[];
}
/**
 * New units arrive (增加一款，作为第二款：“…”). `within` is the unit that receives them (null for articles placed by their
 * number alone), `after` the sibling named as anchor, `as` the new addresses stated.
 */
export interface Insert extends Ordered {
  readonly kind: 'insert';
  readonly level: ProvisionLevel;
  readonly count: number;
  readonly within: Address | null;
  readonly after: Address | null;
  readonly as: readonly Address[];
  readonly text: Quote;
}
/** A unit is stated to bear a new number (将第五项调整为第四项): `to` is a new number and is checked against the count. */
export interface Renumber extends Ordered {
  readonly kind: 'renumber';
  readonly target: Address;
  readonly to: Address;
}
/** 款 leave their article and become an article of their own (将第八条第三款单列一条，作为第四十九条，修改为：“…”). */
export interface Move extends Ordered {
  readonly kind: 'move';
  readonly targets: readonly Address[];
  readonly to: Address;
  readonly text: Quote | null;
}
/** Several articles become one, where the first stood (将第三十八条、第三十九条合并修改为：“…”). */
export interface Merge extends Ordered {
  readonly kind: 'merge';
  readonly targets: readonly Address[];
  readonly as: Address | null;
  readonly text: Quote;
}
/** Words inside the targets; the pairs of one clause are simultaneous. */
export interface ReplaceText extends Ordered {
  readonly kind: 'replace-text';
  readonly targets: readonly Address[];
  readonly pairs: readonly WordPair[];
}
/** 在…中的“A”后增加“B”. */
export interface InsertText extends Ordered {
  readonly kind: 'insert-text';
  readonly targets: readonly Address[];
  readonly anchor: Quote;
  readonly position: 'before' | 'after';
  readonly text: Quote;
}
/** 删去…中的“A”、“B”. */
export interface DeleteText extends Ordered {
  readonly kind: 'delete-text';
  readonly targets: readonly Address[];
  readonly quotes: readonly Quote[];
}
/** 将有关条款中的“A”修改为“B”: the whole statute but the title note. */
export interface ReplaceEverywhere extends Ordered {
  readonly kind: 'replace-everywhere';
  readonly pairs: readonly WordPair[];
}

export type NonTextualKind = 'commencement' | 'republication' | 'renumbering' | 'introduction' | 'provision' | 'repeal';
/** What changes no text: commencement, republication, the order to count again, provisions of the decision's own. */
export interface NonTextual extends Ordered {
  readonly kind: 'non-textual';
  readonly what: NonTextualKind;
  /** Whether it orders that numbers be counted again, and of what (条, 章条款). */
  readonly renumbers: 'none' | 'articles' | 'all';
}

export type Operation = Replace | Delete | Insert | Renumber | Move | Merge | ReplaceText | InsertText | DeleteText | ReplaceEverywhere | NonTextual;
export type OperationKind = Operation['kind'];

/** 1. or 一、 or （一）: one numbered item of a decision, or the single unnumbered instruction under a header. */
export interface DecisionItem {
  readonly number: string;
  readonly text: Passage;
  readonly operations: readonly Operation[];
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
}
