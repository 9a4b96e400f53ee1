import { isInside, type StatuteIndex } from '../statute/locate.ts';
import { textsOf } from '../statute/texts.ts';
import type { NodeId } from '../statute/types.ts';
import type { Edits } from './edits.ts';
import { revise } from './rebuild.ts';

/**
 * The conservation check (docs/semantics.md#conservation), made from the two trees and the record alone: every unit of the base is unchanged, or
 * changed, relabelled, rewritten or removed by a named edit, and every unit that is new was brought by one. Gives the ids of
 * the units for which this does not hold: any at all is a bug of ours.
 */
export function unaccounted(base: StatuteIndex, after: StatuteIndex, edits: Edits): readonly NodeId[] {
  const { gone, rewritten, words, annexes } = edits;
  const relabelled = new Map(edits.ofKind('relabel').map((e) => [e.node, e]));
  const brought = new Set<NodeId>([
    ...[...edits.ofKind('insert'), ...edits.ofKind('rewrite')].flatMap((edit) => edit.nodes.map((node) => node.id)),
    ...edits.ofKind('move').flatMap(({ shell }) => shell?.id ?? []),
  ]);
  const faults: NodeId[] = [];
  for (const [id, { node }] of base.visits) {
    const kept = after.visits.get(id)?.node;
    if (edits.goesWith(id, gone, base)) {
      if (kept !== undefined) faults.push(id);
    } else if (kept === undefined) {
      if (!edits.goesWith(id, rewritten, base)) faults.push(id);
    } else if ('label' in node && 'label' in kept) {
      const expected = relabelled.get(id)?.to ?? node.label.text;
      if (kept.label.text !== expected) faults.push(id);
    }
  }
  for (const id of after.visits.keys()) if (!base.visits.has(id) && !isInside(after, id, brought)) faults.push(id);
  const afterTexts = textsOf(after.statute);
  for (const [id, passage] of textsOf(base.statute)) {
    const now = afterTexts.get(id);
    if (now === undefined || edits.goesWith(id, rewritten, base) || annexes.has(id.replace(/:[0-9]+$/, ''))) continue;
    if (now.text !== revise(passage, words.get(id) ?? []).text) faults.push(id);
  }
  return faults;
}
