import type { Move } from '../../decision/operation.ts';
import { diagnose, isError } from '../../diagnostics/diagnostic.ts';
import { lastStep } from '../../statute/address.ts';
import { placeOf } from '../../text/passage.ts';
import { asArticles } from '../content.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import type { Cause, Edit } from '../types.ts';
import { articleToInsert } from './insert.ts';
import { failed } from './replace.ts';

/**
 * 将第八条第三款单列一条，作为第四十九条，修改为：“…”: the 款 leave their article, and the text restated stands as an article at the
 * number stated. An article that gave all its 款 is gone. Without a text restated the clause is refused.
 */
export function planMove(operation: Move, context: PlanContext): Plan {
  const { targets, text, to } = operation;
  if (text === null) return failed(diagnose('A034', placeOf(operation.clause)));
  const fitted = asArticles(text, 1, context.newId);
  if ('diagnostic' in fitted) return failed(fitted.diagnostic);
  const cause: Cause = { type: 'operation', operation };
  const [quoted] = fitted.units;
  const step = lastStep(to);
  if (quoted === undefined || step === undefined) return failed(diagnose('A026', text.place, { level: 'article' }));
  const article = articleToInsert(quoted, step, context);
  const edits: Edit[] = [{ kind: 'insert', parent: 'body', place: { type: 'number', number: step.number }, nodes: [article], cause }];
  const diagnostics = [];
  for (const target of targets) {
    const found = find(context, target, operation);
    if ('diagnostic' in found) diagnostics.push(found.diagnostic);
    else edits.push({ kind: 'delete', node: found.visit.node.id, into: article.id, cause });
  }
  return diagnostics.some(isError) ? failed(...diagnostics) : { edits, diagnostics };
}
