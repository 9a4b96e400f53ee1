import type { NodeId, StatuteNode, TableRow } from '../statute/types.ts';
import { groupBy } from '../text/group.ts';
import type { InsertPlace } from './types.ts';

/** Units that come into a list, and where. */
export interface Arrival {
  readonly place: InsertPlace;
  readonly nodes: readonly (StatuteNode | TableRow)[];
}

/**
 * Siblings in their new order: what survives keeps its order, insertions beside an anchor stand there (whether it is left or not),
 * and insertions with a stated number stand where counting gives them that number.
 */
export function arrange<T extends { readonly id: NodeId }>(base: readonly T[], survivors: (child: T) => readonly T[], inserts: readonly Arrival[]): T[] {
  const nodesOf = (edit: Arrival): readonly T[] => edit.nodes as unknown as readonly T[];
  const beside = groupBy(inserts, ({ place }) => ('node' in place ? `${place.type} ${place.node}` : ''));
  const at = (side: 'before' | 'after', { id }: T): readonly T[] => (beside.get(`${side} ${id}`) ?? []).flatMap(nodesOf);
  const out = base.flatMap((child) => [...at('before', child), ...survivors(child), ...at('after', child)]);
  for (const edit of inserts) if (edit.place.type === 'last') out.push(...nodesOf(edit));
  const numbered = inserts.filter((edit) => edit.place.type === 'number').sort((a, b) => numberOf(a) - numberOf(b));
  for (const edit of numbered) out.splice(Math.min(numberOf(edit) - 1, out.length), 0, ...nodesOf(edit));
  return out;
}

function numberOf(edit: Arrival): number {
  return edit.place.type === 'number' ? edit.place.number : 0;
}
