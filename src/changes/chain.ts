import type { Amendment } from '../amend/types.ts';
import { inReadingOrder } from '../compare/reading-order.ts';
import type { UnitStatus } from '../compare/types.ts';
import { type Unit, unitsOf } from '../statute/units.ts';
import type { Grain } from '../text/tokens.ts';
import { changesOf } from './amended.ts';
import { distinctCauses } from './causes.ts';
import { composed } from './compose.ts';
import { differs } from './segments.ts';
import type { Changes, UnitChange } from './types.ts';

/**
 * What amendments, one after the other, changed between the first text and the last; every change is ascribed to the decision that made it,
 * and what a later one took back again is not there. Null if one of them starts from another text than the one before gave. There must be
 * one at least.
 */
export function changesOfChain(amendments: readonly Amendment[], { by }: { readonly by: Grain }): Changes | null {
  const [first, ...later] = amendments;
  if (first === undefined) return null;
  return later.reduce<Changes | null>(
    (changes, amendment, i) => changes && followedBy(changes, changesOf(amendment, { by, decision: i + 1 })),
    changesOf(first, { by }),
  );
}

/** Two changes of which the second starts from the text that the first gave, as one; null if it does not. */
function followedBy(earlier: Changes, later: Changes): Changes | null {
  const [middle, starts] = [unitsOf(earlier.new), unitsOf(later.old)];
  if (!alike(middle, starts)) return null;
  const between = betweenOf(earlier, later, middle, starts);
  const known = new Map<string, UnitChange>();
  const gone = new Map<string, UnitChange>();
  for (const unit of earlier.units)
    if (unit.new === null && unit.old !== null) gone.set(unit.old.key, { ...unit, into: unit.into && between.endOf(unit.into) });
  for (const unit of later.units) {
    const source = unit.old === null ? undefined : between.sourceOf(unit.old);
    const change = { ...(source === undefined ? unit : joined(source, unit)), from: sourcesOf(source, unit, between) };
    if (change.new !== null) known.set(change.new.key, change.status === 'inserted' && change.from.length > 0 ? { ...change, status: 'split' } : change);
    else if (change.old !== null) gone.set(change.old.key, change);
  }
  const kept = [...known.values()];
  const pairs = new Map(kept.flatMap(({ old, new: now }) => (old === null || now === null ? [] : [[now.key, old.key] as const])));
  const moved = new Set(kept.flatMap((unit) => (unit.moved && unit.new !== null ? [unit.new.key] : [])));
  const units = inReadingOrder(unitsOf(earlier.old), unitsOf(later.new), pairs, moved).map((pair): UnitChange => {
    if (pair.new === null) return gone.get((pair.old as Unit).key) as UnitChange;
    return { ...(known.get(pair.new.key) as UnitChange), moved: pair.moved };
  });
  const decisions = [...earlier.decisions, ...later.decisions];
  return { old: earlier.old, new: later.new, decisions, compared: later.compared, units };
}

/** The text between two changes: it is the same for both, the identities of its units are not. */
interface Between {
  /** What the earlier change made a unit from, by the unit as the later one has it. */
  readonly sourceOf: (unit: Unit) => UnitChange | undefined;
  /** Where a unit that the earlier change gave stands at last; null if nowhere. */
  readonly endOf: (unit: Unit) => Unit | null;
}

function betweenOf(earlier: Changes, later: Changes, middle: readonly Unit[], starts: readonly Unit[]): Between {
  const sources = new Map(earlier.units.flatMap((unit) => (unit.new === null ? [] : [[unit.new.key, unit] as const])));
  const ends = new Map(later.units.flatMap((unit) => (unit.old === null ? [] : [[unit.old.key, unit] as const])));
  const [back, forth] = [new Map<string, string>(), new Map<string, string>()];
  for (const [i, { key }] of middle.entries()) {
    const other = (starts[i] as Unit).key;
    forth.set(key, other);
    back.set(other, key);
  }
  return {
    sourceOf: ({ key }) => sources.get(back.get(key) ?? ''),
    endOf: ({ key }) => {
      const end = ends.get(forth.get(key) ?? '');
      return end === undefined ? null : (end.new ?? end.into);
    },
  };
}

/** What became of a unit that both changes know. */
function joined(source: UnitChange, unit: UnitChange): UnitChange {
  const { old } = source;
  const { new: now, into } = unit;
  const segments = composed(source.segments, unit.segments);
  return {
    old,
    new: now,
    status: statusOf(source, unit, differs(segments)),
    moved: source.moved || unit.moved,
    renumbered: old !== null && now !== null && old.label !== now.label,
    from: [],
    into,
    segments,
    causes: distinctCauses([...source.causes, ...unit.causes]),
  };
}

function statusOf(source: UnitChange, unit: UnitChange, changed: boolean): UnitStatus {
  if (unit.new === null) return unit.status;
  if (source.old === null) return source.status;
  return changed ? 'changed' : 'same';
}

function sourcesOf(source: UnitChange | undefined, unit: UnitChange, between: Between): readonly Unit[] {
  if (unit.from.length === 0) return source?.from ?? unit.from;
  const found = new Set(source?.from);
  for (const each of unit.from) {
    const origin = between.sourceOf(each);
    for (const old of origin === undefined ? [] : [...(origin.old === null ? [] : [origin.old]), ...origin.from]) found.add(old);
  }
  const own = source?.old?.key;
  return [...found].filter(({ key }) => key !== own);
}

function alike(units: readonly Unit[], others: readonly Unit[]): boolean {
  return (
    units.length === others.length &&
    units.every(({ level, label, gap, text }, i) => {
      const other = others[i] as Unit;
      return level === other.level && label === other.label && gap === other.gap && text === other.text;
    })
  );
}
