import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import type { Passage } from '../../text/source.ts';
import type { Edits } from '../edits.ts';
import { isListed, settleLists } from './list.ts';
import { closeSeams } from './seam.ts';

/**
 * Sets the marks right that edits leave behind (docs/semantics.md#seams): first the seams inside each text, then the ends of the lists. Each tidying is an
 * edit of its own, and said; what is not in the table stays as ordered, and is said.
 */
export function settleMarks(
  edits: Edits,
  index: StatuteIndex,
  texts: ReadonlyMap<NodeId, Passage>,
): { readonly edits: Edits; readonly diagnostics: readonly Diagnostic[] } {
  const seams = closeSeams(edits.words, texts, (node) => isListed(index, node));
  const lists = settleLists(edits.where((e) => e.kind !== 'text').with(seams.edits), index);
  return { edits: lists.edits, diagnostics: [...seams.diagnostics, ...lists.diagnostics] };
}
