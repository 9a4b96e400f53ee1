import type { Rule } from '../rule.ts';

/** L5. A bill that amends comes with both texts side by side (北京 2023, 第六十条): a paper beside the decision, which its text cannot show. */
export const comparisonTable: Rule = {
  id: 'L5',
  source: 'beijing-60',
  scopes: [],
  codes: [],
};
