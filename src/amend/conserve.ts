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
  const { gone, rewritten, words, annexes, tables } = edits;
  const relabelled = new Map(edits.ofKind('relabel').map((e) => [e.node, e]));
  const brought = new Set<NodeId>([
    ...[...edits.ofKind('insert'), ...edits.ofKind('rewrite')].flatMap((edit) => edit.nodes.map((node) => node.id)),
    ...edits.ofKind('move').flatMap(({ shell }) => shell?.id ?? []),
  ]);
  const rewrittenTables = new Set([...tables.values()].flatMap(({ to }) => (to === null ? [] : [to.id])));
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
    if (edits.goesWith(id, rewritten, base) || edits.goesWith(id, annexes, base) || edits.goesWith(id, tables, base)) continue;
    if (now === undefined ? base.holders.has(id) && !edits.goesWith(id, gone, base) : now.text !== revise(passage, words.get(id) ?? []).text) faults.push(id);
  }
  const rows = new Set(edits.ofKind('rows').flatMap((edit) => edit.rows.map((row) => row.id)));
  for (const id of after.holders.keys()) {
    const known = base.holders.has(id) || rows.has(id) || isInside(after, id, brought) || isInside(after, id, annexes) || isInside(after, id, rewrittenTables);
    if (!known) faults.push(id);
  }
  return faults;
}
