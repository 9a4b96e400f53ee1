import { type Address, depthOf } from '../statute/address.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import type { NodeId } from '../statute/types.ts';
import type { Edits } from './edits.ts';
import type { Destination, ProvisionMap } from './types.ts';

/**
 * Where every unit of the base went. A unit inside rewritten text has no identity of its own any more: it maps to the place
 * that bears its number there, if there is one.
 */
export function mapProvisions(base: StatuteIndex, after: StatuteIndex, { merged: mergers, rewritten }: Edits): ProvisionMap {
  const byAddress = new Map([...after.visits.values()].map((visit) => [keyOf(visit.address), visit.address]));
  const entries: Destination[] = [];
  const byId = new Map<NodeId, Destination>();
  for (const [id, visit] of base.visits) {
    const into = mergers.get(id);
    const to = rewritten.get(id)?.placeholder ? null : (after.visits.get(id)?.address ?? insideRewritten(id, base, rewritten, byId, byAddress));
    const entry: Destination = { id, from: visit.address, to, into: into === undefined ? null : (after.visits.get(into)?.address ?? null) };
    entries.push(entry);
    byId.set(id, entry);
  }
  return { entries, byId };
}

function insideRewritten(
  id: NodeId,
  base: StatuteIndex,
  rewritten: Edits['rewritten'],
  byId: ReadonlyMap<NodeId, Destination>,
  byAddress: ReadonlyMap<string, Address>,
): Address | null {
  const visit = base.visits.get(id);
  for (let up = visit?.parent; up !== undefined; up = base.visits.get(up)?.parent) {
    if (!rewritten.has(up)) continue;
    const outer = byId.get(up);
    if (visit === undefined || outer === undefined || outer.to === null) return null;
    const steps = [...outer.to.steps, ...visit.address.steps.slice(outer.from.steps.length)];
    return byAddress.get(keyOf({ steps })) ?? null;
  }
  return null;
}

/** A key for an address; divisions are left out of the addresses of provisions already. */
export function keyOf({ steps, part }: Address): string {
  return steps.map((s) => `${depthOf(s.level)}.${s.number}.${s.suffix}`).join('/') + (part ?? '');
}
