import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { outerParts } from '../../text/between.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/**
 * L13. 修正 is amendment by a decision or a 修正案, 修订 the re-enactment of the whole text; the title note says which. The State Council
 * writes 修订 for both, so only what a congress or its standing committee did is looked at.
 */
export const amendedOrRevised: Rule = {
  id: 'L13',
  source: 'practice',
  scopes: ['statute'],
  codes: ['C014'],
  run: wrongVerb,
};

function wrongVerb(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'statute' || subject.statute.history === null) return [];
  const { entries, lines } = subject.statute.history;
  return entries.flatMap((entry) => {
    const [before = entry, title = '', behind = ''] = outerParts(entry, '《》') ?? [];
    if (!/人民代表大会|人大常委会/.test(before + behind) || !/修改|修正/.test(title) || !/^(?:第[一二三四五六七八九十]+次)?修订[）)。]?$/.test(behind))
      return [];
    const line = lines.find((l) => l.text.includes(entry)) ?? lines[0];
    if (line === undefined) return [];
    const at = Math.max(0, line.text.indexOf(entry));
    return [diagnose('C014', placeOf(line, at, Math.min(line.text.length, at + entry.length)), { words: '修订', instead: '修正' })];
  });
}
