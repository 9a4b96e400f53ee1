import type { Replace } from '../../decision/operation.ts';
import { readListLabel } from '../../statute/label.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import { noPart } from '../scope.ts';
import { rewrite } from './replace.ts';

/** 第十一条各项修改为：“（一）……（二）……”: all the items of a list, whose lead-in stays. The unit must have one list, and each text its number. */
export function replaceItems(operation: Replace, context: PlanContext): Plan {
  const { part: _items, ...unit } = operation.target;
  const { text } = operation;
  const found = find(context, unit, operation);
  if (found instanceof Refused) return found;
  const { node } = found;
  const lists = (node.type === 'article' ? node.paragraphs : node.type === 'paragraph' ? [node] : []).filter(({ items }) => items.length > 0);
  const [list, ...more] = lists;
  if (list === undefined || more.length > 0) return noPart(operation.target, operation);
  if (text.lines.some((line) => readListLabel(line.text)?.kind !== 'item')) return refuse('A026', text.place, { level: 'item' });
  const rewritten = rewrite(list, { text: { ...text, lines: [list.text, ...text.lines] } }, context);
  if (rewritten instanceof Refused) return rewritten;
  return { edits: [{ kind: 'rewrite', node: list.id, nodes: rewritten.units, cause: { type: 'operation', operation } }], notes: rewritten.notes };
}
