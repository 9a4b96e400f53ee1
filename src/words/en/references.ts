import type { ReferencesWords } from '../references.ts';

export const references: ReferencesWords = {
  nothingBefore: 'nothing before it',
  missing: (address) => `${address}  does not exist`,
  namedBefore: '(the instrument named)',
  unsettled: 'not settled',
  account: (n) => `${n.all} references: ${n.found} to this statute, ${n.other} to others, ${n.uncertain} not settled, ${n.dangling} dangling`,
};
