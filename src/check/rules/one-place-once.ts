import type { Rule } from '../rule.ts';
import { EXECUTION } from '../sources.ts';

/** D5. Two items that touch the same words, or one inside what the other removes, cannot both be carried out as worded. */
export const onePlaceOnce: Rule = {
  id: 'D5',
  says: { zh: '两项不修改同一处', en: 'no two items change the same place' },
  source: EXECUTION,
  looksAt: { zh: '各项修改所及之处', en: 'the places that the items touch' },
  scopes: ['decision+base'],
  codes: ['A008', 'A009', 'A010', 'A031'],
};
