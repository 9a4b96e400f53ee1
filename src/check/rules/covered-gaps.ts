import type { Rule } from '../rule.ts';
import { EXECUTION } from '../sources.ts';

/** D4. Articles that come or go move the others; the decision says so (条文顺序作相应调整), or the engine counts again and warns. */
export const coveredGaps: Rule = {
  id: 'D4',
  says: {
    zh: '序号有空缺或者移动的，由“改为第…条”或者“条文顺序作相应调整”交代',
    en: 'every gap or shift of numbers is covered by 改为第…条 or by an order to count again',
  },
  source: EXECUTION,
  looksAt: { zh: '条文顺序的表述和增删的条', en: 'the closing words beside the articles that come and go' },
  scopes: ['decision+base'],
  codes: ['A015'],
};
