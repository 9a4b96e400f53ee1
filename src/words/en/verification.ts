import type { VerificationWords } from '../verification.ts';

export const verification: VerificationWords = {
  reasons: {
    'not-applied': 'the decision was not carried out',
    departs: 'the official text departs from the decision, or we do',
    typography: 'characters and stops only',
    source: 'our base has a gap here',
  },
  statuses: { differs: 'differs', missing: 'missing in ours', extra: 'not in the official text' },
  account: (n) =>
    `articles ${n.articles}: ${n.equal} equal, ${n.differs} differ, ${n.missing} missing, ${n.extra} extra; headings ${n.headings}: ${n.sameHeadings} equal`,
};
