import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import type { Item, NodeId, Subitem } from '../statute/types.ts';
import { built, placeOf } from '../text/passage.ts';
import { arrange } from './arrange.ts';
import { endMark } from './end-marks.ts';
import type { Cause, DeleteEdit, Edit, InsertEdit, MoveEdit, RewriteEdit, TextEdit } from './types.ts';

type Unit = Item | Subitem;

/**
 * The marks at the ends of list items after units came, went or changed places: the last one ends as the last one did, the others with ；
 * (docs/semantics.md#list-ends).
 * Inserted items are given theirs, items of the base are edited, each reported.
 */
export function settleLists(edits: readonly Edit[], index: StatuteIndex): { edits: readonly Edit[]; diagnostics: readonly Diagnostic[] } {
  const touched = touchedLists(edits, index);
  const settled = new Map<InsertEdit, InsertEdit>();
  const added: TextEdit[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [parent, cause] of touched) {
    const base = unitsOf(index, parent);
    const moves = edits.filter((e): e is MoveEdit => e.kind === 'move' && e.shell === null && e.nodes.some((id) => isListed(index, id)));
    const gone = new Set([...edits.filter((e): e is DeleteEdit => e.kind === 'delete').map((e) => e.node), ...moves.flatMap((e) => e.nodes)]);
    const moved = moves.filter((e) => e.parent === parent).map((e) => ({ place: e.place, nodes: e.nodes.map((id) => index.visits.get(id)?.node as Unit) }));
    const inserts = edits.filter((e): e is InsertEdit => e.kind === 'insert' && e.parent === parent);
    const rewritten = new Map(edits.filter((e): e is RewriteEdit => e.kind === 'rewrite').map((e) => [e.node, e]));
    const order = arrange<Unit>(base, (unit) => (gone.has(unit.id) ? [] : [unit]), [...inserts, ...moved]);
    const final = endMark(base[base.length - 1]?.text.text ?? '') || '。';
    for (const [i, unit] of order.entries()) {
      const { text } = unit.text;
      const mark = endMark(text);
      const wanted = i === order.length - 1 ? final : mark === final || mark === '' ? '；' : mark;
      if (mark === wanted || (mark !== '' && mark !== '；' && mark !== final) || /：$/.test(text)) continue;
      if (index.visits.has(unit.id)) {
        if (rewritten.has(unit.id) || mark === '') continue;
        added.push({ kind: 'text', node: unit.id, start: text.length - 1, end: text.length, text: wanted, cause });
        diagnostics.push(diagnose('A027', placeOf(unit.text, text.length - 1, text.length), { label: unit.label.text, from: mark, to: wanted }));
      } else {
        const edit = inserts.find((e) => e.nodes.some((n) => n.id === unit.id)) as InsertEdit;
        const marked = { ...unit, text: built(text.slice(0, text.length - mark.length) + wanted) } as Unit;
        const nodes = (settled.get(edit) ?? edit).nodes.map((n) => (n.id === unit.id ? marked : n));
        settled.set(edit, { ...edit, nodes });
        diagnostics.push(diagnose('A027', placeOf(unit.text), { label: unit.label.text, from: mark, to: wanted }));
      }
    }
  }
  return { edits: [...edits.map((e) => (e.kind === 'insert' ? (settled.get(e) ?? e) : e)), ...added], diagnostics };
}

/** The lists that lose or gain units, with the cause to name. */
function touchedLists(edits: readonly Edit[], index: StatuteIndex): Map<NodeId, Cause> {
  const touched = new Map<NodeId, Cause>();
  for (const edit of edits) {
    if (!('operation' in edit.cause)) continue;
    const cause: Cause = { type: 'tidy', operation: edit.cause.operation };
    if (edit.kind === 'insert' && edit.nodes.every((n) => n.type === 'item' || n.type === 'subitem')) touched.set(edit.parent, cause);
    if (edit.kind === 'move' && edit.shell === null && edit.nodes.some((id) => isListed(index, id))) {
      for (const parent of [edit.parent, ...edit.nodes.map((id) => index.visits.get(id)?.parent ?? '')]) if (hasList(index, parent)) touched.set(parent, cause);
    }
    if (edit.kind === 'delete') {
      const visit = index.visits.get(edit.node);
      if (visit?.node.type === 'item' || visit?.node.type === 'subitem') touched.set(visit.parent, cause);
    }
  }
  return touched;
}

function isListed(index: StatuteIndex, id: NodeId): boolean {
  const type = index.visits.get(id)?.node.type;
  return type === 'item' || type === 'subitem';
}

function hasList(index: StatuteIndex, id: NodeId): boolean {
  return unitsOf(index, id).length > 0;
}

function unitsOf(index: StatuteIndex, parent: NodeId): readonly Unit[] {
  const node = index.visits.get(parent)?.node;
  return node?.type === 'paragraph' ? node.items : node?.type === 'item' ? node.subitems : [];
}
