import type { Delete } from '../../decision/operation.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { built } from '../../text/passage.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import type { Cause, Edit } from '../types.ts';
import { noPart } from './words.ts';

/**
 * 删去A、B: the units go; 款 and 项 behind them close up. Where numbers are frozen (修正案 of a code) a deleted article leaves its
 * number: 第一百九十九条　（删去）.
 */
export function planDelete(operation: Delete, context: PlanContext): Plan {
  const cause: Cause = { type: 'operation', operation };
  const edits: Edit[] = [];
  const diagnostics = [];
  for (const target of operation.targets) {
    const found = target.part === undefined ? find(context, target, operation) : { diagnostic: noPart(target, operation) };
    if ('diagnostic' in found) {
      diagnostics.push(found.diagnostic);
      continue;
    }
    const { node, article } = found.visit;
    if (node.type === 'article' && context.frozen) {
      const paragraph = { type: 'paragraph', id: context.newId(), text: built('（删去）'), items: [] } as const;
      edits.push({ kind: 'rewrite', node: node.id, nodes: [{ ...node, gap: '　', labelAlone: false, paragraphs: [paragraph] }], placeholder: true, cause });
    } else if (node.type === 'paragraph' && article !== null && article.paragraphs.length === 1) {
      edits.push({ kind: 'delete', node: article.id, into: null, cause });
    } else edits.push({ kind: 'delete', node: node.id, into: null, cause });
  }
  return diagnostics.some(isError) ? { edits: [], diagnostics } : { edits, diagnostics };
}
