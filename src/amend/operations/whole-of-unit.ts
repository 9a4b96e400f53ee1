import type { ReplaceText } from '../../decision/operation.ts';
import { locate } from '../../statute/locate.ts';
import type { Plan, PlanContext } from '../plan.ts';
import { replaceWholeQuoted } from './replace.ts';

/** 第三条“甲。乙。”改为“丙。丁。”, where 甲。 and 乙。 are lines of their own, and all of the unit. */
export function replaceWholeOfUnit(operation: ReplaceText, context: PlanContext): Plan | null {
  const [pair, ...pairs] = operation.pairs;
  const [target, ...targets] = operation.targets;
  if (
    pair === undefined ||
    target === undefined ||
    pairs.length + targets.length > 0 ||
    Object.keys(target).some((key) => key !== 'steps' && key !== 'numbering')
  )
    return null;
  const located = locate(context.index, target);
  return located.found ? replaceWholeQuoted(operation, { old: pair.old, text: pair.new }, located.visit.node, context) : null;
}
