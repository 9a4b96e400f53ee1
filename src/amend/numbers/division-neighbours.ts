import type { StatuteIndex } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import { groupBy } from '../../text/group.ts';
import type { InsertPlace, MoveEdit } from '../types.ts';

/** A division of the new order beside which another can be put: one that stays, or one that a clause moves, beside which is where that goes. */
interface Neighbour {
  readonly at: number;
  readonly parent: NodeId;
  readonly mover: MoveEdit | null;
}

/** Where a division comes to stand. */
export interface Beside {
  readonly parent: NodeId;
  readonly place: InsertPlace;
}

/**
 * Finds where a division of the new order stands: beside the nearest one in front of it that may hold it, but for one behind another that stays, else
 * beside the nearest one behind; null where neither is there. `parent` is in what it must be, null where that is open.
 */
export function besideIn(
  order: readonly { readonly id: NodeId }[],
  moving: ReadonlySet<NodeId>,
  moved: ReadonlyMap<NodeId, MoveEdit>,
  index: StatuteIndex,
): (id: NodeId, parent: NodeId | null) => Beside | null {
  const position = new Map(order.map(({ id }, i) => [id, i]));
  const all = order.flatMap(({ id }, at): Neighbour[] => {
    const mover = moved.get(id);
    if (mover !== undefined) return [{ at, parent: mover.parent, mover }];
    const visit = index.visits.get(id);
    return visit === undefined || moving.has(id) ? [] : [{ at, parent: visit.parent ?? 'body', mover: null }];
  });
  const staying = all.filter(({ mover }) => mover === null);
  const within = groupBy(all, ({ parent }) => parent);
  const beside = ({ at, parent, mover }: Neighbour, type: 'after' | 'before'): Beside => ({
    parent,
    place: mover?.place ?? { type, node: (order[at] as { readonly id: NodeId }).id },
  });
  return (id, parent) => {
    const at = position.get(id) ?? 0;
    const fitting = parent === null ? all : (within.get(parent) ?? []);
    const before = fitting[countBefore(fitting, at) - 1];
    const stays = staying[countBefore(staying, at) - 1];
    if (before !== undefined && before.at >= (stays?.at ?? 0)) return beside(before, 'after');
    const behind = fitting[countBefore(fitting, at + 1)];
    return behind === undefined ? null : beside(behind, 'before');
  };
}

/** How many neighbours stand before an index of the order. */
function countBefore(neighbours: readonly Neighbour[], index: number): number {
  return countWhile(neighbours.length, (i) => (neighbours[i] as Neighbour).at < index);
}

/** Finds the place of the last of some numbers that is lower than another one; -1 where none is. */
export function lastBelow(numbers: readonly number[]): (limit: number) => number {
  // The least from each place on, which rises.
  const least = [...numbers];
  for (let i = least.length - 2; i >= 0; i--) least[i] = Math.min(least[i] as number, least[i + 1] as number);
  return (limit) => countWhile(least.length, (i) => (least[i] as number) < limit) - 1;
}

/** How many of so many places, from the first on, are such as is said; those behind them are none. */
function countWhile(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
