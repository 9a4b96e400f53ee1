import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { operationsOf } from '../written.ts';

/** D17. A clause changes something. With the statute at hand the engine tells; without it, 将“甲”修改为“甲” still shows. */
export const emptyChange: Rule = {
  id: 'D17',
  source: 'execution',
  scopes: ['decision', 'decision+base'],
  codes: ['A033'],
  run: samePairs,
};

function samePairs(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'decision' || subject.amendment !== null) return [];
  return operationsOf(subject.decision)
    .filter((o) => 'pairs' in o && o.pairs.every((pair) => words(pair.old.lines) === words(pair.new.lines)))
    .map((operation) => diagnose('A033', placeOf(operation.clause)));
}

function words(lines: readonly { readonly text: string }[]): string {
  return lines.map((line) => line.text).join('\n');
}
