import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { lastStep, stepAt } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import type { PlanContext } from '../plan.ts';
import type { Edit, MoveEdit } from '../types.ts';
import type { Statement } from './stated.ts';

/**
 * 项 that a clause numbers in another 款 of their article (原第六项改为第二款第一项): they move into its list, which may be one that another clause brings
 * (出版管理条例 in 国务院令797号). Where no such 款 is to be found the clause leads nowhere.
 */
export function moveAcross(
  edits: readonly Edit[],
  { index, stated }: PlanContext,
): { moves: readonly MoveEdit[]; failed: readonly { readonly statement: Statement; readonly diagnostic: Diagnostic }[] } {
  const moves: MoveEdit[] = [];
  const failed: { statement: Statement; diagnostic: Diagnostic }[] = [];
  for (const [id, statement] of stated) {
    const { operation, step } = statement;
    const visit = index.visits.get(id);
    if (operation.kind !== 'renumber' || visit?.node.type !== 'item') continue;
    const [from, to] = [stepAt(visit.address, 'paragraph')?.number, stepAt(operation.to, 'paragraph')?.number];
    // The clause may name the 款 as it was, or as it will be counted.
    if (to === undefined || from === to || lastStep(operation.to)?.level !== 'item' || stepAt(operation.target, 'paragraph') !== undefined) continue;
    const parent = paragraphAt(to, visit.article?.id ?? '', edits, index);
    if (parent === visit.parent) continue;
    if (parent === null) failed.push({ statement, diagnostic: diagnose('A040', placeOf(operation.clause), { address: formatAddress(operation.target) }) });
    else
      moves.push({ kind: 'move', nodes: [id], parent, place: { type: 'number', number: step.number }, shell: null, cause: { type: 'operation', operation } });
  }
  return { moves, failed };
}

/** The 款 of an article at a new number: one that a clause brings there, else one that stands there where none in front of it came or went. */
function paragraphAt(number: number, article: NodeId, edits: readonly Edit[], index: StatuteIndex): NodeId | null {
  let counted = true;
  for (const edit of edits) {
    if (edit.kind === 'insert' && edit.parent === article && edit.place.type === 'number') {
      const brought = edit.nodes[number - edit.place.number];
      if (brought?.type === 'paragraph') return brought.id;
      if (edit.place.number < number) counted = false;
    } else if ((edit.kind === 'insert' || edit.kind === 'move') && edit.parent === article) counted = false;
    else if (edit.kind === 'delete' && index.visits.get(edit.node)?.parent === article) counted = false;
  }
  const node = index.visits.get(article)?.node;
  return counted && node?.type === 'article' ? (node.paragraphs[number - 1]?.id ?? null) : null;
}
