import type { Decision, NonTextualKind } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { unquoted } from '../written.ts';

/**
 * D15. A decision ends by saying from when it is in force (本决定自…起施行) and that the statute is published anew (根据本决定作相应修改，重新公布).
 * A 修正案 says only the first, and amendments of the constitution, proclaimed by the congress itself, neither. Where the title
 * does not name every instrument (部分, 等N件) republication is not asked for: State Council decisions on many regulations go without.
 */
export const closingWords: Rule = {
  id: 'D15',
  source: 'official-decisions',
  scopes: ['decision'],
  codes: ['C020', 'C021'],
  run: missingFormulas,
};

function missingFormulas(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'decision') return [];
  const { decision } = subject;
  const { title, form } = decision;
  if (/宪法修正案/.test(title.text)) return [];
  const said = unquotedText(decision);
  const faults: Diagnostic[] = [];
  if (!orders(decision, 'commencement') && !/施行|生效/.test(said))
    faults.push(diagnose('C020', placeOf(title), { form: form === 'amendment' ? '修正案' : '决定' }));
  const namesAll = !/部分|等[^《》]{1,6}[部件项个]/.test(title.text);
  if (form === 'decision' && namesAll && !orders(decision, 'republication') && !/(?:重新|予以|另行)(?:公布|发布|印发)/.test(said))
    faults.push(diagnose('C021', placeOf(title)));
  return faults;
}

/** Whether a clause was understood as that, or the YAML form says so, where the words need not stand. */
function orders({ closing }: Decision, what: NonTextualKind): boolean {
  return closing.some((clause) => clause.what === what);
}

/** Everything the decision says outside its quotations. */
function unquotedText({ title, adoption, enacting, parts, closing }: Decision): string {
  const items = parts.flatMap((part) => part.items.map((item) => item.text));
  return [title, ...(adoption === null ? [] : [adoption.text]), ...enacting, ...items, ...closing.map((o) => o.clause)].map((p) => unquoted(p).text).join('\n');
}
