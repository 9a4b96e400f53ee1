import type { Address } from '../statute/address.ts';
import type { NodeId, Statute } from '../statute/types.ts';
import type { Unit } from '../statute/units.ts';
import type { CellPairs } from './cells.ts';

/**
 * Why two units are taken for the same one, or a unit for new or gone: `exact`, the same words (typography and the numbers of
 * references apart); `similar`, `likeness` is 0 to 1; `contents`, what they hold is paired; `number`, the same label in the same place;
 * `place`, nothing else stands between the same neighbours; `none`, nothing alike enough (`likeness` of the nearest, 0 if there is none).
 */
export type Why =
  | { readonly by: 'exact' }
  | { readonly by: 'similar' | 'contents' | 'none'; readonly likeness: number }
  | { readonly by: 'number' | 'place'; readonly likeness: number };

/** A reference that only follows the numbering: ranges of the old and of the new text of its unit. */
export interface Following {
  readonly old: { readonly start: number; readonly end: number };
  readonly new: { readonly start: number; readonly end: number };
}

/**
 * What became of a unit's own line: of an article that is its label alone, of a division its heading. `same` and `changed` speak of the
 * words (references that follow the numbering, and typography unless it counts, are no change); `merged` is gone as a unit of its own,
 * its words stand in `into`; `split` is new as a unit, its words stood in `from`.
 */
export type UnitStatus = 'same' | 'changed' | 'inserted' | 'deleted' | 'merged' | 'split';

/** One unit of either version, or one unit that both have. Every unit of both versions is in exactly one. */
export interface Correspondence {
  readonly old: Unit | null;
  readonly new: Unit | null;
  readonly status: UnitStatus;
  /** It stands in another order among its neighbours, or in another article or division than the one its old parent became. */
  readonly moved: boolean;
  /** It bears another number or label than before; a 款 is counted. */
  readonly renumbered: boolean;
  /** The texts differ, if at all, in typography alone (references that follow apart). */
  readonly typography: boolean;
  readonly following: readonly Following[];
  /** merged: the unit of the new version that took its words. */
  readonly into: Unit | null;
  /** The units of the old version whose words it took besides those of `old`: what was merged into it, what it was split from. */
  readonly from: readonly Unit[];
  /** Of rows of tables: which of their cells belong together, where not by place. */
  readonly cells: CellPairs | null;
  readonly why: Why;
}

/** Two versions of a statute and which unit of the one is which of the other. */
export interface Comparison {
  readonly old: Statute;
  readonly new: Statute;
  /** In order of reading: that of the new version, what is gone standing where it stood. */
  readonly units: readonly Correspondence[];
  /** The share of the words of both versions in units of 款, 项, 目 that are paired, 0 to 1. */
  readonly likeness: number;
  /** False where so little is paired that the two are not versions of one text. */
  readonly related: boolean;
}

/** What a comparison takes for a change. */
export interface CompareOptions {
  /** Typography (width, quotation marks, brackets, spaces, 〇/○) counts as a change of words. */
  readonly typography: boolean;
}

/** Where one unit of the old version went; of the same form as the destinations of an amendment. */
export interface Counterpart {
  readonly id: NodeId;
  readonly from: Address;
  readonly to: Address | null;
  readonly into: Address | null;
}
