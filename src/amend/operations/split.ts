import type { Split } from '../../decision/operation.ts';
import { type Address, lastStep, stepAt } from '../../statute/address.ts';
import type { Article, Division, NodeId } from '../../statute/types.ts';
import { fold } from '../../text/fold.ts';
import { built } from '../../text/passage.ts';
import { endMark } from '../marks/table.ts';
import { withEndMark } from '../marks/unit-end.ts';
import { articleToInsert } from '../new-article.ts';
import { asArticles, asItems, labelIn, materialiseWords } from '../new-text.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import type { Cause, Edit, InsertPlace } from '../types.ts';
import { headingAt } from './insert-division.ts';
import { rewrite } from './replace.ts';

/** 将第X条改为两条，作为第Y条、第Z条，修改为：“…”: the pieces stand where the one stood; the first of them is the old unit (docs/semantics.md#splitting). */
export function planSplit(operation: Split, context: PlanContext): Plan {
  const { text, count, as } = operation;
  const cause: Cause = { type: 'operation', operation };
  const found = find(context, operation.target, operation);
  if (found instanceof Refused) return found;
  const { node } = found;
  if (node.type === 'division') return splitDivision(operation, node, found.parent, context);
  if (node.type === 'item' || node.type === 'subitem') {
    const first = lastStep(as[0] ?? { steps: [] })?.number ?? node.ordinal.number;
    const fitted = asItems(text, node.type, first, context.newId, labelIn([node]));
    if (fitted instanceof Refused) return fitted;
    const mark = endMark(node.text.text);
    const [head, ...rest] = fitted.map((unit) => ({ ...unit, text: built(withEndMark(unit.text.text, mark)) }));
    if (head === undefined) return refuse('A026', text.place, { level: node.type });
    return {
      edits: [{ kind: 'rewrite', node: node.id, nodes: [{ ...head, id: node.id, ordinal: node.ordinal, label: node.label, gap: node.gap }, ...rest], cause }],
      notes: [],
    };
  }
  if (node.type === 'paragraph') {
    const rewritten = rewrite(node, { text }, context);
    if (rewritten instanceof Refused) return rewritten;
    return { edits: [{ kind: 'rewrite', node: node.id, nodes: rewritten.units, cause }], notes: rewritten.notes };
  }
  const fitted = asArticles(text, count, context.newId);
  if (fitted instanceof Refused) return fitted;
  const pieces = fitted.map((article, i) => articleToInsert(article, stepAt(as[i] ?? { steps: [] }, 'article') ?? article.ordinal, context));
  for (const [i, article] of fitted.entries()) {
    const stated = pieces[i]?.ordinal;
    if (article.ordinal.number !== 0 && stated !== undefined && article.ordinal.number !== stated.number) {
      return refuse('A026', text.place, { level: 'article', label: article.label.text });
    }
  }
  const [first, ...rest] = pieces as [Article, ...Article[]];
  const edits: Edit[] = [
    { kind: 'rewrite', node: node.id, nodes: [{ ...node, labelAlone: false, paragraphs: first.paragraphs }], cause },
    ...placesOf(rest, as.slice(1), node.id).map(({ place, nodes }): Edit => ({ kind: 'insert', parent: 'body', place, nodes, cause })),
  ];
  return { edits, notes: [] };
}

/** 将第二章改为第二章“甲”和第三章“乙”: the division keeps its place under the first heading; which articles stand under which is said beside it. */
function splitDivision(operation: Split, division: Division, parent: NodeId, context: PlanContext): Plan {
  const { text, as, count } = operation;
  const cause: Cause = { type: 'operation', operation };
  const numbers = as.map((address) => lastStep(address)).filter((step) => step?.level === division.level);
  const headings = text.lines.map((line) => materialiseWords({ lines: [line], place: null }));
  const [heading, ...others] = headings;
  if (division.ordinal === null || heading === undefined || count < 2 || numbers.length !== count || headings.length !== count)
    return refuse('A026', text.place, { level: division.level });
  const edits = others.map((name, i): Edit => {
    const number = numbers[i + 1]?.number ?? 1;
    return { kind: 'insert', parent, place: { type: 'number', number }, nodes: [headingAt(number, division.level, name, context)], cause };
  });
  const renamed: Edit = { kind: 'text', node: division.id, start: 0, end: division.heading.text.length, text: heading, cause };
  return { edits: fold(heading) === fold(division.heading.text) ? edits : [renamed, ...edits], notes: [] };
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
