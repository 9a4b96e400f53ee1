import type { Rule } from '../rule.ts';

/** D7. The count word of an insertion or a division equals the units that the quotation holds, and the new numbers given. */
export const countedUnits: Rule = {
  id: 'D7',
  source: 'execution',
  scopes: ['decision'],
  codes: ['D006'],
};
