import type { Rule } from '../rule.ts';
import { countsBackToNothing } from './unit-before.ts';

/** D12. No reference leads to a place that is not there: in a statute as it stands, and in the articles that a decision leaves alone. */
export const danglingReferences: Rule = {
  id: 'D12',
  source: 'execution',
  scopes: ['statute', 'decision+base'],
  codes: ['X002', 'X006', 'X008'],
  when: (diagnostic) => !countsBackToNothing(diagnostic),
};
