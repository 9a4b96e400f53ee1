import type { Rule } from '../rule.ts';
import { LEGISLATION_LAW_65 } from '../sources.ts';

/**
 * L2. Numbers follow one another (立法法第六十五条: 依次表述): 条 over all chapters, 章 within a 编 or over them, 节 anew in every 章, 项 anew
 * in every 款. Reading a statute reports each break.
 */
export const sequence: Rule = {
  id: 'L2',
  says: { zh: '条的序号全文连续，章、节、项的序号依次编排', en: '条 are numbered on through the whole text; 章, 节 and 项 follow one another' },
  source: LEGISLATION_LAW_65,
  looksAt: { zh: '前后相邻的序号', en: 'each number beside the one before it' },
  scopes: ['statute'],
  codes: ['R020', 'R021', 'R022', 'R023'],
};
