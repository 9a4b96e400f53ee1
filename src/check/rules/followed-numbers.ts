import type { Rule } from '../rule.ts';

/** D20. A citation whose words are kept cites what it cited: its number follows the numbering (docs/semantics.md#unadjusted). D18 has numbers that are not there. */
export const followedNumbers: Rule = {
  id: 'D20',
  source: 'execution',
  scopes: ['decision+base', 'versions'],
  codes: ['X009'],
};
