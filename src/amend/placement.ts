import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { formatAddress, parseAddress } from '../statute/address.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import { locate } from '../statute/locate.ts';
import type { Article, Division, NodeId } from '../statute/types.ts';
import { placeOf } from '../text/passage.ts';
import { operationOf } from './conflicts.ts';
import type { PlanContext } from './plan.ts';
import type { Placement } from './rebuild.ts';
import type { DeleteEdit, Edit, InsertEdit } from './types.ts';

/** An article in the order of the new text; `arrived` for one that the decision inserts. */
interface Slot {
  readonly article: Article;
  readonly division: NodeId;
  readonly arrived: InsertEdit | null;
}

/**
 * Which division receives each new article (semantics §5). Where the neighbours stand in one division, that one. At a border: the
 * division named in the clause, else --place, else the division whose heading's words the new text uses, else the earlier one;
 * the last two with a warning.
 */
export function placeArticles(edits: readonly Edit[], context: PlanContext): { placements: readonly Placement[]; diagnostics: readonly Diagnostic[] } {
  const inserts = edits.filter((e): e is InsertEdit => e.kind === 'insert' && e.parent === 'body');
  if (inserts.length === 0) return { placements: [], diagnostics: [] };
  const order = orderArticles(edits, inserts, context.index);
  const placements: Placement[] = [];
  const diagnostics: Diagnostic[] = [];
  const divisions = new Map<NodeId, NodeId>();
  for (const [i, slot] of order.entries()) {
    if (slot.arrived === null) {
      divisions.set(slot.article.id, slot.division);
      continue;
    }
    const before = i > 0 ? (order[i - 1] as Slot).article : null;
    const after = order.slice(i + 1).find((s) => s.arrived === null) ?? null;
    const earlier = before === null ? undefined : divisions.get(before.id);
    const later = after?.division;
    const division = choose(slot, i + 1, earlier, later, context, diagnostics);
    divisions.set(slot.article.id, division);
    const behind = before !== null && earlier === division ? survivorBefore(order, i) : null;
    if (behind !== null) placements.push({ article: slot.article, division, anchor: { node: behind, side: 'after' } });
    else if (after !== null && later === division) placements.push({ article: slot.article, division, anchor: { node: after.article.id, side: 'before' } });
    else placements.push({ article: slot.article, division, anchor: null });
  }
  return { placements, diagnostics };
}

/** The nearest earlier article that was there before; arrivals between it and the new one are already placed behind it. */
function survivorBefore(order: readonly Slot[], index: number): NodeId | null {
  for (let i = index - 1; i >= 0; i--) if ((order[i] as Slot).arrived === null) return (order[i] as Slot).article.id;
  return null;
}

function orderArticles(edits: readonly Edit[], inserts: readonly InsertEdit[], index: StatuteIndex): Slot[] {
  const gone = new Set(edits.filter((e): e is DeleteEdit => e.kind === 'delete').map((e) => e.node));
  const order: Slot[] = [];
  const slotsOf = (edit: InsertEdit): Slot[] => edit.nodes.map((node) => ({ article: node as Article, division: '', arrived: edit }));
  for (const { node, parent } of index.visits.values()) {
    if (node.type !== 'article') continue;
    if (!gone.has(node.id)) order.push({ article: node, division: parent, arrived: null });
    for (const edit of inserts) if (edit.place.type === 'after' && edit.place.node === node.id) order.push(...slotsOf(edit));
  }
  const numbered = inserts.flatMap((edit) => (edit.place.type === 'number' ? [{ edit, number: edit.place.number }] : []));
  for (const { edit, number } of numbered.sort((a, b) => a.number - b.number)) {
    order.splice(indexOfNumber(order, number), 0, ...slotsOf(edit));
  }
  return order;
}

/** Where an article has to stand to be the n-th; 第X条之一 has no number of its own. */
function indexOfNumber(order: readonly Slot[], number: number): number {
  let count = 0;
  for (const [i, { article }] of order.entries()) {
    if (article.ordinal.suffix > 0) continue;
    if (++count === number) return i;
  }
  return order.length;
}

function choose(slot: Slot, number: number, earlier: NodeId | undefined, later: NodeId | undefined, context: PlanContext, diagnostics: Diagnostic[]): NodeId {
  const operation = slot.arrived === null ? null : operationOf(slot.arrived);
  const named = operation?.kind === 'insert' && operation.within ? locate(context.index, operation.within) : null;
  if (named?.found) return named.visit.node.id;
  if (slot.arrived?.place.type === 'after') return context.index.visits.get(slot.arrived.place.node)?.parent ?? 'body';
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
