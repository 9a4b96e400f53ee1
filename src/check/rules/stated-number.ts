import type { Rule } from '../rule.ts';
import { insertedTooFar } from './inserted-place.ts';

/** D3. A new number that the decision states is the one that counting gives; D6 has the case of 款 and 项 added too far down. */
export const statedNumber: Rule = {
  id: 'D3',
  source: 'execution',
  scopes: ['decision+base'],
  codes: ['A007', 'A032', 'A046'],
  when: (diagnostic, subject) => !insertedTooFar(diagnostic, subject),
};
