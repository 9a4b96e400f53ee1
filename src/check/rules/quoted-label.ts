import type { Rule } from '../rule.ts';

/** D8. A quotation that begins with （二） or 第十二条 is the unit that the clause says it is. */
export const quotedLabel: Rule = {
  id: 'D8',
  source: 'execution',
  scopes: ['decision+base'],
  codes: ['A026'],
};
