import type { Rule } from '../rule.ts';

/** D2. Old words are quoted to the letter and occur where the decision says; several occurrences are all changed, which is said. */
export const quotedWords: Rule = {
  id: 'D2',
  source: 'execution',
  scopes: ['decision+base'],
  codes: ['A004', 'A006', 'A011', 'A020'],
};
