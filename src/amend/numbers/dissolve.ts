import type { StatuteIndex } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import type { Edits } from '../edits.ts';
import type { Edit, InsertPlace } from '../types.ts';

const LAST: InsertPlace = { type: 'last' };

/**
 * 删去第三章章名: the heading goes, and what stood under it joins the division before it (of its level), or stands where the heading stood if
 * there is none.
 */
export function dissolveHeadings(edits: Edits, index: StatuteIndex): Edits {
  const headings = new Map([...edits.gone].filter(([, { heading }]) => heading === true));
  if (headings.size === 0) return edits;
  const { gone } = edits;
  const joining: Edit[] = [];
  const places = new Map<NodeId, { readonly parent: NodeId; readonly place: InsertPlace }>();
  // In order of the text, so that what joins one division from several stands in its old order.
  for (const [id, visit] of index.visits) {
    const edit = headings.get(id);
    const { node, parent } = visit;
    if (edit === undefined || node.type !== 'division') continue;
    const above = index.visits.get(parent)?.node;
    const siblings = above?.type === 'division' ? above.children : index.statute.body;
    const before = siblings.slice(
      0,
      siblings.findIndex((s) => s.id === id),
    );
    const receiver = before.reverse().find((s) => s.type === 'division' && s.level === node.level && !gone.has(s.id));
    // Of a chapter that goes with its sections, all stands where the chapter's own articles go.
    const place = receiver === undefined ? (places.get(parent) ?? { parent, place: { type: 'after', node: id } }) : { parent: receiver.id, place: LAST };
    places.set(id, place);
    // A division that a clause takes elsewhere by its name goes there.
    const nodes = node.children.filter((c) => c.type === 'article' || !(edits.moved.has(c.id) || headings.has(c.id))).map((c) => c.id);
    const { heading: _heading, ...gives } = edit;
    if (nodes.length > 0) joining.push({ kind: 'move', nodes, ...place, shell: null, divisions: true, cause: edit.cause });
    joining.push({ ...gives, into: receiver?.id ?? null });
  }
  return edits.where((e) => e.kind !== 'delete' || !headings.has(e.node)).with(joining);
}
