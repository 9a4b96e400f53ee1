import { inside, type Messages } from '../../message.ts';

/** References between provisions. */
export const references: Messages<'X'> = {
  X001: (p) => `${p['address']}: “${p['from']}” follows the numbering and becomes “${p['to']}”`,
  X002: (p) => `${p['address']} refers to “${p['words']}”, which is gone`,
  X003: (p) => `“${p['words']}” in ${p['address']} may refer to this statute or another; left alone`,
  X004: (p) =>
    p['division'] ? `“${p['words']}” in ${p['address']} is another ${p['division']} now` : `“${p['words']}” in ${p['address']} has another neighbour now`,
  X005: (p) =>
    p['address']
      ? `the decision's own text cites “${p['words']}” (${p['address']}), which does not exist after the amendment`
      : `“${p['words']}” in the decision's own text has nothing before it to refer to`,
  X006: (p) =>
    p['target']
      ? `${p['address'] || 'an annex'} refers to “${p['words']}” (${p['target']}), which does not exist`
      : `“${p['words']}” in ${p['address'] || 'an annex'} has nothing before it to refer to`,
  X007: (p) =>
    `${p['address']} refers to “${p['words']}”, whose inside is another set now: ${inside(p, { gone: 'deleted', left: 'moved out', moved: 'moved in', new: 'new' }, '; ')}`,
  X008: (p) => `${p['address']} refers to “${p['words']}”, which is ${p['to']} now and cannot be written so where it stands; left alone`,
  X009: (p) => {
    const before = p['to'] ? `is ${p['to']} now` : 'is gone';
    const now = p['is'] ? `${p['words']} is “${p['is']}” now` : `there is no ${p['words']} now`;
    return `${p['address']} still cites “${p['words']}”: is that meant? What was ${p['from']}, “${p['was']}”, ${before}; ${now}`;
  },
  X010: (p) => `“${p['words']}” in ${p['address']} are both ${p['to']} now: written once`,
};
