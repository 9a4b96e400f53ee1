import type { Operation } from '../../decision/operation.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { annexHeading, annexParagraph, isTable } from '../../statute/tables.ts';
import type { Annex, NodeId } from '../../statute/types.ts';
import { excerpt } from '../../text/excerpt.ts';
import { placeOf } from '../../text/passage.ts';
import { linesGone } from '../annex-lines.ts';
import { Edits } from '../edits.ts';
import type { Plan, PlanContext } from '../plan.ts';
import { revise } from '../rebuild.ts';
import { Refused, refuse } from '../refused.ts';
import { rowLabel } from '../row-number.ts';
import type { AnnexEdit, Edit } from '../types.ts';
import { isOnlyMarks } from './table.ts';

/**
 * Where the words that an operation deletes are all of a unit but for its marks, the unit is deleted, with a warning (docs/semantics.md#whole-unit; 铁路人身损害2021, item 九). A
 * lead-in is no unit without its list: nobody says what becomes of that.
 */
export function wholeUnitsGo(plan: Plan, operation: Operation, context: PlanContext): Plan {
  if (plan instanceof Refused) return plan;
  const notes = [...plan.notes];
  const gone = new Map<NodeId, Edit>();
  const { words } = new Edits(plan.edits);
  for (const [id, edits] of words) {
    const visit = context.index.visits.get(id);
    const passage = context.texts.get(id);
    if (visit === undefined || passage === undefined || visit.node.type === 'division') continue;
    const { node } = visit;
    if (!isOnlyMarks(revise(passage, edits).text)) continue;
    if ((node.type === 'paragraph' && node.items.length > 0) || (node.type === 'item' && node.subitems.length > 0)) {
      return refuse('A066', placeOf(operation.clause), { address: formatAddress(visit.address) });
    }
    notes.push(diagnose('A018', placeOf(operation.clause), { address: formatAddress(visit.address) }));
    const only = node.type === 'paragraph' && visit.article?.paragraphs.length === 1 ? visit.article.id : id;
    gone.set(id, { kind: 'delete', node: only, into: null, cause: { type: 'operation', operation } });
  }
  const annexes = context.base.annexes.flatMap((annex) => withoutEmptied(annex, words, operation) ?? []);
  for (const { annex, lines } of annexes)
    for (const line of lines) notes.push(diagnose('A018', placeOf(operation.clause), { address: `${annexHeading(annex)}“${excerpt(line)}”` }));
  if (gone.size === 0 && annexes.length === 0) return plan;
  const emptied = new Set(annexes.flatMap(({ edit }) => linesGone(edit)));
  const rest = plan.edits.filter((e) => e.kind !== 'text' || !(gone.has(e.node) || emptied.has(e.node)));
  return { edits: [...rest, ...gone.values(), ...annexes.map(({ edit }) => edit)], notes };
}

/** An annex without the lines of which nothing but a number is left, and what these were; null where there are none. The numbers behind them close up. */
function withoutEmptied(
  annex: Annex,
  words: Edits['words'],
  operation: Operation,
): { readonly annex: Annex; readonly edit: AnnexEdit; readonly lines: readonly string[] } | null {
  const gone = annex.blocks.flatMap((block, at) => {
    const edits = isTable(block) ? undefined : words.get(annexParagraph(annex.id, at));
    return edits === undefined || isTable(block) || !isEmptied(revise(block, edits).text) ? [] : [{ at, text: block.text }];
  });
  if (gone.length === 0) return null;
  const changes = { gone: gone.map(({ at }) => at), come: [], stated: [] };
  const edit: AnnexEdit = { kind: 'annex', node: annex.id, blocks: [], lines: changes, cause: { type: 'operation', operation } };
  return { annex, edit, lines: gone.map(({ text }) => text) };
}

function isEmptied(line: string): boolean {
  return isOnlyMarks(line.slice(rowLabel(line)?.end ?? 0).replace(/^[.．）)]/, ''));
}
