import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/**
 * L5. A bill that amends comes with both texts side by side (北京 2023, 第六十条; 27 more of the local rules on legislation at hand say so). It is a paper beside
 * the decision, so only what calls itself a bill (草案) is reminded of it, and only where its file speaks of no 对照.
 */
export const comparisonTable: Rule = {
  id: 'L5',
  source: 'beijing-60',
  scopes: ['decision'],
  codes: ['C037'],
  run: withoutComparison,
};

const LOCAL = /(?:省|市|自治区|自治州|自治县)(?:第[^届]{1,4}届)?(?:人民代表大会|人大)/;

function withoutComparison(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'decision') return [];
  const { title } = subject.decision;
  const raw = title.origin?.source.raw ?? '';
  return /草案/.test(title.text) && LOCAL.test(title.text) && !/对照(?:表|文本)/.test(raw) ? [diagnose('C037', placeOf(title))] : [];
}
