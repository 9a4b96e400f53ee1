import type { Restate } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { readLabel } from '../../statute/label.ts';
import { isInside, type StatuteIndex } from '../../statute/locate.ts';
import { printArticle, printItem, printParagraph } from '../../statute/print.ts';
import type { StatuteNode } from '../../statute/types.ts';
import { fold } from '../../text/fold.ts';
import { placeOf } from '../../text/passage.ts';
import { materialise } from '../new-text.ts';
import { articleKey } from '../numbers/stated.ts';
import { find, type PlanContext, type Planned } from '../plan.ts';
import { Refused } from '../refused.ts';
import type { Edit } from '../types.ts';
import { planReplace } from './replace.ts';

/**
 * A unit restated in full after clauses that change parts of it (这一自然段相应修改为：“…”, 宪法2004 第十八条): null if they give that text; else
 * the rewriting that makes the restated text rule, with what is to be said (docs/semantics.md#restated).
 */
export function overruleBy(operation: Restate, context: PlanContext, after: StatuteIndex): { readonly edit: Edit; readonly note: Diagnostic } | Refused | null {
  const found = find(context, operation.target, operation);
  if (found instanceof Refused) return found;
  const now = after.visits.get(found.node.id)?.node;
  const made = now === undefined ? '' : linesOf(now).join('');
  const restated = withoutOwnLabel(
    materialise(operation.text)
      .map((line) => line.text)
      .join(''),
    found.node,
    now,
  );
  if (fold(made) === fold(restated)) return null;
  const { kind: _kind, ...ordered } = operation;
  const plan = planReplace({ ...ordered, kind: 'replace', old: null, adds: [] }, context);
  if (plan instanceof Refused) return plan;
  const edit = plan.edits[0];
  if (edit === undefined) throw new Error('restate: a text put in the place of another changes nothing');
  const note = diagnose('A038', placeOf(operation.clause), { address: formatAddress(operation.target), made });
  return { edit: { ...edit, cause: { type: 'operation', operation } } as Edit, note };
}

/** Whether a plan changes something inside the unit restated. */
export function changesWithin(plan: Planned | undefined, operation: Restate, context: PlanContext): boolean {
  const found = find(context, operation.target, operation);
  if (found instanceof Refused || plan === undefined) return false;
  const unit = new Set([found.node.id]);
  return plan.edits.some((edit) => {
    if (edit.kind === 'insert') return isInside(context.index, edit.parent, unit);
    return 'node' in edit && isInside(context.index, edit.node, unit);
  });
}

/** An article may be restated with its label (“第三条　……”), the old one or the new. */
function withoutOwnLabel(text: string, ...units: readonly (StatuteNode | undefined)[]): string {
  const label = readLabel(text);
  const own = units.some((u) => u?.type === 'article' && label?.kind === 'article' && articleKey(u.ordinal) === articleKey(label.ordinal));
  return label !== null && own ? text.slice(label.length + label.gap.length) : text;
}

/** The lines of a unit, the label of an article or item left out. */
function linesOf(node: StatuteNode): readonly string[] {
  switch (node.type) {
    case 'article':
      return node.paragraphs.flatMap(printParagraph);
    case 'paragraph':
      return printParagraph(node);
    case 'item':
      return printItem(node);
    case 'subitem':
      return [node.text.text];
    case 'division':
      return node.children.flatMap((child) => (child.type === 'article' ? printArticle(child) : linesOf(child)));
  }
}
