import type { Rule } from '../rule.ts';

/** D16. 山西 2020 deleted every article of a chapter that it never named; 章条款顺序作相应调整 lets the chapter go, otherwise it is an error. */
export const emptiedDivision: Rule = {
  id: 'D16',
  source: 'execution',
  scopes: ['decision+base'],
  codes: ['A013', 'A014'],
};
