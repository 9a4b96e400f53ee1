import type { Rule } from '../rule.ts';

/** L4. An amended law is published anew in full (立法法第六十三条): an act of publication, which no draft shows. D15 asks for the words. */
export const republishedText: Rule = {
  id: 'L4',
  source: 'legislation-law-63',
  scopes: [],
  codes: [],
};
