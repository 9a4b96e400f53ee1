import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** D13. 前款, 前条, 前两项 have what they count back to, and mean the same as before the amendment. */
export const unitBefore: Rule = {
  id: 'D13',
  source: 'execution',
  scopes: ['statute', 'decision+base'],
  codes: ['X004', 'X006'],
  when: (diagnostic) => diagnostic.code === 'X004' || countsBackToNothing(diagnostic),
};

/** Whether a reference leads nowhere because it counts back from the first of its kind; D12 has the others. */
export function countsBackToNothing({ code, params }: Diagnostic): boolean {
  return code === 'X006' && params['target'] === '';
}
