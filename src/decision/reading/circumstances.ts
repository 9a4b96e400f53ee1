import type { Address } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { DecisionItem, Operation } from '../operation.ts';
import { normaliseWording } from './wording.ts';

type Deletion = Extract<Operation, { kind: 'delete' }>;

/**
 * 二、删除第十一条。…… 第十一条删除后，原第十二条改为第十一条: what an item has ordered is only the circumstance of a clause behind. Where nothing else deletes the units, the clause is the
 * order itself (docs/semantics.md#circumstances).
 */
export function withoutCircumstances(items: readonly DecisionItem[]): readonly DecisionItem[] {
  const deletions = items.flatMap(({ operations }) => operations.filter(isDeletion));
  const ordered = new Set(items.flatMap(({ operations }) => operations.flatMap(unitsThatGo)));
  const told = new Set<Operation>(deletions.filter((deletion) => isCircumstance(deletion) && deletion.targets.every((target) => ordered.has(nameOf(target)))));
  if (told.size === 0) return items;
  return items.map((item) => ({
    ...item,
    operations: item.operations.map(
      (operation): Operation =>
        told.has(operation)
          ? { kind: 'non-textual', what: 'introduction', renumbers: 'none', item: operation.item, id: operation.id, clause: operation.clause }
          : operation,
    ),
  }));
}

/** 删去原第十六条：“……” quotes what goes. */
function unitsThatGo(operation: Operation): readonly string[] {
  const goes = operation.kind === 'delete-text' || (isDeletion(operation) && !isCircumstance(operation));
  return goes ? operation.targets.map(nameOf) : [];
}

function nameOf({ numbering: _numbering, ...unit }: Address): string {
  return formatAddress(unit);
}

function isDeletion(operation: Operation): operation is Deletion {
  return operation.kind === 'delete';
}

function isCircumstance({ clause }: Deletion): boolean {
  return /后$/.test(normaliseWording(clause).text);
}
