import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Address } from '../statute/address.ts';
import { locate, type StatuteIndex } from '../statute/locate.ts';
import type { NodeId } from '../statute/types.ts';
import { placeOf } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import { operationOf } from './conflicts.ts';
import type { Edit, TextEdit } from './types.ts';

/**
 * Words changed throughout a wider unit (将第四章中的“甲”修改为“乙”) leave alone what another clause deletes or writes anew inside it, as words
 * changed in the whole statute do (docs/semantics.md#everywhere): the more exact clause rules, and it is reported.
 */
export function leaveToMoreExact(
  edits: readonly Edit[],
  index: StatuteIndex,
  texts: ReadonlyMap<NodeId, Passage>,
): { edits: readonly Edit[]; diagnostics: readonly Diagnostic[] } {
  const disposals = new Map(edits.flatMap((e) => (e.kind === 'delete' || e.kind === 'rewrite' ? [[e.node, e] as const] : [])));
  if (disposals.size === 0) return { edits, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const kept = edits.filter((edit) => {
    if (edit.kind !== 'text') return true;
    for (let at: NodeId | undefined = edit.node; at !== undefined; at = index.visits.get(at)?.parent) {
      const disposal = disposals.get(at);
      if (disposal === undefined || operationOf(disposal) === operationOf(edit) || !isWider(edit, at, index)) continue;
      const passage = texts.get(edit.node);
      const words = passage?.text.slice(edit.start, edit.end) ?? '';
      diagnostics.push(diagnose('A030', passage === undefined ? null : placeOf(passage, edit.start, edit.end), { words }));
      return false;
    }
    return true;
  });
  return { edits: kept, diagnostics };
}

/** Whether the clause names a division around the unit, not the unit or something in it. */
function isWider(edit: TextEdit, unit: NodeId, index: StatuteIndex): boolean {
  const operation = operationOf(edit);
  if (operation?.kind !== 'replace-text' && operation?.kind !== 'delete-text' && operation?.kind !== 'insert-text') return false;
  const named = operation.targets.flatMap((target: Address) => {
    const located = locate(index, target);
    return located.found && located.visit.node.type === 'division' ? [located.visit.node.id] : [];
  });
  for (let at = index.visits.get(unit)?.parent; at !== undefined; at = index.visits.get(at)?.parent) if (named.includes(at)) return true;
  return false;
}
