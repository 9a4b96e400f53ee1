import type { Amendment, Cause } from '../amend/types.ts';
import { inReadingOrder, type UnitPair } from '../compare/reading-order.ts';
import type { UnitStatus } from '../compare/types.ts';
import { unitsOf } from '../statute/units.ts';
import type { Grain } from '../text/tokens.ts';
import { causesOf, distinctCauses, type UnitCauses } from './causes.ts';
import { editedTexts } from './edited.ts';
import { type Joins, joinsOf } from './joins.ts';
import { movedBy } from './moved.ts';
import { namer } from './named.ts';
import { pairUnits } from './pairing.ts';
import { differs } from './segments.ts';
import type { ChangeCause, Changes, UnitChange } from './types.ts';

/**
 * What an amendment changed, derived from its edits: the stretches are both texts to the letter. Words are compared only inside units that were
 * written anew. `decision` is the number that its causes bear.
 */
export function changesOf(amendment: Amendment, { by, decision = 0 }: { readonly by: Grain; readonly decision?: number }): Changes {
  const { base, after } = amendment;
  const causes = causesOf(amendment);
  const [olds, news] = [unitsOf(base), unitsOf(after)];
  const pairs = inReadingOrder(olds, news, pairUnits(amendment), movedBy(amendment));
  const segments = editedTexts(amendment, pairs, causes, by);
  const joins = joinsOf(amendment, olds, news);
  const named = namer(news);
  const ascribed = ascriber(decision);
  const units = pairs.map((pair): UnitChange => {
    const { old, new: now, moved } = pair;
    const found = segments(pair).map(({ kind, text, cause }) => ({ kind, text, by: cause && ascribed(cause) }));
    const renumbered = old !== null && now !== null && old.label !== now.label;
    const into = now === null && old !== null ? joins.into.get(old.key) : undefined;
    return {
      old,
      new: now,
      status: statusOf(pair, differs(found), joins),
      moved,
      renumbered,
      from: (now && joins.from.get(now.key)) ?? [],
      into: into === undefined ? null : named(into),
      segments: found,
      causes: distinctCauses([...found.map((segment) => segment.by), ...ownCauses(pair, renumbered, causes).map((cause) => cause && ascribed(cause))]),
    };
  });
  return { old: base, new: after, decisions: [amendment.decision], compared: { by, typography: true }, units };
}

function statusOf({ old, new: now }: UnitPair, changed: boolean, { into, from }: Joins): UnitStatus {
  if (now === null) return old !== null && into.has(old.key) ? 'merged' : 'deleted';
  if (old === null) return from.has(now.key) ? 'split' : 'inserted';
  return changed ? 'changed' : 'same';
}

/** Why a unit came or went, stands elsewhere, bears another label. */
function ownCauses({ old, new: now, moved }: UnitPair, renumbered: boolean, causes: UnitCauses): readonly (Cause | null)[] {
  if (now === null) return old === null ? [] : [causes.removed(old)];
  if (old === null) return [causes.added(now)];
  return [...(moved ? [causes.added(now)] : []), ...(renumbered ? [causes.label(old, now)] : [])];
}

/** One value for each cause, however often it is met. */
function ascriber(decision: number): (cause: Cause) => ChangeCause {
  const known = new Map<Cause, ChangeCause>();
  return (cause) => {
    const found = known.get(cause) ?? { cause, decision };
    known.set(cause, found);
    return found;
  };
}
