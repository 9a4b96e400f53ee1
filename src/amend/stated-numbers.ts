import type { Operation } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { type Address, formatAddress, formatStep, lastStep, sameStep } from '../statute/address.ts';
import { locate, type StatuteIndex } from '../statute/locate.ts';
import type { NodeId } from '../statute/types.ts';
import { placeOf } from '../text/passage.ts';
import type { Edit, InsertEdit } from './types.ts';

/**
 * The new numbers that operations state (作为第二款, 调整为第四项, 作为第二十四条) against those that counting gives (semantics §5): each
 * mismatch names both.
 */
export function misnumbered(
  operations: readonly Operation[],
  edits: readonly Edit[],
  after: StatuteIndex,
  base: StatuteIndex,
): readonly { operation: Operation; diagnostic: Diagnostic }[] {
  const faults: { operation: Operation; diagnostic: Diagnostic }[] = [];
  const check = (operation: Operation, id: NodeId | undefined, stated: Address): void => {
    const visit = id === undefined ? undefined : after.visits.get(id);
    const counted = visit?.address;
    const { node } = visit ?? {};
    if (node?.type === 'article' && (after.articles.get(`${node.ordinal.number}/${node.ordinal.suffix}`)?.length ?? 0) > 1) {
      faults.push({ operation, diagnostic: diagnose('A032', placeOf(operation.clause), { address: formatAddress(stated) }) });
      return;
    }
    if (counted !== undefined && agrees(stated, counted)) return;
    const step = counted && lastStep(counted);
    const params = {
      stated: formatAddress(stated),
      counted: step === undefined ? '' : counted && stated.steps.length > 1 ? formatAddress(counted) : formatStep(step),
    };
    faults.push({ operation, diagnostic: diagnose('A007', placeOf(operation.clause), params) });
  };
  for (const operation of operations) {
    if (operation.kind === 'insert') {
      const edit = edits.find((e): e is InsertEdit => e.kind === 'insert' && 'operation' in e.cause && e.cause.operation === operation);
      for (const [i, stated] of operation.as.entries()) check(operation, edit?.nodes[i]?.id, stated);
    } else if (operation.kind === 'move') {
      const edit = edits.find((e): e is InsertEdit => e.kind === 'insert' && 'operation' in e.cause && e.cause.operation === operation);
      check(operation, edit?.nodes[0]?.id, operation.to);
    } else if (operation.kind === 'renumber') {
      const located = locate(base, operation.target);
      if (located.found) check(operation, located.visit.node.id, operation.to);
    } else if (operation.kind === 'merge' && operation.as !== null) {
      const edit = edits.find((e) => e.kind === 'rewrite' && 'operation' in e.cause && e.cause.operation === operation);
      check(operation, edit?.kind === 'rewrite' ? edit.node : undefined, operation.as);
    }
  }
  return faults;
}

/**
 * Whether a unit bears the number stated. Below 条 only the last level is new (在第四十二条增加一款，作为第二款 names 第四十二条 by its
 * base number); the unit must be of the level stated.
 */
function agrees(stated: Address, counted: Address): boolean {
  const last = lastStep(stated);
  return last !== undefined && sameStep(last, lastStep(counted));
}
