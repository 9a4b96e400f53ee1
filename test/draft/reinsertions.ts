import { similarity } from '../../src/compare/words.ts';
import type { Decision } from '../../src/decision/operation.ts';
import { divisionLines, linesOf } from '../../src/draft/lines.ts';
import type { Address } from '../../src/statute/address.ts';
import { indexStatute, locate, type StatuteIndex } from '../../src/statute/locate.ts';
import type { Statute } from '../../src/statute/types.ts';

/** A line that one clause takes away and another brings: it should have moved. */
export interface Reinsertion {
  readonly gone: string;
  readonly brought: string;
}

const ALIKE = 0.8;
const LONG_ENOUGH = 10;

/** The lines that a decision deletes and puts in again, alike to four fifths. */
export function reinsertionsIn(decision: Decision, base: Statute): readonly Reinsertion[] {
  const index = indexStatute(base);
  const operations = decision.parts.flatMap((part) => part.items.flatMap((item) => item.operations));
  const gone = operations.flatMap((o) => (o.kind === 'delete' ? o.targets.flatMap((target) => linesAt(target, index)) : []));
  const brought = operations.flatMap((o) => (o.kind === 'insert' ? o.text.lines.map((line) => bare(line.text)) : []));
  return gone.filter(isLong).flatMap((line) => {
    const found = brought.find((other) => isLong(other) && similarity(line, other) >= ALIKE);
    return found === undefined ? [] : [{ gone: line, brought: found }];
  });
}

function linesAt(target: Address, index: StatuteIndex): readonly string[] {
  if (target.part !== undefined) return [];
  const found = locate(index, target);
  if (!found.found) return [];
  const { node } = found.visit;
  return (node.type === 'division' ? divisionLines(node) : linesOf(node)).map(bare);
}

/** A line without its label and the marks of the decision. */
function bare(line: string): string {
  return line.replace(/^(?:第[^　 ]{1,9}条(?:之.)?[　 ]|（[一二三四五六七八九十]+）)/, '').replace(/[“”‘’]/g, '');
}

function isLong(line: string): boolean {
  return line.length >= LONG_ENOUGH;
}
