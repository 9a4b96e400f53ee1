import type { Rule } from '../rule.ts';
import { EXECUTION } from '../sources.ts';

/** D16. 山西 2020 deleted every article of a chapter that it never named; 章条款顺序作相应调整 lets the chapter go, otherwise it is an error. */
export const emptiedDivision: Rule = {
  id: 'D16',
  says: { zh: '没有条文的章、节，决定有所交代', en: 'a division left without articles is provided for' },
  source: EXECUTION,
  looksAt: { zh: '删去之后各章、节所剩的条', en: 'the articles left in every division' },
  scopes: ['decision+base'],
  codes: ['A013', 'A014'],
};
