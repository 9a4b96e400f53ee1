import type { DeleteText, Quote } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { readLabel } from '../../statute/label.ts';
import { textIdsIn } from '../../statute/texts.ts';
import { fold } from '../../text/fold.ts';
import { placeOf } from '../../text/passage.ts';
import { endMark } from '../marks/table.ts';
import { materialiseWords } from '../new-text.ts';
import { find, type PlanContext } from '../plan.ts';
import { Refused } from '../refused.ts';
import type { DeleteEdit } from '../types.ts';

/**
 * 删去第十二条中的“（五）其他行为”: a whole 项 quoted with its label, which is none of its words. Null where the targets hold no such unit, or more
 * than one.
 */
export function quotedUnit(quote: Quote, operation: DeleteText, context: PlanContext): { readonly edit: DeleteEdit; readonly note: Diagnostic } | null {
  const quoted = materialiseWords(quote);
  const label = readLabel(quoted);
  if (label === null || (label.kind !== 'item' && label.kind !== 'subitem')) return null;
  const sought = bare(quoted.slice(label.length + label.gap.length));
  const found = operation.targets.flatMap((target) => {
    const unit = find(context, target, operation);
    if (unit instanceof Refused) return [];
    return textIdsIn(unit.node).flatMap((id) => {
      const visit = context.index.visits.get(id);
      if (visit === undefined || (visit.node.type !== 'item' && visit.node.type !== 'subitem')) return [];
      const { type, ordinal, text } = visit.node;
      return type === label.kind && ordinal.number === label.ordinal.number && bare(text.text) === sought ? [visit] : [];
    });
  });
  const [visit, ...more] = found;
  if (visit === undefined || more.length > 0) return null;
  return {
    edit: { kind: 'delete', node: visit.node.id, into: null, cause: { type: 'operation', operation } },
    note: diagnose('A018', placeOf(operation.clause), { address: formatAddress(visit.address) }),
  };
}

function bare(text: string): string {
  const folded = fold(text);
  return folded.slice(0, folded.length - endMark(folded).length);
}
