import type { Rule } from '../rule.ts';

/** D4. Articles that come or go move the others; the decision says so (条文顺序作相应调整), or the engine counts again and warns. */
export const coveredGaps: Rule = {
  id: 'D4',
  source: 'execution',
  scopes: ['decision+base'],
  codes: ['A015'],
};
