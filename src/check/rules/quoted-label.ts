import type { Rule } from '../rule.ts';
import { EXECUTION } from '../sources.ts';

/** D8. A quotation that begins with （二） or 第十二条 is the unit that the clause says it is. */
export const quotedLabel: Rule = {
  id: 'D8',
  says: { zh: '引文中的序号与所在位置相符', en: 'the label inside a quotation fits its place' },
  source: EXECUTION,
  looksAt: { zh: '引文开头的序号', en: 'the label a quotation begins with' },
  scopes: ['decision+base'],
  codes: ['A026'],
};
