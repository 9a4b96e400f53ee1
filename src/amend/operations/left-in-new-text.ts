import type { Operation } from '../../decision/operation.ts';
import { type Diagnostic, diagnose, relatedTo } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import { alreadyReads } from '../match.ts';
import { newText } from '../new-text.ts';

/**
 * 统一将“甲”修改为“乙”, where what another clause writes has 甲, too: it is new already, and left, which is told (docs/semantics.md#everywhere). `pairs` are the old words and the new ones.
 */
export function leftInNewText(operation: Operation, pairs: readonly (readonly [string, string])[], operations: readonly Operation[]): readonly Diagnostic[] {
  return operations.flatMap((other) => {
    const lines = other === operation || other.kind === 'replace-everywhere' ? [] : newText(other);
    return pairs.flatMap(([old, made]) => {
      const count = lines.reduce((sum, line) => sum + standing(line, old, made), 0);
      return count === 0 ? [] : [diagnose('A081', placeOf(other.clause), { words: old, count }, [relatedTo(placeOf(operation.clause), 'other-clause')])];
    });
  });
}

function standing(line: string, old: string, made: string): number {
  let count = 0;
  for (let at = line.indexOf(old); at >= 0; at = line.indexOf(old, at + old.length)) if (!alreadyReads(line, at, old, made)) count++;
  return count;
}
