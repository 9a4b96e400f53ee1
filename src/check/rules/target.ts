import type { Rule } from '../rule.ts';
import { EXECUTION } from '../sources.ts';

/**
 * D1. Every address names one place of the text in force. The engine resolves each before anything changes; one that lacks its 第
 * (将十一条修改为) is read as it must be meant and reported here.
 */
export const target: Rule = {
  id: 'D1',
  says: { zh: '所修改的条、款、项写明“第几”，在现行法规中存在，且只有一处', en: 'what is amended is fully addressed and exists in the text in force, once' },
  source: EXECUTION,
  looksAt: { zh: '每个地址；没有现行法规时，只看地址是否完整', en: 'every address; without the statute, only whether it is complete' },
  scopes: ['decision', 'decision+base'],
  codes: ['A001', 'A002', 'A003', 'A005', 'A023', 'A028', 'D005', 'D008', 'D012', 'D013'],
};
