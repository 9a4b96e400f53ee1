import type { GazetteWords } from '../gazette.ts';

export const gazette: GazetteWords = {
  kinds: {
    announcement: 'announcement',
    statute: 'statute',
    'amending-decision': 'amending decision',
    'repeal-decision': 'repeal',
    'approval-decision': 'approval',
    decision: 'decision',
    explanation: 'explanation',
    report: 'report',
    opinion: 'opinion',
    letter: 'letter',
    appointments: 'appointments',
    agenda: 'agenda',
    minutes: 'minutes',
    speech: 'speech',
    notice: 'notice',
    other: 'other',
  },
  total: (count, kinds) => `${count} documents: ${kinds.map(([kind, of]) => `${kind} ${of}`).join(', ')}`,
  lines: (n) => `${n.inside} lines of text, ${n.furniture} of page furniture, ${n.contents} of contents (${n.entries} entries), ${n.others} others`,
};
