import type { Operation } from '../../decision/operation.ts';
import { captionsOf } from '../../statute/locate.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import { Refused } from '../refused.ts';
import { renumberAnnexRow } from './annex-rows.ts';
import { withCaptionsNamed } from './captions-named.ts';
import { planDelete } from './delete.ts';
import { planInsert } from './insert.ts';
import { planInsertText } from './insert-words.ts';
import { replaceItems } from './items.ts';
import { planMerge } from './merge.ts';
import { planMove, planSwap } from './move.ts';
import { planReplace } from './replace.ts';
import { planSplit } from './split.ts';
import { planDeleteText, planReplaceText } from './words.ts';

/** What an operation does to the base, whatever the others do; replacement over the whole statute is planned after them. */
export function planOperation(operation: Planable, context: PlanContext): Plan {
  const plan = planOf(operation, context);
  return plan instanceof Refused || captionsOf(context.index) === null ? plan : withCaptionsNamed(plan, operation, context);
}

type Planable = Exclude<Operation, { kind: 'replace-everywhere' }>;

function planOf(operation: Planable, context: PlanContext): Plan {
  switch (operation.kind) {
    case 'replace':
      return operation.target.part === 'items' ? replaceItems(operation, context) : planReplace(operation, context);
    case 'delete':
      return planDelete(operation, context);
    case 'insert':
      return planInsert(operation, context);
    case 'merge':
      return planMerge(operation, context);
    case 'move':
      return planMove(operation, context);
    case 'swap':
      return planSwap(operation, context);
    case 'split':
      return planSplit(operation, context);
    case 'replace-text':
      return planReplaceText(operation, context);
    case 'insert-text':
      return planInsertText(operation, context);
    case 'delete-text':
      return planDeleteText(operation, context);
    case 'restate':
    case 'renumber': {
      const row = operation.kind === 'renumber' && operation.target.annex !== undefined ? renumberAnnexRow(operation, context) : null;
      if (row !== null) return row;
      // What is restated is compared when the others have been carried out.
      // Counting gives the number; here the unit only has to exist, the count is checked at the end.
      const found = operation.kind === 'restate' && operation.target.numbering === 'new' ? null : find(context, operation.target, operation);
      return found instanceof Refused ? found : { edits: [], notes: [] };
    }
    case 'include': {
      // What stands in a division is settled with the numbers; one that is named by its old number must exist.
      const found = operation.target.numbering === 'new' ? null : find(context, operation.target, operation);
      return found instanceof Refused ? found : { edits: [], notes: [] };
    }
    case 'non-textual':
      return { edits: [], notes: [] };
  }
}
