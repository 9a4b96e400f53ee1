import type { Article, Division, NodeId, Statute } from '../../statute/types.ts';
import type { Slot } from './articles.ts';

/** The articles of a statute where they stand. */
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
