import type { Rule } from '../rule.ts';
import { EXECUTION } from '../sources.ts';

/** D18. Text that the decision writes cites the new numbering; a number that exists only in the old one is a slip. */
export const existingCitations: Rule = {
  id: 'D18',
  says: { zh: '决定写入的条文所引用的条、款、项在修改后存在', en: 'what the new text cites exists after the amendment' },
  source: EXECUTION,
  looksAt: { zh: '决定写入的条文中的引用', en: 'references in the text that the decision puts in' },
  scopes: ['decision+base'],
  codes: ['X005'],
};
