import type { RowLevel, Unit } from '../statute/units.ts';
import { differs } from './segments.ts';
import type { UnitChange } from './types.ts';

/**
 * What became of a unit, in one word. `joined` is made of several, `split` was a part of one that stays; `moved` and `renumbered` have the words
 * that they had.
 */
export type ChangeKind = 'same' | 'renumbered' | 'moved' | 'changed' | 'inserted' | 'deleted' | 'merged' | 'joined' | 'split';

/** The one word for a change; of a unit that moved and has other words, the words count. */
export function kindOf(change: UnitChange): ChangeKind {
  const { old, new: now, status, moved, renumbered, from, segments } = change;
  if (now === null) return status === 'merged' ? 'merged' : 'deleted';
  if (from.length > 0) {
    if (old !== null || from.length > 1) return 'joined';
    // An article that is a former 款 has left with all its words.
    return from[0]?.level === now.level ? 'split' : 'moved';
  }
  if (old === null) return 'inserted';
  if (differs(segments)) return 'changed';
  return moved ? 'moved' : renumbered ? 'renumbered' : 'same';
}

/** The unit in the new text, or in the old one if it is gone. */
export function unitOf({ old, new: now }: UnitChange): Unit {
  return (now ?? old) as Unit;
}

export function levelOf(change: UnitChange): RowLevel {
  return unitOf(change).level;
}

/** The units of the old text of which one was made, its own old one among them, in the order in which they stood; empty if it is not made of others. */
export function sourcesOf({ old, from }: UnitChange): readonly Unit[] {
  return from.length === 0 || old === null ? from : [old, ...from];
}
