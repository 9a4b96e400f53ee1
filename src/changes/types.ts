import type { Cause } from '../amend/types.ts';
import type { SegmentOptions } from '../compare/segments.ts';
import type { UnitStatus } from '../compare/types.ts';
import type { Segment } from '../compare/words.ts';
import type { Decision } from '../decision/operation.ts';
import type { Statute } from '../statute/types.ts';
import type { Unit } from '../statute/units.ts';

/** Why something changed, and by which decision of `Changes.decisions` (0 where there is one or none). */
export interface ChangeCause {
  readonly cause: Cause;
  readonly decision: number;
}

/** A stretch of a unit's text and, where it changed, who changed it (null: nothing says). */
export interface ChangeSegment extends Segment {
  readonly by: ChangeCause | null;
}

/** What became of one printed unit between two texts. Every unit of both is in exactly one. */
export interface UnitChange {
  readonly old: Unit | null;
  readonly new: Unit | null;
  readonly status: UnitStatus;
  /** It stands in another order among its neighbours, or in another article or 款 than the one its old one became. No change of its words. */
  readonly moved: boolean;
  /** It bears another label than before. No change of its words either. */
  readonly renumbered: boolean;
  /** The units of the old text of which it was made, besides `old`: what was merged into it, what it was split from. */
  readonly from: readonly Unit[];
  /** merged: the unit of the new text that took its words. */
  readonly into: Unit | null;
  /** The 'same' and 'deleted' stretches spell the old text, the 'same' and 'inserted' ones the new; deleted words before those that take their place. */
  readonly segments: readonly ChangeSegment[];
  /** Everybody who changed something of it, its label and its place included, each once. */
  readonly causes: readonly ChangeCause[];
}

/**
 * What changed between two texts of a statute, whoever found out: an amendment, a chain of them, or a comparison of two versions. All that a
 * user sees as a change is shown from this.
 */
export interface Changes {
  readonly old: Statute;
  readonly new: Statute;
  /** What made the one into the other, in order; none between two versions. */
  readonly decisions: readonly Decision[];
  /** How texts were compared, where they had to be. */
  readonly compared: SegmentOptions;
  /** In order of reading: that of the new text, what is gone standing where it stood. */
  readonly units: readonly UnitChange[];
}
