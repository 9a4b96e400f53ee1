import type { Operation } from '../../decision/operation.ts';
import type { Article, Division, NodeId, Statute } from '../../statute/types.ts';
import { articlesOf } from '../../statute/walk.ts';
import { type Edits, operationOf } from '../edits.ts';
import type { Slot } from './articles.ts';

/** The articles of a tree, each with the division in which it stands. */
export function slotsOf(statute: Statute): Slot[] {
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

/** Every division of a statute by its id, in order of print. */
export function divisionsById(children: readonly (Division | Article)[], found = new Map<NodeId, Division>()): Map<NodeId, Division> {
  for (const child of children) {
    if (child.type === 'article') continue;
    found.set(child.id, child);
    divisionsById(child.children, found);
  }
  return found;
}

/** Whether an article takes a number of its own: not a 之一, unless it is what a clause moves (第五条之一改为第六条). */
export function takesNumber({ article, edit }: Slot): boolean {
  return article.ordinal.suffix === 0 || (edit?.kind === 'move' && (edit.shell !== null || edit.nodes[0] === article.id));
}

/** The operations that bring articles inside a new division. */
export function bringersOf(edits: Edits): ReadonlyMap<NodeId, Operation> {
  const bringers = new Map<NodeId, Operation>();
  for (const edit of edits.ofKind('insert')) {
    const operation = operationOf(edit);
    if (operation === null) continue;
    for (const node of edit.nodes) if (node.type === 'division') for (const { id } of articlesOf({ body: [node] })) bringers.set(id, operation);
  }
  return bringers;
}
