import type { Operation } from '../../decision/operation.ts';
import { type Address, depthOf, lastStep, stepAt } from '../../statute/address.ts';
import { locate, type StatuteIndex } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import { newNumbersOf } from './stated.ts';

/**
 * Decisions go through the new text from front to back, headings included (山东计生2022 二十七: 将第五章章名修改为“计划生育服务”, between 作为第三十五条 and
 * 作为第三十八条). Where every number stated in front of a clause on a heading is lower than every number stated behind it, the clause stands where the heading does.
 */
export class ItemOrder {
  readonly #at = new Map<Operation, number>();
  readonly #headingAt = new Map<NodeId, number>();
  /** The highest new number of an article stated before each clause, and the lowest from it on. */
  readonly #highest: number[] = [];
  readonly #lowest: number[] = [];

  constructor(operations: readonly Operation[], index: StatuteIndex) {
    let highest = Number.NEGATIVE_INFINITY;
    for (const [i, operation] of operations.entries()) {
      this.#at.set(operation, i);
      this.#highest.push(highest);
      highest = Math.max(highest, ...numbersOf(operation));
      const heading = headingOf(operation);
      const found = heading === null ? null : locate(index, { steps: heading.steps });
      if (found?.found && found.visit.node.type === 'division' && !this.#headingAt.has(found.visit.node.id)) this.#headingAt.set(found.visit.node.id, i);
    }
    let lowest = Number.POSITIVE_INFINITY;
    for (let i = operations.length - 1; i >= 0; i--) {
      lowest = Math.min(lowest, ...numbersOf(operations[i] as Operation));
      this.#lowest[i] = lowest;
    }
  }

  /** On which side of a heading the article stands that a clause brings; null where the order of the clauses does not say. */
  sideOf(operation: Operation, division: NodeId): 'before' | 'behind' | null {
    const [own, heading] = [this.#at.get(operation), this.#headingAt.get(division)];
    if (own === undefined || heading === undefined) return null;
    const [highest, lowest] = [this.#highest[heading] as number, this.#lowest[heading] as number];
    if (!Number.isFinite(highest) || !Number.isFinite(lowest) || highest >= lowest) return null;
    return own < heading ? 'before' : 'behind';
  }
}

function numbersOf(operation: Operation): readonly number[] {
  return newNumbersOf(operation).flatMap((address) => stepAt(address, 'article')?.number ?? []);
}

/** The division whose heading a clause changes or counts anew. */
function headingOf(operation: Operation): Address | null {
  const target =
    operation.kind === 'replace' || operation.kind === 'renumber' || operation.kind === 'include'
      ? operation.target
      : operation.kind === 'replace-text' || operation.kind === 'delete-text' || operation.kind === 'insert-text'
        ? operation.targets[0]
        : undefined;
  const last = target && lastStep(target);
  return target !== undefined && last !== undefined && depthOf(last.level) < depthOf('article') ? target : null;
}
