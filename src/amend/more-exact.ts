import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Address } from '../statute/address.ts';
import { locate, type StatuteIndex } from '../statute/locate.ts';
import type { NodeId } from '../statute/types.ts';
import { placeOf } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import { Edits, operationOf } from './edits.ts';
import type { Edit, TextEdit } from './types.ts';

/**
 * Words changed throughout a wider unit (将第四章中的“甲”修改为“乙”) leave alone what another clause deletes or writes anew inside it, as words
 * changed in the whole statute do (docs/semantics.md#everywhere): the more exact clause rules, and it is reported.
 */
export function leaveToMoreExact(edits: Edits, index: StatuteIndex, texts: ReadonlyMap<NodeId, Passage>): { edits: Edits; diagnostics: readonly Diagnostic[] } {
  const disposals = new Map<NodeId, Edit>([...edits.gone, ...edits.rewritten]);
  if (disposals.size === 0) return { edits, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const kept = edits.where((edit) => {
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

/**
 * 删去“甲。……乙……”，将“乙”修改为“丙”: words changed wherever they stand in the unit are not changed inside what another clause deletes, where they
 * stand elsewhere too; words that stand nowhere else stay a conflict.
 */
export function leaveToDeletions(edits: Edits, texts: ReadonlyMap<NodeId, Passage>): { edits: Edits; diagnostics: readonly Diagnostic[] } {
  const changes = edits.ofKind('text');
  const deletions = new Edits(changes.filter((e) => e.text === '' && operationOf(e)?.kind === 'delete-text')).words;
  if (deletions.size === 0) return { edits, diagnostics: [] };
  const covered = new Set(
    changes.filter((edit) => operationOf(edit)?.kind === 'replace-text' && deletions.get(edit.node)?.some((other) => holds(other, edit)) === true),
  );
  const elsewhere = new Set(changes.filter((e) => !covered.has(e)).map(operationOf));
  const left = [...covered].filter((edit) => elsewhere.has(operationOf(edit)));
  const diagnostics = left.map(({ node, start, end }) => {
    const passage = texts.get(node);
    return diagnose('A030', passage === undefined ? null : placeOf(passage, start, end), { words: passage?.text.slice(start, end) ?? '' });
  });
  const dropped = new Set<Edit>(left);
  return { edits: edits.where((e) => !dropped.has(e)), diagnostics };
}

/** Whether a deletion goes beyond the words of another edit on one side at least, and leaves none of them. */
function holds(deletion: TextEdit, { start, end }: TextEdit): boolean {
  return deletion.start <= start && end <= deletion.end && end - start < deletion.end - deletion.start;
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
