import type { Operation } from '../decision/operation.ts';
import { type Address, stepAt } from '../statute/address.ts';
import { locate, type StatuteIndex } from '../statute/locate.ts';
import type { NodeId, Ordinal } from '../statute/types.ts';
import { articleKey } from './plan.ts';

/** Whether an operation states a new article number, which presupposes that articles are counted again. */
export function statesArticleNumber(operation: Operation): boolean {
  const plain = ({ steps }: Address): boolean => steps.length === 1 && steps[0]?.level === 'article' && steps[0].suffix === 0;
  switch (operation.kind) {
    case 'renumber':
      return plain(operation.to);
    case 'insert':
      return operation.as.some(plain) || operation.contents.some((c) => c.as.some(plain));
    case 'move':
      return operation.to !== null && stepAt(operation.to, 'article') !== undefined;
    case 'merge':
      return operation.as !== null && plain(operation.as);
    case 'split':
      return operation.as.some(plain);
    default:
      return false;
  }
}

/** The new numbers that articles of the base are stated to bear, by the id of the article. */
export function statedNumbers(operations: readonly Operation[], index: StatuteIndex): ReadonlyMap<NodeId, Ordinal> {
  const stated = new Map<NodeId, Ordinal>();
  const note = (target: Address | undefined, to: Address | null | undefined): void => {
    const step = to ? stepAt(to, 'article') : undefined;
    const located = target === undefined || step === undefined ? null : locate(index, target);
    if (located?.found && located.visit.node.type === 'article' && step !== undefined) stated.set(located.visit.node.id, step);
  };
  for (const operation of operations) {
    if (operation.kind === 'renumber') note(operation.target, operation.to);
    else if (operation.kind === 'split') note(operation.target, operation.as[0]);
  }
  return stated;
}

/** Articles that 款 become, by the new number stated: other clauses name them by it (增加一款，作为第四十条第二款). */
export function shellIds(operations: readonly Operation[], newId: () => NodeId): ReadonlyMap<string, NodeId> {
  const shells = new Map<string, NodeId>();
  for (const operation of operations) {
    const step = operation.kind === 'move' && operation.to !== null ? stepAt(operation.to, 'article') : undefined;
    const below = operation.kind === 'move' && operation.targets.every((t) => t.steps.length > 1);
    if (step !== undefined && below && !shells.has(articleKey(step))) shells.set(articleKey(step), newId());
  }
  return shells;
}
