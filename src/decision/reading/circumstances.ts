import type { Address } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { join, mapCharacters } from '../../text/passage.ts';
import type { DecisionItem, Operation } from '../operation.ts';
import { operationId } from './item-id.ts';
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
  return told.size === 0 ? items : items.map((item) => ({ ...item, operations: withoutTold(item, told) }));
}

/** The circumstance belongs to what is ordered behind it; where nothing is, it orders nothing by itself. */
function withoutTold({ number, operations }: DecisionItem, told: ReadonlySet<Operation>): readonly Operation[] {
  const out: Operation[] = [];
  for (let i = 0; i < operations.length; i++) {
    const operation = operations[i] as Operation;
    const next = operations[i + 1];
    if (!told.has(operation)) out.push(operation);
    else if (next === undefined || told.has(next)) {
      out.push({ kind: 'non-textual', what: 'introduction', renumbers: 'none', item: operation.item, id: operation.id, clause: operation.clause });
    } else {
      const last = operation.clause.text.length - 1;
      out.push({ ...next, clause: join([mapCharacters(operation.clause, (c, k) => (k === last ? `${c}，` : c)), next.clause]) });
      i++;
    }
  }
  return out.map((operation, i): Operation => ({ ...operation, id: operationId(number, i, out.length) }));
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
