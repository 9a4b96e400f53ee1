import type { Rule } from '../rule.ts';

/** D5. Two items that touch the same words, or one inside what the other removes, cannot both be carried out as worded. */
export const onePlaceOnce: Rule = {
  id: 'D5',
  source: 'execution',
  scopes: ['decision+base'],
  codes: ['A008', 'A009', 'A010', 'A031'],
};
