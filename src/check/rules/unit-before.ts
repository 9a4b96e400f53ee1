import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';
import { EXECUTION } from '../sources.ts';

/** D13. 前款, 前条, 前两项 have what they count back to, and mean the same as before the amendment. */
export const unitBefore: Rule = {
  id: 'D13',
  says: {
    zh: '“前款”“前条”“前两项”前面有所指的条、款、项，修改后所指不变',
    en: '前款, 前条, 前两项 have a unit before them, and the amendment does not change which',
  },
  source: EXECUTION,
  looksAt: { zh: '“前款”“前条”等和它们的位置', en: '前款, 前条 and where they stand' },
  scopes: ['statute', 'decision+base'],
  codes: ['X004', 'X006'],
  when: (diagnostic) => diagnostic.code === 'X004' || countsBackToNothing(diagnostic),
};

/** Whether a reference leads nowhere because it counts back from the first of its kind; D12 has the others. */
export function countsBackToNothing({ code, params }: Diagnostic): boolean {
  return code === 'X006' && params['target'] === '';
}
