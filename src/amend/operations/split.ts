import type { Split } from '../../decision/operation.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, lastStep, stepAt } from '../../statute/address.ts';
import type { Article, NodeId } from '../../statute/types.ts';
import { built } from '../../text/passage.ts';
import { asArticles, asItems } from '../content.ts';
import { endMark } from '../marks/table.ts';
import { withEndMark } from '../marks/unit-end.ts';
import { articleToInsert } from '../new-article.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import type { Cause, Edit, InsertPlace } from '../types.ts';
import { failed, rewrite } from './replace.ts';

/** 将第X条改为两条，作为第Y条、第Z条，修改为：“…”: the pieces stand where the one stood; the first of them is the old unit (docs/semantics.md#splitting). */
export function planSplit(operation: Split, context: PlanContext): Plan {
  const { text, count, as } = operation;
  const cause: Cause = { type: 'operation', operation };
  const found = find(context, operation.target, operation);
  if ('diagnostic' in found) return failed(found.diagnostic);
  const { node } = found.visit;
  if (node.type === 'division') return failed(diagnose('A026', text.place, { level: node.level }));
  if (node.type === 'item' || node.type === 'subitem') {
    const first = lastStep(as[0] ?? { steps: [] })?.number ?? node.ordinal.number;
    const fitted = asItems(text, node.type, first, context.newId);
    if ('diagnostic' in fitted) return failed(fitted.diagnostic);
    const mark = endMark(node.text.text);
    const [head, ...rest] = fitted.units.map((unit) => ({ ...unit, text: built(withEndMark(unit.text.text, mark)) }));
    if (head === undefined) return failed(diagnose('A026', text.place, { level: node.type }));
    return {
      edits: [{ kind: 'rewrite', node: node.id, nodes: [{ ...head, id: node.id, ordinal: node.ordinal, label: node.label, gap: node.gap }, ...rest], cause }],
      diagnostics: [],
    };
  }
  if (node.type === 'paragraph') {
    const rewritten = rewrite(node, { text }, context);
    if ('diagnostic' in rewritten) return failed(rewritten.diagnostic);
    return { edits: [{ kind: 'rewrite', node: node.id, nodes: rewritten.units, cause }], diagnostics: rewritten.notes };
  }
  const fitted = asArticles(text, count, context.newId);
  if ('diagnostic' in fitted) return failed(fitted.diagnostic);
  const pieces = fitted.units.map((article, i) => articleToInsert(article, stepAt(as[i] ?? { steps: [] }, 'article') ?? article.ordinal, context));
  for (const [i, article] of fitted.units.entries()) {
    const stated = pieces[i]?.ordinal;
    if (article.ordinal.number !== 0 && stated !== undefined && article.ordinal.number !== stated.number) {
      return failed(diagnose('A026', text.place, { level: 'article', label: article.label.text }));
    }
  }
  const [first, ...rest] = pieces as [Article, ...Article[]];
  const edits: Edit[] = [
    { kind: 'rewrite', node: node.id, nodes: [{ ...node, labelAlone: false, paragraphs: first.paragraphs }], cause },
    ...placesOf(rest, as.slice(1), node.id).map(({ place, nodes }): Edit => ({ kind: 'insert', parent: 'body', place, nodes, cause })),
  ];
  return { edits, diagnostics: [] };
}

/** Where the further pieces stand: at the numbers stated, else behind the first. */
function placesOf(
  pieces: readonly Article[],
  as: readonly Address[],
  first: NodeId,
): readonly { readonly place: InsertPlace; readonly nodes: readonly Article[] }[] {
  const numbered = as.length === pieces.length && as.every((address) => lastStep(address)?.level === 'article' && lastStep(address)?.suffix === 0);
  if (!numbered) return pieces.length === 0 ? [] : [{ place: { type: 'after', node: first }, nodes: pieces }];
  return pieces.map((piece, i) => ({ place: { type: 'number', number: lastStep(as[i] as Address)?.number ?? 1 }, nodes: [piece] }));
}
