import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { lastStep, stepAt } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import type { NodeId, StatuteNode } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import { type Arrival, arrange } from '../arrange.ts';
import type { Edits } from '../edits.ts';
import type { PlanContext } from '../plan.ts';
import type { MoveEdit } from '../types.ts';
import type { Statement } from './stated.ts';

/**
 * 项 that a clause numbers in another 款 of their article (原第六项改为第二款第一项): they move into its list, which may be one that another clause brings
 * (出版管理条例 in 国务院令797号). Where no such 款 is to be found the clause leads nowhere.
 */
export function moveAcross(
  edits: Edits,
  { index, stated }: PlanContext,
): { moves: readonly MoveEdit[]; failed: readonly { readonly statement: Statement; readonly diagnostic: Diagnostic }[] } {
  const moves: MoveEdit[] = [];
  const failed: { statement: Statement; diagnostic: Diagnostic }[] = [];
  for (const [id, statement] of stated) {
    const { operation, step } = statement;
    const visit = index.visits.get(id);
    if (operation.kind !== 'renumber' || visit?.node.type !== 'item') continue;
    const to = stepAt(operation.to, 'paragraph')?.number;
    if (to === undefined || lastStep(operation.to)?.level !== 'item') continue;
    const parent = paragraphAt(to, visit.article?.id ?? '', edits, index);
    // A clause may name the 款 by its old number on both sides.
    if (parent === visit.parent || (stepAt(operation.target, 'paragraph')?.number ?? 0) === to) continue;
    if (parent === null) failed.push({ statement, diagnostic: diagnose('A040', placeOf(operation.clause), { address: formatAddress(operation.target) }) });
    else
      moves.push({ kind: 'move', nodes: [id], parent, place: { type: 'number', number: step.number }, shell: null, cause: { type: 'operation', operation } });
  }
  return { moves, failed };
}

/** The 款 that stands at a new number in an article, among those that stay and those that clauses bring. */
function paragraphAt(number: number, article: NodeId, edits: Edits, index: StatuteIndex): NodeId | null {
  const node = index.visits.get(article)?.node;
  if (node?.type !== 'article') return null;
  const arriving = (edits.arrivals.get(article) ?? []).map(
    (e): Arrival => ({ place: e.place, nodes: e.kind === 'insert' ? e.nodes : e.nodes.flatMap((id) => index.visits.get(id)?.node ?? []) }),
  );
  const standing = arrange<StatuteNode>(node.paragraphs, (p) => (edits.hasLeft(p.id) ? [] : (edits.rewritten.get(p.id)?.nodes ?? [p])), arriving);
  const found = standing[number - 1];
  return found?.type === 'paragraph' ? found.id : null;
}
