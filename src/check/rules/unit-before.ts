import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { resolveReference } from '../../reference/index.ts';
import { formatAddress, stepAt } from '../../statute/address.ts';
import { placeOf } from '../../text/passage.ts';
import { citations } from '../citations.ts';
import type { Rule } from '../rule.ts';
import { EXECUTION } from '../sources.ts';
import type { Subject } from '../subject.ts';

/**
 * D13. 前款, 前条, 前两项 have what they count back to, and mean the same as before the amendment. Of an amended statute only the text that
 * the decision wrote is judged.
 */
export const unitBefore: Rule = {
  id: 'D13',
  says: {
    zh: '“前款”“前条”“前两项”前面有所指的条、款、项，修改后所指不变',
    en: '前款, 前条, 前两项 have a unit before them, and the amendment does not change which',
  },
  source: EXECUTION,
  looksAt: { zh: '“前款”“前条”等和它们的位置', en: '前款, 前条 and where they stand' },
  scopes: ['statute', 'decision+base'],
  codes: ['X004', 'C020'],
  run: nothingBefore,
};

function nothingBefore(subject: Subject): readonly Diagnostic[] {
  const statute = subject.kind === 'statute' ? subject.statute : subject.amendment?.after;
  if (statute === undefined) return [];
  const faults: Diagnostic[] = [];
  for (const { text, home, references } of citations(statute)) {
    if (subject.kind === 'decision' && text.origin?.source !== subject.decision.title.origin?.source) continue;
    let said = -1;
    for (const reference of references) {
      const { anchor, start, end, chain } = reference;
      if (anchor === null || anchor.back === 0 || chain === said || resolveReference(reference, home) !== null) continue;
      // 排放量最大的前三项污染物: outside a list 前三项 may count other things.
      if (stepAt(home, anchor.level) === undefined) continue;
      said = chain;
      faults.push(diagnose('C020', placeOf(text, start, end), { words: text.text.slice(start, end), address: formatAddress(home) }));
    }
  }
  return faults;
}
