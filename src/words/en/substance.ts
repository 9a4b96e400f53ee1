import type { SubstanceWords } from '../substance.ts';

export const substance: SubstanceWords = {
  heading: 'changes of substance',
  kinds: {
    modality: { name: 'modality', reason: 'whether something must, may or must not be done, or need not' },
    amount: { name: 'amount', reason: 'money and other quantities: where the line runs decides the case' },
    term: { name: 'term, date', reason: 'within what time, and from when on' },
    age: { name: 'age', reason: 'the age at which capacity, duty or protection begins or ends' },
    share: { name: 'share, multiple', reason: 'majorities, rates, multiples of a fine' },
    penalty: { name: 'penalty, liability', reason: 'kinds of penalties, orders, mitigation, legal liability' },
    body: { name: 'competent body', reason: 'which body is competent, and at which level' },
    exception: { name: 'exception', reason: 'provisos and exceptions: what the rule does not govern' },
    approval: { name: 'approval, filing', reason: 'whether approval or consent is needed, or filing is enough' },
    connective: { name: 'and / or', reason: '和 asks for all, 或者 for one of them' },
  },
  came: (words) => `“${words}” came`,
  went: (words) => `“${words}” went`,
  places: (count) => ` (${count} places)`,
  colon: ': ',
  semicolon: '; ',
  and: ' · ',
};
