import { isContinuation } from '../statute/paragraphs.ts';
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
  for (const edit of numbered) out.splice(seatOf(out, numberOf(edit)), 0, ...nodesOf(edit));
  return out;
}

/** Where a unit stands that counting gives a number; what bears none itself (a paragraph in which an item goes on) stays where it is. */
function seatOf(units: readonly object[], number: number): number {
  const counts = (unit: object | undefined): boolean => unit !== undefined && !isContinuation(unit as StatuteNode);
  let before = number - 1;
  let at = 0;
  while (at < units.length && (before > 0 || !counts(units[at]))) if (counts(units[at++])) before--;
  return at;
}

function numberOf(edit: Arrival): number {
  return edit.place.type === 'number' ? edit.place.number : 0;
}
