import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { resolveReference } from '../../reference/index.ts';
import { formatAddress } from '../../statute/address.ts';
import { indexStatute, locate } from '../../statute/locate.ts';
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
  const faults: Diagnostic[] = [];
  for (const { text, home, references } of citations(subject.statute)) {
    for (const reference of references) {
      const target = reference.scope === 'own' ? resolveReference(reference, home) : null;
      if (target === null) continue;
      const located = locate(index, target);
      if (located.found || located.reason !== 'article') continue;
      const params = { words: text.text.slice(reference.start, reference.end), address: formatAddress(home) };
      faults.push(diagnose('C019', placeOf(text, reference.start, reference.end), params));
    }
  }
  return faults;
}
