import type { Restate } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { isInside, locate, type StatuteIndex } from '../../statute/locate.ts';
import type { Visit } from '../../statute/walk.ts';
import { fold } from '../../text/fold.ts';
import { placeOf } from '../../text/passage.ts';
import { materialise } from '../new-text.ts';
import { find, type PlanContext, type Planned } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import type { Edit } from '../types.ts';
import { planReplace } from './replace.ts';
import { isPart, partRestated, standsIn, touches } from './restated-part.ts';
import { linesOf, withoutOwnLabel } from './unit-text.ts';

/**
 * A unit restated in full after clauses that change parts of it (这一自然段相应修改为：“…”, 宪法2004 第十八条): null if they give that text; else
 * the rewriting that makes the restated text rule, with what is to be said (docs/semantics.md#restated).
 */
export function overruleBy(operation: Restate, context: PlanContext, after: StatuteIndex): { readonly edit: Edit; readonly note: Diagnostic } | Refused | null {
  const found = restatedUnit(operation, context, after);
  if (found instanceof Refused) return found;
  const now = after.visits.get(found.node.id)?.node;
  const made = now === undefined ? '' : linesOf(now).join('');
  const restated = withoutOwnLabel(
    materialise(operation.text)
      .map((line) => line.text)
      .join(''),
    found.node,
    now,
  );
  if (fold(made) === fold(restated)) return null;
  const note = diagnose('A038', placeOf(operation.clause), { address: formatAddress(operation.target), made });
  if (isPart(restated, made)) {
    if (standsIn(restated, made)) return null;
    const part = partRestated(operation, restated, found, context);
    return part instanceof Refused ? part : { edit: part, note };
  }
  const { kind: _kind, ...ordered } = operation;
  const plan = planReplace({ ...ordered, kind: 'replace', target: found.address, old: null, adds: [] }, context);
  if (plan instanceof Refused) return plan;
  const edit = plan.edits[0];
  if (edit === undefined) throw new Error('restate: a text put in the place of another changes nothing');
  return { edit: { ...edit, cause: { type: 'operation', operation } } as Edit, note };
}

/** Whether a plan changes something inside the unit restated, or in the part of its text that is. */
export function changesWithin(plan: Planned | undefined, by: Edit, operation: Restate, context: PlanContext, after: StatuteIndex): boolean {
  const found = restatedUnit(operation, context, after);
  if (found instanceof Refused || plan === undefined) return false;
  if (by.kind === 'text' && by.text !== '' && isPart(by.text, context.texts.get(by.node)?.text ?? ''))
    return plan.edits.some((edit) => edit.kind === 'text' && touches(edit, by));
  const unit = new Set([found.node.id]);
  return plan.edits.some((edit) => {
    if (edit.kind === 'insert') return isInside(context.index, edit.parent, unit);
    return 'node' in edit && isInside(context.index, edit.node, unit);
  });
}

/** 修改后的第十九条为：“……”: the unit of the text in force that bears the number in the new one. */
function restatedUnit(operation: Restate, context: PlanContext, after: StatuteIndex): Visit | Refused {
  const { numbering, ...address } = operation.target;
  if (numbering !== 'new') return find(context, operation.target, operation);
  const located = locate(after, address);
  const there = located.found ? context.index.visits.get(located.visit.node.id) : undefined;
  return there ?? refuse('A001', placeOf(operation.clause), { address: formatAddress(operation.target), have: '', within: '' });
}
