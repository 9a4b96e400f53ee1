import type { Operation } from '../decision/operation.ts';
import { locate } from '../statute/locate.ts';
import type { Article, NodeId, Ordinal } from '../statute/types.ts';
import type { PlanContext } from './plan.ts';
import type { InsertEdit, MoveEdit } from './types.ts';

/** An article in the order of the new text; `edit` brings it there, or null if it stays where it is. */
export interface Slot {
  readonly article: Article;
  readonly division: NodeId;
  readonly edit: InsertEdit | MoveEdit | null;
}

/** The articles in their new order, and those of the base that change their place because of the numbers stated for them. */
export interface Settled {
  readonly order: readonly Slot[];
  readonly moves: readonly MoveEdit[];
}

/**
 * Puts arriving articles among those that stay: beside their anchor, or where counting gives them their number. Then the numbers
 * stated for articles of the base are counted. An article whose number does not come out has moved, if another stated number only
 * comes out once it has (慈善法2023: 第一百零七条改为第一百一十三条 and 第一百零五条改为第一百一十八条); without such a witness it stays, and
 * its number is an error of the decision.
 */
export function settleOrder(
  standing: readonly Slot[],
  arrivals: readonly (InsertEdit | MoveEdit)[],
  operations: readonly Operation[],
  context: PlanContext,
): Settled {
  let moves: MoveEdit[] = [];
  let order = arrange(standing, arrivals, context);
  let wrong = misplaced(order, context);
  for (let tried = 0; wrong.length > 1 && tried < MOST_MOVES; tried++) {
    let better: { move: MoveEdit; order: Slot[]; wrong: NodeId[] } | null = null;
    for (const id of wrong) {
      const move = moveTo(id, operations, context);
      if (move === null) continue;
      const next = arrange(standing, [...arrivals, ...moves, move], context);
      const left = misplaced(next, context);
      if (left.length <= wrong.length - 2 && (better === null || left.length < better.wrong.length)) better = { move, order: next, wrong: left };
    }
    if (better === null) break;
    moves = [...moves, better.move];
    ({ order, wrong } = better);
  }
  return { order, moves };
}

/** A decision that moves more articles than this without saying so is not believed. */
const MOST_MOVES = 20;

function arrange(standing: readonly Slot[], arrivals: readonly (InsertEdit | MoveEdit)[], context: PlanContext): Slot[] {
  const left = new Set(arrivals.flatMap((edit) => (edit.kind === 'move' ? edit.nodes : [])));
  const beside = (id: NodeId, side: 'after' | 'before'): Slot[] =>
    arrivals.flatMap((edit) => (edit.place.type === side && edit.place.node === id ? arriving(edit, context) : []));
  const anchored = arrivals.some((edit) => edit.place.type !== 'number');
  const order: Slot[] = [];
  for (const slot of standing) {
    const { id } = slot.article;
    if (anchored) order.push(...beside(id, 'before'));
    if (!left.has(id)) order.push(slot);
    if (anchored) order.push(...beside(id, 'after'));
  }
  const numbered = arrivals.flatMap((edit) => (edit.place.type === 'number' ? [{ edit, number: edit.place.number }] : []));
  for (const { edit, number } of numbered.sort((a, b) => a.number - b.number)) order.splice(indexOfNumber(order, number), 0, ...arriving(edit, context));
  return order;
}

function arriving(edit: InsertEdit | MoveEdit, context: PlanContext): Slot[] {
  const articles = edit.kind === 'insert' ? edit.nodes : edit.shell === null ? edit.nodes.map((id) => context.index.visits.get(id)?.node) : [edit.shell];
  return articles.map((article) => ({ article: article as Article, division: '', edit }));
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

/** The articles of the base that do not come out at the number stated for them. */
function misplaced(order: readonly Slot[], { stated, frozen }: PlanContext): NodeId[] {
  if (frozen || stated.size === 0) return [];
  const wrong: NodeId[] = [];
  let count = 0;
  for (const { article } of order) {
    if (article.ordinal.suffix === 0) count++;
    const number = stated.get(article.id);
    if (number !== undefined && number.suffix === 0 && number.number !== count) wrong.push(article.id);
  }
  return wrong;
}

function moveTo(id: NodeId, operations: readonly Operation[], context: PlanContext): MoveEdit | null {
  const number = context.stated.get(id) as Ordinal;
  const operation = operations.find((o) => {
    if (o.kind !== 'renumber') return false;
    const located = locate(context.index, o.target);
    return located.found && located.visit.node.id === id;
  });
  if (operation === undefined) return null;
  return { kind: 'move', nodes: [id], parent: 'body', place: { type: 'number', number: number.number }, shell: null, cause: { type: 'operation', operation } };
}
