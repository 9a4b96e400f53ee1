import type { Rule } from '../rule.ts';

/** D23. The items of the decision count on. L2 has the statutes, and the lists that a decision lays down. */
export const countedLabels: Rule = {
  id: 'D23',
  source: 'legislation-law-65',
  scopes: ['decision'],
  codes: ['D007'],
};
