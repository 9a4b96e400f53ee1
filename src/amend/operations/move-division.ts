import type { Move } from '../../decision/operation.ts';
import { depthOf, lastStep } from '../../statute/address.ts';
import type { Division, DivisionLevel } from '../../statute/types.ts';
import type { Visit } from '../../statute/walk.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import { Refused } from '../refused.ts';
import type { Cause, InsertPlace } from '../types.ts';
import { nowhere } from './move-below.ts';

/** 将第五章移至第三章之后: with all they hold. */
export function moveDivisions(operation: Move, visits: readonly Visit[], anchor: Visit, context: PlanContext): Plan {
  const level = anchor.node.type === 'division' ? anchor.node.level : null;
  const alike = visits.every(({ node }) => node.type === 'division' && node.level === level);
  if (!alike || operation.text !== null) return nowhere(operation);
  if (context.stated.get(visits[0]?.node.id ?? '')?.operation === operation) return { edits: [], notes: [] };
  const place: InsertPlace = { type: operation.after === null ? 'before' : 'after', node: anchor.node.id };
  const nodes = visits.map((v) => v.node.id);
  const cause: Cause = { type: 'operation', operation };
  return { edits: [{ kind: 'move', nodes, parent: anchor.parent, place, shell: null, divisions: true, cause }], notes: [] };
}

/**
 * 将第三章第一节改为第四章 · 将第四章改为第三章第二节 · 将第三章第二节移至第四章，作为第四章第一节: with all it holds, to the number stated, in the division that bears the
 * number said in front of it; what would stand in it must be of a lower level.
 */
export function renumberDivision(operation: Move, division: Division, context: PlanContext): Plan {
  const cause: Cause = { type: 'operation', operation };
  const within = operation.within === null || operation.within.numbering === 'new' ? null : find(context, operation.within, operation);
  if (within instanceof Refused) return within;
  const step = operation.to === null ? undefined : lastStep(operation.to);
  const level = (step?.level ?? division.level) as DivisionLevel;
  const holdsAlike = division.children.some((child) => child.type === 'division' && depthOf(child.level) <= depthOf(level));
  if (division.ordinal === null || depthOf(level) >= depthOf('article') || holdsAlike || operation.text !== null) return nowhere(operation);
  if (within !== null && (within.node.type !== 'division' || depthOf(within.node.level) >= depthOf(level))) return nowhere(operation);
  if (step === undefined && (within === null || division.level !== level || context.index.visits.get(division.id)?.parent === within.node.id))
    return nowhere(operation);
  const place: InsertPlace = step === undefined ? { type: 'last' } : { type: 'number', number: step.number };
  const parent = within?.node.id ?? 'body';
  return {
    edits: [{ kind: 'move', nodes: [division.id], parent, place, shell: null, divisions: true, ...(level !== division.level && { level }), cause }],
    notes: [],
  };
}
