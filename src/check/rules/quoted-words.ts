import type { Rule } from '../rule.ts';
import { EXECUTION } from '../sources.ts';

/** D2. Old words are quoted to the letter and occur where the decision says; several occurrences are all changed, which is said. */
export const quotedWords: Rule = {
  id: 'D2',
  says: { zh: '引用的原文在所指的条款中，最好只有一处', en: 'the old words quoted are in the place named, preferably once' },
  source: EXECUTION,
  looksAt: { zh: '引用的原文和现行条文', en: 'the words quoted beside the text in force' },
  scopes: ['decision+base'],
  codes: ['A004', 'A006', 'A011', 'A020'],
};
