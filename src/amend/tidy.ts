import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { NodeId } from '../statute/types.ts';
import { groupBy } from '../text/group.ts';
import { placeOf } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import type { TextEdit } from './types.ts';

/**
 * Stops that a deletion leaves doubled or orphaned, by a small fixed table (docs/semantics.md#seams): which of the two marks at the seam
 * goes. Nothing else is ever closed up.
 */
const SEAM: Readonly<Record<string, 'left' | 'right'>> = {
  '、、': 'right',
  '，，': 'right',
  '。。': 'right',
  '；；': 'right',
  '、，': 'left',
  '、。': 'left',
  '、；': 'left',
  '，。': 'left',
  '，；': 'left',
  '；。': 'left',
  '，、': 'right',
};

/** The edits that close up the punctuation behind deletions; each is an edit of its own, reported. */
export function tidySeams(edits: readonly TextEdit[], texts: ReadonlyMap<NodeId, Passage>): { edits: TextEdit[]; diagnostics: Diagnostic[] } {
  const found: TextEdit[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [node, list] of groupBy(edits, (edit) => edit.node)) {
    const passage = texts.get(node) as Passage;
    const sorted = [...list].sort((a, b) => a.start - b.start);
    for (const [i, edit] of sorted.entries()) {
      if (edit.text !== '' || edit.cause.type !== 'operation') continue;
      if (sorted[i + 1]?.start === edit.end || sorted[i - 1]?.end === edit.start) continue;
      const drop = markToDrop(passage.text, edit.start, edit.end);
      if (drop === null) continue;
      found.push({ kind: 'text', node, start: drop, end: drop + 1, text: '', cause: { type: 'tidy', operation: edit.cause.operation } });
      diagnostics.push(diagnose('A016', placeOf(passage, drop, drop + 1), { mark: passage.text[drop] ?? '' }));
    }
  }
  return { edits: found, diagnostics };
}

function markToDrop(text: string, start: number, end: number): number | null {
  const left = text[start - 1];
  const right = text[end];
  if (right === undefined) return null;
  if (left === undefined) return /[、，；]/.test(right) ? end : null;
  const side = SEAM[left + right];
  return side === undefined ? null : side === 'left' ? start - 1 : end;
}
