import type { ChangeCause, Changes, UnitChange } from '../changes/types.ts';
import { formatAddress } from '../statute/address-text.ts';
import type { Unit } from '../statute/units.ts';
import { titleOf } from '../statute/walk.ts';

/**
 * What changed between two texts as plain data: both titles, the decisions between them, and every printed unit in order of reading. A unit has
 * its label, address and text on either side (null where it is not there); addresses are as decisions write them, decisions are counted
 * from 0.
 */
export function changesJson({ old, new: now, decisions, units }: Changes): object {
  return { old: titleOf(old), new: titleOf(now), decisions: decisions.map(({ title }) => title.text), units: units.map(unitChangeJson) };
}

/** One change as plain data. */
export function unitChangeJson({ old, new: now, status, moved, renumbered, from, into, segments, causes }: UnitChange): object {
  return {
    level: ((now ?? old) as Unit).level,
    status,
    moved,
    renumbered,
    old: old && sideOf(old),
    new: now && sideOf(now),
    from: from.map(addressOf),
    into: into && addressOf(into),
    segments: segments.map(({ kind, text, by }) => ({ kind, text, by: by && causeOf(by) })),
    causes: causes.map(causeOf),
  };
}

function sideOf(unit: Unit): object {
  return { label: unit.label, address: addressOf(unit), text: unit.text };
}

function addressOf({ address }: Unit): string | null {
  return address && formatAddress(address);
}

/** `operation` and `tidy` have the item and the operation that ordered it or that it follows. */
function causeOf({ cause, decision }: ChangeCause): object {
  const operation = 'operation' in cause ? cause.operation : null;
  return { type: cause.type, decision, item: operation?.item || null, operation: operation?.id ?? null };
}
