import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** D6. A 款 or 项 that is added stands at most one behind the last one there is. */
export const insertedPlace: Rule = {
  id: 'D6',
  source: 'execution',
  scopes: ['decision+base'],
  codes: ['A007'],
  when: insertedTooFar,
};

/** Whether a stated number is wrong because a 款, 项 or 目 was added where none can stand. */
export function insertedTooFar(diagnostic: Diagnostic, subject: Subject): boolean {
  if (diagnostic.code !== 'A007' || subject.kind !== 'decision') return false;
  const outcome = subject.amendment?.outcomes.find((o) => o.status === 'failed' && o.diagnostics.includes(diagnostic));
  return outcome?.operation.kind === 'insert' && outcome.operation.level !== 'article';
}
