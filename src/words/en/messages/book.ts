import type { Messages } from '../../message.ts';

const DAYS: Readonly<Record<string, string>> = { adopted: 'was adopted (--adopted)', 'in-force': 'comes into force (--in-force)' };

/** A statute's life in a book. */
export const book = {
  B020: (p) => `there is no day “${p['value']}”; days are written 2020-11-27`,
  B021: (p) => `“${p['path']}” is not in this folder; a book.yaml names files in its own folder only`,
  B022: (p) => `the decision was adopted on ${p['adopted']}, before the last one, 《${p['before']}》 (${p['last']})`,
  B023: (p) => `it is not known when the decision ${DAYS[p['key'] ?? '']}`,
  B024: (p) => `departs from the text as republished, ${p['file']}, in ${p['count']} place(s): ${p['departures']}`,
  B025: (p) => (p['where'] === 'book' ? `this decision is in the book already: ${p['entry']}` : `the title note has this amendment already: ${p['entry']}`),
  B026: (p) => `《${p['title']}》 was ${p['adopted'] ? 'adopted and ' : ''}not in force on ${p['day']}: it is from ${p['inForce']} on`,
  B027: (p) =>
    `adopted and not yet in force on ${p['day']}: 《${p['decision']}》${p['items'] ? `, item(s) ${p['items']}` : ''}, in force from ${p['inForce']} on`,
  B028: (p) => `the decision has no item ${p['item']} that could come into force on a day of its own; its items are ${p['items']}`,
} satisfies Partial<Messages<'B'>>;
