import type { Operation } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { formatAddress, parseAddress } from '../statute/address-text.ts';
import { locate } from '../statute/locate.ts';
import type { Article, Division, NodeId, Statute } from '../statute/types.ts';
import { placeOf } from '../text/passage.ts';
import { operationOf } from './conflicts.ts';
import { type Slot, settleOrder } from './order.ts';
import type { PlanContext } from './plan.ts';
import { isArticleArrival, type Placement, rebuild } from './rebuild.ts';
import type { Edit, MoveEdit } from './types.ts';

/** Where every article goes that arrives; `moves` are those that the numbers stated for them imply. */
export interface Placed {
  readonly placements: readonly Placement[];
  readonly moves: readonly MoveEdit[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Which place and which division each arriving article gets (docs/semantics.md#placing): beside its anchor, or where counting gives it its number.
 * Where the neighbours stand in one division, that one. At a border: the division named in the clause, else --place, else the
 * division whose heading's words the new text uses, else the earlier one; the last two with a warning.
 */
export function placeArticles(edits: readonly Edit[], operations: readonly Operation[], context: PlanContext): Placed {
  const arrivals = edits.filter(isArticleArrival);
  if (arrivals.length === 0 && context.stated.size === 0) return { placements: [], moves: [], diagnostics: [] };
  const standing = slotsOf(
    rebuild(
      context.base,
      edits.filter((e) => !isArticleArrival(e)),
      [],
    ),
  );
  const { order, moves } = settleOrder(standing, arrivals, operations, context);
  const diagnostics: Diagnostic[] = moves.map((move) => {
    const operation = operationOf(move);
    const address = context.index.visits.get(move.nodes[0] ?? '')?.address ?? { steps: [] };
    return diagnose('A037', operation && placeOf(operation.clause), { address: formatAddress(address) });
  });
  const placements: Placement[] = [];
  const divisions = new Map<NodeId, NodeId>();
  const merged = new Map(edits.flatMap((edit) => (edit.kind === 'delete' && edit.into !== null ? [[edit.node, edit.into] as const] : [])));
  for (const [i, slot] of order.entries()) {
    if (slot.edit === null) {
      divisions.set(slot.article.id, slot.division);
      continue;
    }
    const before = i > 0 ? (order[i - 1] as Slot).article : null;
    const after = order.slice(i + 1).find((s) => s.edit === null) ?? null;
    const earlier = before === null ? undefined : divisions.get(before.id);
    const division = receiverOf(choose(slot, i + 1, earlier, after?.division, context, diagnostics), merged);
    divisions.set(slot.article.id, division);
    const move = slot.edit.kind === 'move' ? slot.edit : null;
    const behind = before !== null && earlier === division ? standingBefore(order, i, division) : null;
    if (behind !== null) placements.push({ article: slot.article, move, division, anchor: { node: behind, side: 'after' } });
    else if (after !== null && after.division === division)
      placements.push({ article: slot.article, move, division, anchor: { node: after.article.id, side: 'before' } });
    else placements.push({ article: slot.article, move, division, anchor: null });
  }
  return { placements, moves, diagnostics };
}

/** The division itself, or the one into which it was merged. */
function receiverOf(division: NodeId, merged: ReadonlyMap<NodeId, NodeId>): NodeId {
  let found = division;
  for (let next = merged.get(found); next !== undefined; next = merged.get(found)) found = next;
  return found;
}

/** The nearest earlier article of the division that stays; arrivals between it and the new one are already placed behind it. */
function standingBefore(order: readonly Slot[], index: number, division: NodeId): NodeId | null {
  for (let i = index - 1; i >= 0; i--) {
    const slot = order[i] as Slot;
    if (slot.edit === null) return slot.division === division ? slot.article.id : null;
  }
  return null;
}

function slotsOf(statute: Statute): Slot[] {
  const slots: Slot[] = [];
  const visit = (children: readonly (Division | Article)[], division: NodeId): void => {
    for (const child of children) {
      if (child.type === 'article') slots.push({ article: child, division, edit: null });
      else visit(child.children, child.id);
    }
  };
  visit(statute.body, 'body');
  return slots;
}

function choose(slot: Slot, number: number, earlier: NodeId | undefined, later: NodeId | undefined, context: PlanContext, diagnostics: Diagnostic[]): NodeId {
  const operation = slot.edit === null ? null : operationOf(slot.edit);
  const within = operation?.kind === 'insert' || operation?.kind === 'move' ? operation.within : null;
  const named = within === null ? null : locate(context.index, within);
  if (named?.found && named.visit.node.type === 'division') return named.visit.node.id;
  const place = slot.edit?.place;
  if (place?.type === 'after' || place?.type === 'before') return context.index.visits.get(place.node)?.parent ?? 'body';
  const stated = formatAddress({ steps: [{ level: 'article', number, suffix: 0 }] });
  const told = context.places.get(stated);
  const toldAddress = told === undefined ? null : parseAddress(told);
  const toldPlace = toldAddress === null ? null : locate(context.index, toldAddress);
  if (toldPlace?.found && toldPlace.visit.node.type === 'division') return toldPlace.visit.node.id;
  if (earlier === undefined || later === undefined || earlier === later) return earlier ?? later ?? 'body';
  const byWords = [later, earlier].find((id) => usesHeading(slot.article, context.index.visits.get(id)?.node as Division | undefined));
  const chosen = byWords ?? earlier;
  const division = context.index.visits.get(chosen);
  const name = division === undefined ? '' : formatAddress(division.address);
  diagnostics.push(diagnose('A021', operation && placeOf(operation.clause), { address: stated, division: name }));
  return chosen;
}

function usesHeading(article: Article, division: Division | undefined): boolean {
  const heading = division?.heading.text.replace(/[ \u3000]/g, '') ?? '';
  return heading.length >= 3 && article.paragraphs.some((p) => p.text.text.includes(heading));
}
