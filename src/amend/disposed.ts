import type { StatuteIndex } from '../statute/locate.ts';
import type { NodeId } from '../statute/types.ts';
import type { Edit } from './types.ts';

/** Units of the base that leave their place and live on elsewhere. */
export function leavingNodes(edits: readonly Edit[]): ReadonlySet<NodeId> {
  return new Set(edits.flatMap((e) => (e.kind === 'move' ? e.nodes : [])));
}

/**
 * Whether a unit of the base goes, or is written anew, with one of the units disposed of: not if it, or something around it, leaves that one
 * (an article of a chapter merged into another, a 款 that becomes an article while its own is written anew).
 */
export function goesWith(index: StatuteIndex, id: NodeId, disposed: ReadonlySet<NodeId>, leaving: ReadonlySet<NodeId>): boolean {
  for (let at: NodeId | undefined = id; at !== undefined; at = index.visits.get(at)?.parent) {
    if (disposed.has(at)) return true;
    if (leaving.has(at)) return false;
  }
  return false;
}
