import type { Operation } from '../../decision/operation.ts';
import { type Diagnostic, diagnose, relatedTo } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import { alreadyReads, finder } from '../match.ts';
import { newText } from '../new-text.ts';

/**
 * 统一将“甲”修改为“乙”, where what another clause writes has 甲, too: it is new already, and left, which is told (docs/semantics.md#everywhere). `pairs` are the old words and the new ones.
 */
export function leftInNewText(operation: Operation, pairs: readonly (readonly [string, string])[], operations: readonly Operation[]): readonly Diagnostic[] {
  const seek = finder(
    pairs.map(([old]) => old),
    'exact',
  );
  return operations.flatMap((other) => {
    const counts = new Map<string, number>();
    for (const line of other === operation || other.kind === 'replace-everywhere' ? [] : newText(other)) {
      for (const { start, word } of seek(line)) {
        const [old, made] = pairs[word] as readonly [string, string];
        if (!alreadyReads(line, start, old, made)) counts.set(old, (counts.get(old) ?? 0) + 1);
      }
    }
    const related = [relatedTo(placeOf(operation.clause), 'other-clause')];
    return [...counts].map(([words, count]) => diagnose('A081', placeOf(other.clause), { words, count }, related));
  });
}
