import type { Operation } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Address } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import { locate, type StatuteIndex } from '../statute/locate.ts';
import type { NodeId } from '../statute/types.ts';
import { fold } from '../text/fold.ts';
import { placeOf } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import { type Edits, operationOf } from './edits.ts';
import { newText } from './new-text.ts';
import type { DeleteEdit, Edit, RewriteEdit, TextEdit } from './types.ts';

type Disposal = DeleteEdit | RewriteEdit;

/**
 * A clause about words leaves alone what a more exact clause deletes or writes anew (docs/semantics.md#more-exact): the unit in which they stand, or longer
 * words that hold them. It must have words of its own left, or name a division around them; otherwise the two stay in conflict, as they do where the new
 * text has the words again. Each place that is left is reported.
 */
export function leaveToMoreExact(edits: Edits, index: StatuteIndex, texts: ReadonlyMap<NodeId, Passage>): { edits: Edits; diagnostics: readonly Diagnostic[] } {
  const wordsOf = ({ node, start, end }: TextEdit): string => texts.get(node)?.text.slice(start, end) ?? '';
  const covered = new Map<TextEdit, 'in-division' | 'elsewhere'>();
  for (const changes of edits.words.values()) {
    const inLonger = new Set(insideLonger(changes, wordsOf));
    for (const edit of changes.filter(isAboutWords)) {
      const disposal = disposalAround(edit, edits, index);
      if (disposal !== null && isWider(edit, disposal.node, index)) covered.set(edit, 'in-division');
      else if (disposal !== null ? !hasAgain(disposal, wordsOf(edit), edit.text) : inLonger.has(edit)) covered.set(edit, 'elsewhere');
    }
  }
  if (covered.size === 0) return { edits, diagnostics: [] };
  const elsewhere = new Set(edits.ofKind('text').flatMap((edit) => (covered.has(edit) ? [] : [operationOf(edit)])));
  const left = [...covered].flatMap(([edit, how]) => (how === 'in-division' || elsewhere.has(operationOf(edit)) ? [edit] : []));
  const diagnostics = left.map((edit) => {
    const passage = texts.get(edit.node);
    return diagnose('A030', passage === undefined ? null : placeOf(passage, edit.start, edit.end), { words: wordsOf(edit) });
  });
  const dropped = new Set<Edit>(left);
  return { edits: edits.where((edit) => !dropped.has(edit)), diagnostics };
}

function isAboutWords(edit: TextEdit): boolean {
  const kind = operationOf(edit)?.kind;
  return kind === 'replace-text' || kind === 'delete-text' || kind === 'insert-text';
}

/** What another clause does to the unit in which words stand, or one around it. */
function disposalAround(edit: TextEdit, { gone, rewritten, moved }: Edits, index: StatuteIndex): Disposal | null {
  for (let at: NodeId | undefined = edit.node; at !== undefined; at = index.visits.get(at)?.parent) {
    const disposal = rewritten.get(at) ?? gone.get(at);
    if (disposal !== undefined && operationOf(disposal) !== operationOf(edit)) return disposal;
    // What moved is no longer inside the unit it left.
    if (moved.has(at)) break;
  }
  return null;
}

/**
 * 将“被拆迁人”修改为“被征收人”, 将“拆迁人”修改为“征收部门”: of the changes in one text, those whose words lie in longer words that another clause replaces or
 * deletes and does not write again.
 */
function insideLonger(edits: readonly TextEdit[], wordsOf: (edit: TextEdit) => string): readonly TextEdit[] {
  if (new Set(edits.map(operationOf)).size < 2) return [];
  const found: TextEdit[] = [];
  // The changes around a place, by their stretch: those of one stretch come one behind the other.
  let around: TextEdit[][] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    around = around.filter(([first]) => (first as TextEdit).end > edit.start);
    const longer = ([other]: readonly TextEdit[]): boolean =>
      other !== undefined && other.start <= edit.start && edit.end <= other.end && other.end - other.start > edit.end - edit.start;
    const covers = (other: TextEdit): boolean => operationOf(other) !== operationOf(edit) && !other.text.includes(wordsOf(edit));
    if (edit.start < edit.end && around.some((same) => longer(same) && same.some(covers))) found.push(edit);
    const last = around[around.length - 1];
    if (last?.[0]?.start === edit.start && last[0].end === edit.end) last.push(edit);
    else around.push([edit]);
  }
  return found;
}

/** Whether a unit is written anew with the words in it that were to be changed, and not as a part of the words they were to be changed to. */
function hasAgain(disposal: Disposal, words: string, changed: string): boolean {
  const operation = operationOf(disposal);
  if (disposal.kind === 'delete' || words === '' || operation === null) return false;
  return newText(operation).some((line) => (changed === '' ? line : line.replaceAll(changed, '')).includes(words));
}

/**
 * 第三十条修改为：“……”。删去第二款: a 款 that the text restated in the same item has no more is gone with that; the deletion has nothing left to do. It is
 * reported; where the text has the 款 again the two stay in conflict. So it is with a unit that the same item merges into another one.
 */
export function leaveToRestated(edits: Edits, index: StatuteIndex, texts: ReadonlyMap<NodeId, Passage>): { edits: Edits; diagnostics: readonly Diagnostic[] } {
  const joining = new Map(edits.ofKind('delete').flatMap((edit) => (edit.into === null ? [] : [[edit.node, edit] as const])));
  const done = edits.ofKind('delete').filter((edit) => {
    // 第十六条与第六条合并，作为第六条第二款：“……”。原第十六条删除。
    const merging = edit.into === null ? joining.get(edit.node) : undefined;
    if (merging !== undefined) return operationOf(merging)?.item === operationOf(edit)?.item;
    const around = edits.rewritten.get(index.visits.get(edit.node)?.parent ?? '');
    const [one, other] = [operationOf(edit), around === undefined ? null : operationOf(around)];
    if (around === undefined || one === null || other === null || one === other || one.item !== other.item) return false;
    const own = fold(texts.get(edit.node)?.text ?? '');
    return !newText(other).some((line) => fold(line).includes(own));
  });
  if (done.length === 0) return { edits, diagnostics: [] };
  const dropped = new Set<Edit>(done);
  const address = ({ node }: DeleteEdit): string => formatAddress(index.visits.get(node)?.address ?? { steps: [] });
  const diagnostics = done.map((edit) => diagnose('A069', placeOf((operationOf(edit) as Operation).clause), { address: address(edit) }));
  return { edits: edits.where((edit) => !dropped.has(edit)), diagnostics };
}

/** Whether the clause names a division around the unit, not the unit or something in it. */
function isWider(edit: TextEdit, unit: NodeId, index: StatuteIndex): boolean {
  const operation = operationOf(edit);
  if (operation === null || !('targets' in operation)) return false;
  const named = operation.targets.flatMap((target: Address) => {
    const located = locate(index, target);
    return located.found && located.visit.node.type === 'division' ? [located.visit.node.id] : [];
  });
  for (let at = index.visits.get(unit)?.parent; at !== undefined; at = index.visits.get(at)?.parent) if (named.includes(at)) return true;
  return false;
}
