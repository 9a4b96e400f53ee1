import type { Rule } from '../rule.ts';

/** D18. Text that the decision writes cites the new numbering; a number that exists only in the old one is a slip. */
export const existingCitations: Rule = {
  id: 'D18',
  source: 'execution',
  scopes: ['decision+base'],
  codes: ['X005'],
};
