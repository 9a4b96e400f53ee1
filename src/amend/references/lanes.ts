import { lastStep } from '../../statute/address.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import type { Visit } from '../../statute/walk.ts';
import { keyOf } from '../provision-map.ts';

/** Units among which a range runs, in order of print: all articles of a statute, or the units of one list. */
export interface Lane {
  readonly visits: readonly Visit[];
  readonly positions: ReadonlyMap<NodeId, number>;
  /** Where the units stand that an address names: one, if numbers are not doubled. */
  readonly byAddress: ReadonlyMap<string, readonly number[]>;
}

interface Growing {
  readonly visits: Visit[];
  readonly positions: Map<NodeId, number>;
  readonly byAddress: Map<string, number[]>;
}

/** The lane of each unit of a statute. */
export function lanesOf({ visits }: StatuteIndex): (visit: Visit) => Lane | undefined {
  const lanes = new Map<string, Growing>();
  for (const visit of visits.values()) {
    const name = nameOf(visit);
    const lane: Growing = lanes.get(name) ?? { visits: [], positions: new Map(), byAddress: new Map() };
    lanes.set(name, lane);
    const position = lane.visits.push(visit) - 1;
    lane.positions.set(visit.node.id, position);
    const key = keyOf(visit.address);
    const same = lane.byAddress.get(key);
    if (same === undefined) lane.byAddress.set(key, [position]);
    else same.push(position);
  }
  return (visit) => lanes.get(nameOf(visit));
}

function nameOf({ node, address, parent }: Visit): string {
  const level = lastStep(address)?.level ?? '';
  return level === 'article' ? `article ${node.type}` : `${level} ${node.type} ${parent}`;
}
