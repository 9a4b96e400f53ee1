import type { Cause } from '../amend/types.ts';
import { type SegmentOptions, segmentsIn } from '../compare/segments.ts';
import type { Comparison, Correspondence } from '../compare/types.ts';
import { type Unit, unitsOf } from '../statute/units.ts';
import { sameWords } from '../text/fold.ts';
import { legible } from './legible.ts';
import { namer } from './named.ts';
import type { ChangeCause, ChangeSegment, Changes, UnitChange } from './types.ts';

const REFERENCE: ChangeCause = { cause: { type: 'reference' } satisfies Cause, decision: 0 };
const NUMBERING: ChangeCause = { cause: { type: 'numbering' } satisfies Cause, decision: 0 };

/**
 * What changed between two versions, as a comparison found out. The stretches are the new text to the letter, the old one where typography is
 * shown; what differs in typography alone reads as in the new text otherwise. What only follows the numbering has that for its cause, the
 * rest has none.
 */
export function changesBetween(comparison: Comparison, options: SegmentOptions): Changes {
  const named = namer(unitsOf(comparison.new));
  const units = comparison.units.map((unit) => changeOf(options.typography ? unit : withNewLabel(unit), named, options));
  return { old: comparison.old, new: comparison.new, decisions: [], compared: options, units };
}

function changeOf(unit: Correspondence, named: (unit: Unit) => Unit, options: SegmentOptions): UnitChange {
  const { old, new: now, status, moved, from, into, typography } = unit;
  const follows = now?.level === 'toc' ? NUMBERING : REFERENCE;
  const found = segmentsIn(unit, options).map(({ kind, text, follows: only }): ChangeSegment => ({ kind, text, by: only ? follows : null }));
  const shown = legible(found);
  // A text shown as two wholes is no reference that follows, though one stood first among its changes.
  const segments = shown === found ? found : shown.map((segment) => ({ ...segment, by: null }));
  const renumbered = old !== null && now !== null && old.label !== now.label;
  const causes = [...(segments.some(({ by }) => by !== null) ? [follows] : []), ...(renumbered && follows !== NUMBERING ? [NUMBERING] : [])];
  return {
    old,
    new: now,
    status: status === 'same' && options.typography && typography ? 'changed' : status,
    moved,
    renumbered,
    from,
    into: into && named(into),
    segments,
    causes,
  };
}

/** A label that differs in typography alone, with the space behind it, is the new one. */
function withNewLabel(unit: Correspondence): Correspondence {
  const { old, new: now } = unit;
  if (old === null || now === null || (old.label === now.label && old.gap === now.gap) || !sameWords(old.label ?? '', now.label ?? '')) return unit;
  return { ...unit, old: { ...old, label: now.label, gap: now.gap } };
}

/** The changes without those that only follow the numbering: such a text reads as the new one does. */
export function withoutFollowing(changes: Changes): Changes {
  return { ...changes, units: changes.units.map(settled) };
}

function settled(unit: UnitChange): UnitChange {
  const changed = unit.segments.filter((segment) => segment.kind !== 'same');
  if (changed.length === 0 || !changed.every(({ by }) => by?.cause.type === 'reference' || by?.cause.type === 'numbering')) return unit;
  return { ...unit, segments: [{ kind: 'same', text: unit.new?.text ?? '', by: null }], causes: unit.causes.filter(({ cause }) => cause.type !== 'reference') };
}
