import type { Rule } from '../rule.ts';

/**
 * L2. Numbers follow one another (立法法第六十五条: 依次表述): 条 over all chapters, 章 within a 编 or over them, 节 anew in every 章, 项 anew
 * in every 款. Reading a statute reports each break.
 */
export const sequence: Rule = {
  id: 'L2',
  source: 'legislation-law-65',
  scopes: ['statute'],
  codes: ['R020', 'R021', 'R022', 'R023'],
};
