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
  return numbered.length === 0
    ? out
    : seated(
        out,
        numbered.map((edit) => ({ number: numberOf(edit), nodes: nodesOf(edit) })),
      );
}

/**
 * Units with others put among them where counting gives these their numbers, in order of the numbers: of two with one number the second stands in
 * front of the first. What bears no number itself (a paragraph in which an item goes on) stays where it is.
 */
function seated<T>(units: readonly T[], arrivals: readonly { readonly number: number; readonly nodes: readonly T[] }[]): T[] {
  const out: T[] = [];
  // The next unit is the last one.
  const ahead = [...units].reverse();
  let counted = 0;
  for (const { number, nodes } of arrivals) {
    for (let next = ahead[ahead.length - 1]; next !== undefined && (counted < number - 1 || !counts(next)); next = ahead[ahead.length - 1]) {
      if (counts(next)) counted++;
      out.push(next);
      ahead.pop();
    }
    for (let i = nodes.length - 1; i >= 0; i--) ahead.push(nodes[i] as T);
  }
  for (let i = ahead.length - 1; i >= 0; i--) out.push(ahead[i] as T);
  return out;
}

function counts(unit: unknown): boolean {
  return !isContinuation(unit as StatuteNode);
}

function numberOf(edit: Arrival): number {
  return edit.place.type === 'number' ? edit.place.number : 0;
}
