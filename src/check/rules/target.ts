import type { Rule } from '../rule.ts';

/**
 * D1. Every address names one place of the text in force. The engine resolves each before anything changes; one that lacks its 第
 * (将十一条修改为) is read as it must be meant and reported here.
 */
export const target: Rule = {
  id: 'D1',
  source: 'execution',
  scopes: ['decision', 'decision+base'],
  codes: ['A001', 'A002', 'A003', 'A005', 'A023', 'A028', 'D005', 'D008', 'D012', 'D013'],
};
