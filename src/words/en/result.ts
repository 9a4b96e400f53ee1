import type { ResultWords } from '../result.ts';
import { names } from './names.ts';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const result: ResultWords = {
  unfinished: (missing, open) => {
    const said = [missing > 0 ? `${counted(missing, 'item')} of the decision not carried out` : '', open > 0 ? `${counted(open, 'problem')} left open` : ''];
    return `【INCOMPLETE】${said.filter((part) => part !== '').join('; ')}. This is not the amended statute.`;
  },
  done: (ordered) => `${counted(ordered, 'operation')}: ${ordered} applied, 0 failed`,
  undone: 'incomplete: ',
  orders: (ordered, applied, failed, unread) =>
    `of ${counted(ordered, 'operation')} ${applied} applied, ${failed} failed${unread === 0 ? '' : `, ${unread} not understood`}`,
  errors: (count) => `${counted(count, 'error')} of no single operation`,
  doubts: (count) => `${counted(count, 'warning')} (--strict)`,
  missing: (count) => `${counted(count, 'statute')} not amended`,
  choices: (count) => counted(count, 'choice'),
  joint: '; ',
  understood: (ordered, understood, unread) => `${counted(ordered, 'operation')}: ${understood} understood, ${unread} not`,
  columns: {
    decision: 'Decision',
    statute: 'Statute',
    item: 'Item',
    operation: 'Operation',
    place: 'Place (number before)',
    to: 'Number after',
    old: 'Old words',
    new: 'New words',
    clause: 'Clause',
    result: 'Result',
    places: 'Places',
    reasons: 'Diagnostics',
    file: 'File',
    line: 'Line',
  },
  outcomes: { applied: names.applied, failed: names.failed, 'not-understood': names.notUnderstood, understood: 'understood' },
};
