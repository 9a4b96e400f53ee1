import type { Rule } from '../rule.ts';
import { EXECUTION } from '../sources.ts';
import { insertedTooFar } from './inserted-place.ts';

/** D3. A new number that the decision states is the one that counting gives; D6 has the case of 款 and 项 added too far down. */
export const statedNumber: Rule = {
  id: 'D3',
  says: { zh: '写明的新序号与依次编排的结果相同', en: 'a new number stated is the number counted' },
  source: EXECUTION,
  looksAt: { zh: '“作为第…”“改为第…”“调整为第…”', en: '作为第…, 改为第…, 调整为第…' },
  scopes: ['decision+base'],
  codes: ['A007', 'A032', 'A046'],
  when: (diagnostic, subject) => !insertedTooFar(diagnostic, subject),
};
