import { type Address, lastStep, stepAt } from '../../statute/address.ts';
import { locate } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import type { Visit } from '../../statute/walk.ts';
import type { PlanContext } from '../plan.ts';
import { articleKey } from './stated.ts';

/**
 * The article of the base that is to bear the number of a new address, for units that go there: the units' own where the number is its old
 * one (原第六项改为第二款第一项 leaves its article unsaid), one that a clause numbers so, or the one that counting gives it to. Null where there is none, or none known yet (`context.borne`).
 */
export function hostOf(to: Address, visits: readonly Visit[], context: PlanContext): NodeId | null {
  const article = stepAt(to, 'article');
  if (article === undefined) return null;
  const itself = new Set(visits.map((v) => v.node.id));
  const own = visits[0]?.article ?? null;
  if (own !== null && !itself.has(own.id) && visits.every((v) => v.article?.id === own.id) && articleKey(own.ordinal) === articleKey(article)) return own.id;
  const stated = statedHost(to, context);
  if (stated !== null && !itself.has(stated)) return stated;
  const borne = context.borne?.get(articleKey(article));
  return borne !== undefined && !itself.has(borne) ? borne : null;
}

/** By the numbers stated, which one run asks many times. */
const known = new WeakMap<PlanContext['stated'], ReadonlyMap<string, NodeId>>();

/** The article of the base that a clause numbers so, where it stands or where it moves (将第七条移至第一章，作为第四条). */
export function statedHost(to: Address, { stated, operations, index }: PlanContext): NodeId | null {
  const article = stepAt(to, 'article');
  if (article === undefined) return null;
  let hosts = known.get(stated);
  if (hosts === undefined) {
    const counted = [...stated].flatMap(([id, { step }]) => (step.level === 'article' ? [[articleKey(step), id] as const] : []));
    hosts = new Map([...movedArticles(operations, index), ...counted]);
    known.set(stated, hosts);
  }
  return hosts.get(articleKey(article)) ?? null;
}

/** The articles that clauses move to a number, by its key. */
function movedArticles(operations: PlanContext['operations'], index: PlanContext['index']): (readonly [string, NodeId])[] {
  return operations.flatMap((operation) => {
    if (operation.kind !== 'move' || operation.to === null || operation.targets.length !== 1) return [];
    const [step, located] = [lastStep(operation.to), locate(index, operation.targets[0] as Address)];
    if (step?.level !== 'article' || !located.found || located.visit.node.type !== 'article') return [];
    return [[articleKey(step), located.visit.node.id] as const];
  });
}

/**
 * The article that receives the units of a clause which inherits a unit that another clause takes away (将第四十三条第二款改为第四十八条第一款，…；增加
 * 两款，作为第二款、第三款, 监察法2024 十五): what is inherited is the unit, not its old number. Undefined where the unit stays; null where
 * it is not known yet who bears the number.
 */
export function followedHost(visit: Visit, context: PlanContext): NodeId | null | undefined {
  const to = context.leaving.get(visit.node.id);
  const step = to === undefined ? undefined : stepAt(to, 'article');
  if (to === undefined || step === undefined) return undefined;
  return hostOf(to, [visit], context) ?? context.shells.get(articleKey(step)) ?? null;
}
