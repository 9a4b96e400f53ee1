import type { Merge } from '../../decision/operation.ts';
import { diagnose, isError } from '../../diagnostics/diagnostic.ts';
import { lastStep } from '../../statute/address.ts';
import type { Article } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import { asArticleText } from '../content.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import type { Cause, Edit } from '../types.ts';
import { failed } from './replace.ts';

/** 将A、B合并修改为：“…”: the result stands where the first one stood, the others are gone into it. */
export function planMerge(operation: Merge, context: PlanContext): Plan {
  const articles: Article[] = [];
  const diagnostics = [];
  for (const target of operation.targets) {
    const found = find(context, target, operation);
    if ('diagnostic' in found) diagnostics.push(found.diagnostic);
    else if (found.visit.node.type === 'article') articles.push(found.visit.node);
    else diagnostics.push(diagnose('A026', placeOf(operation.clause), { level: found.visit.node.type }));
  }
  if (diagnostics.some(isError)) return failed(...diagnostics);
  const inOrder = [...context.index.visits.values()].map((v) => v.node).filter((n): n is Article => articles.includes(n as Article));
  const [first, ...others] = inOrder;
  if (first === undefined || others.length === 0) return failed(diagnose('A026', placeOf(operation.clause), { level: 'article' }));
  const as = operation.as === null ? undefined : lastStep(operation.as);
  const fitted = asArticleText(operation.text, [first.ordinal, ...(as === undefined ? [] : [as])], context.newId);
  if ('diagnostic' in fitted) return failed(fitted.diagnostic);
  const cause: Cause = { type: 'operation', operation };
  const edits: Edit[] = [{ kind: 'rewrite', node: first.id, nodes: [{ ...first, labelAlone: false, paragraphs: fitted.units }], cause }];
  for (const article of others) edits.push({ kind: 'delete', node: article.id, into: first.id, cause });
  return { edits, diagnostics: [] };
}
