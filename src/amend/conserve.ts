import { isInside, type StatuteIndex } from '../statute/locate.ts';
import { textsOf } from '../statute/texts.ts';
import type { NodeId } from '../statute/types.ts';
import { groupBy } from '../text/group.ts';
import { goesWith, leavingNodes } from './disposed.ts';
import { revise } from './rebuild.ts';
import type { DeleteEdit, Edit, InsertEdit, RelabelEdit, RewriteEdit, TextEdit } from './types.ts';

/**
 * The conservation check (docs/semantics.md#conservation), made from the two trees and the record alone: every unit of the base is unchanged, or
 * changed, relabelled, rewritten or removed by a named edit, and every unit that is new was brought by one. Gives the ids of
 * the units for which this does not hold: any at all is a bug of ours.
 */
export function unaccounted(base: StatuteIndex, after: StatuteIndex, edits: readonly Edit[]): readonly NodeId[] {
  const gone = new Set(edits.filter((e): e is DeleteEdit => e.kind === 'delete').map((e) => e.node));
  const leaving = leavingNodes(edits);
  const rewrites = edits.filter((e): e is RewriteEdit => e.kind === 'rewrite');
  const rewritten = new Set(rewrites.map((e) => e.node));
  const relabelled = new Map(edits.filter((e): e is RelabelEdit => e.kind === 'relabel').map((e) => [e.node, e]));
  const textEdits = groupBy(
    edits.filter((e): e is TextEdit => e.kind === 'text'),
    (e) => e.node,
  );
  const brought = new Set<NodeId>();
  for (const edit of edits) {
    if (edit.kind === 'insert' || edit.kind === 'rewrite') for (const node of (edit as InsertEdit | RewriteEdit).nodes) brought.add(node.id);
    else if (edit.kind === 'move' && edit.shell !== null) brought.add(edit.shell.id);
  }
  const faults: NodeId[] = [];
  for (const [id, { node }] of base.visits) {
    const kept = after.visits.get(id)?.node;
    if (goesWith(base, id, gone, leaving)) {
      if (kept !== undefined) faults.push(id);
    } else if (kept === undefined) {
      if (!goesWith(base, id, rewritten, leaving)) faults.push(id);
    } else if ('label' in node && 'label' in kept) {
      const expected = relabelled.get(id)?.to ?? node.label.text;
      if (kept.label.text !== expected) faults.push(id);
    }
  }
  for (const id of after.visits.keys()) if (!base.visits.has(id) && !isInside(after, id, brought)) faults.push(id);
  const annexes = new Set(edits.flatMap((e) => (e.kind === 'annex' ? [e.node] : [])));
  const afterTexts = textsOf(after.statute);
  for (const [id, passage] of textsOf(base.statute)) {
    const now = afterTexts.get(id);
    if (now === undefined || goesWith(base, id, rewritten, leaving) || annexes.has(id.replace(/:[0-9]+$/, ''))) continue;
    if (now.text !== revise(passage, textEdits.get(id) ?? []).text) faults.push(id);
  }
  return faults;
}
