import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { resolveReference } from '../../reference/index.ts';
import { formatAddress, formatStep, stepAt } from '../../statute/address.ts';
import { indexStatute, locate } from '../../statute/locate.ts';
import { articlesOf } from '../../statute/walk.ts';
import { placeOf } from '../../text/passage.ts';
import { citations } from '../citations.ts';
import type { Rule } from '../rule.ts';
import { EXECUTION } from '../sources.ts';
import type { Subject } from '../subject.ts';

/**
 * D12. No reference leads to a place that is not there: in a statute as it stands, and, carrying out a decision, in the articles it leaves
 * alone. Only references that can mean nothing but this statute are judged, and of a place only its article.
 */
export const danglingReferences: Rule = {
  id: 'D12',
  says: { zh: '引用的条款存在，删去之后没有留下落空的引用', en: 'references lead somewhere, and none is left dangling by a deletion' },
  source: EXECUTION,
  looksAt: { zh: '对本法规各条的引用', en: 'references to articles of this statute' },
  scopes: ['statute', 'decision+base'],
  codes: ['X002', 'C019'],
  run: leadNowhere,
};

function leadNowhere(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'statute') return [];
  const index = indexStatute(subject.statute);
  const first = articlesOf(subject.statute)[0]?.ordinal.number ?? 1;
  const faults: Diagnostic[] = [];
  for (const { text, home, references } of citations(subject.statute)) {
    if (stepAt(home, 'article') === undefined) continue;
    const said = new Set<string>();
    for (const reference of references) {
      // What begins a paragraph is an article whose label could not be read: L2 reports the gap it leaves.
      const target = reference.scope === 'own' && reference.start > 0 ? resolveReference(reference, home) : null;
      const article = target && stepAt(target, 'article');
      // An excerpt (合同编 begins at 第四百六十三条) cites what lies before it.
      if (!article || article.number < first || said.has(formatStep(article))) continue;
      const located = locate(index, { steps: [article] });
      if (located.found || located.reason !== 'article') continue;
      said.add(formatStep(article));
      const params = { words: text.text.slice(reference.start, reference.end), address: formatAddress(home) };
      faults.push(diagnose('C019', placeOf(text, reference.start, reference.end), params));
    }
  }
  return faults;
}
