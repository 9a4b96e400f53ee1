import type { Decision, DecisionPart, Operation } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Address } from '../statute/address.ts';
import type { AnnexBlock, Article, Division, DivisionLevel, Item, NodeId, Paragraph, Statute, Subitem, Table, TableRow } from '../statute/types.ts';
import type { Place } from '../text/source.ts';
import type { Edits } from './edits.ts';

/**
 * Why a piece of text changed: an operation of the decision, a tidying that follows one (stops closed up, marks at the
 * joint), or what follows from counting again (labels, references), or the title note.
 */
export type Cause =
  | { readonly type: 'operation'; readonly operation: Operation }
  | { readonly type: 'tidy'; readonly operation: Operation }
  | { readonly type: 'numbering' }
  | { readonly type: 'reference' }
  | { readonly type: 'history' };

/** `base.slice(start, end)` of a unit's text (its label excluded) becomes `text`. Offsets are base offsets. */
export interface TextEdit {
  readonly kind: 'text';
  readonly node: NodeId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cause: Cause;
}

/** A unit goes with all it holds. `into` names the unit it was merged into. */
export interface DeleteEdit {
  readonly kind: 'delete';
  readonly node: NodeId;
  readonly into: NodeId | null;
  /** Only the heading of a division goes; what stands under it joins the division before (see `dissolveHeadings`). */
  readonly heading?: true;
  readonly cause: Cause;
}

/** Where new siblings go: at the number they are to bear, behind or before a sibling, or last. */
export type InsertPlace =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'after' | 'before'; readonly node: NodeId }
  | { readonly type: 'last' };

/** New siblings stand in `parent` (a division, an article, a paragraph, an item, or 'body'). */
export interface InsertEdit {
  readonly kind: 'insert';
  readonly parent: NodeId;
  readonly place: InsertPlace;
  readonly nodes: readonly (Division | Article | Paragraph | Item | Subitem)[];
  readonly cause: Cause;
}

/**
 * Units of the base leave their place with all they hold and stand in `parent` instead ('body' for articles placed by number).
 * `shell` is the new article whose 款 they become, null where they stay what they are.
 */
export interface MoveEdit {
  readonly kind: 'move';
  readonly nodes: readonly NodeId[];
  readonly parent: NodeId;
  readonly place: InsertPlace;
  readonly shell: Article | null;
  /** What moves are children of a division as they stand (divisions, or all that a heading held): they are not placed by counting articles. */
  readonly divisions?: true;
  /** The level that divisions take with their new number (将第三章第一节改为第四章). */
  readonly level?: DivisionLevel;
  readonly cause: Cause;
}

/** The content of an annex is written anew, its heading with it; null: the annex goes. Or some of its lines go, and others come. */
export interface AnnexEdit {
  readonly kind: 'annex';
  readonly node: NodeId;
  readonly blocks: readonly AnnexBlock[] | null;
  readonly lines?: LineChanges;
  readonly cause: Cause;
}

/** What becomes of the lines of an annex, each named by its place among the blocks: `blocks` are then only those that come. */
export interface LineChanges {
  readonly gone: readonly number[];
  /** In front of a line, or (null) where the number that they bear puts them. */
  readonly come: readonly { readonly before: number | null; readonly number: number; readonly blocks: readonly AnnexBlock[] }[];
  /** The numbers that a clause says lines get. */
  readonly stated: readonly { readonly at: number; readonly number: number }[];
}

/** New rows stand in a table of the base. */
export interface RowsEdit {
  readonly kind: 'rows';
  readonly table: NodeId;
  readonly place: InsertPlace;
  readonly rows: readonly TableRow[];
  readonly cause: Cause;
}

/** A table of the base is written anew; null: it goes. Rows that go are each a `DeleteEdit`. */
export interface TableEdit {
  readonly kind: 'table';
  readonly node: NodeId;
  readonly to: Table | null;
  readonly cause: Cause;
}

/** The content of a unit is written anew; its identity stays. `nodes` takes the unit's place (one, or several 款 for one). */
export interface RewriteEdit {
  readonly kind: 'rewrite';
  readonly node: NodeId;
  readonly nodes: readonly (Division | Article | Paragraph | Item | Subitem)[];
  /** What is left is only the number of an article that was deleted: 第一百九十九条　（删去）. */
  readonly placeholder?: true;
  readonly cause: Cause;
}

/** A unit is counted again: `from` and `to` are labels as printed. */
export interface RelabelEdit {
  readonly kind: 'relabel';
  readonly node: NodeId;
  readonly from: string;
  readonly to: string;
  readonly cause: Cause;
}

/** The title note gains an entry. */
export interface HistoryEdit {
  readonly kind: 'history';
  readonly entry: string;
  readonly cause: Cause;
}

export type Edit = TextEdit | DeleteEdit | InsertEdit | MoveEdit | RewriteEdit | AnnexEdit | RowsEdit | TableEdit | RelabelEdit | HistoryEdit;

/** An operation and what became of it. A failed operation changes nothing (docs/semantics.md#failure). */
export type Outcome =
  | { readonly operation: Operation; readonly status: 'applied'; readonly edits: readonly Edit[] }
  | { readonly operation: Operation; readonly status: 'failed'; readonly diagnostics: readonly Diagnostic[] };

/** What became of one unit of the base: `to` is null when it is gone; `into` where it was merged. */
export interface Destination {
  readonly id: NodeId;
  readonly from: Address;
  readonly to: Address | null;
  readonly into: Address | null;
}

/** Base address → new address | deleted | merged, for every division and provision of the base; in base order. */
export interface ProvisionMap {
  readonly entries: readonly Destination[];
  readonly byId: ReadonlyMap<NodeId, Destination>;
}

/** Where a choice was made: `address` is of the base, or new where the unit is; '' where the choice is of no unit. */
export interface ChoicePlace {
  /** The item of the decision; '' where the choice is of none. */
  readonly item: string;
  readonly operation: Operation | null;
  readonly address: string;
  readonly clause: Place | null;
  readonly text: Place | null;
}

/**
 * One of two results that a reader of the decision could defend, taken by the engine. Its diagnostics say all the same: `messageOf` the first of them
 * tells what was chosen, `alternativeOf` what else could have been. They and the places are at least one, and go in pairs.
 */
export interface Choice {
  readonly diagnostics: readonly Diagnostic[];
  readonly places: readonly ChoicePlace[];
}

/** Everything a run found out; all that a user sees comes out of this. */
export interface Amendment {
  readonly base: Statute;
  readonly after: Statute;
  readonly decision: Decision;
  readonly part: DecisionPart;
  readonly outcomes: readonly Outcome[];
  readonly edits: Edits;
  readonly map: ProvisionMap;
  readonly diagnostics: readonly Diagnostic[];
  /** What was chosen, on reading the decision and on amending; a view of the diagnostics of both. */
  readonly choices: readonly Choice[];
}
