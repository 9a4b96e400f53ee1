import type { Rule } from '../rule.ts';
import { EXECUTION } from '../sources.ts';
import { countsBackToNothing } from './unit-before.ts';

/** D12. No reference leads to a place that is not there: in a statute as it stands, and in the articles that a decision leaves alone. */
export const danglingReferences: Rule = {
  id: 'D12',
  says: { zh: '引用的条款存在，删去之后没有留下落空的引用', en: 'references lead somewhere, and none is left dangling by a deletion' },
  source: EXECUTION,
  looksAt: { zh: '对本法规条、款、项的引用', en: 'references to provisions of this statute' },
  scopes: ['statute', 'decision+base'],
  codes: ['X002', 'X006', 'X008'],
  when: (diagnostic) => !countsBackToNothing(diagnostic),
};
