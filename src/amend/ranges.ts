import type { DecisionPart, Operation } from '../decision/operation.ts';
import { quotedWords } from '../decision/quoted.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Address } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import type { Article } from '../statute/types.ts';
import { articlesOf } from '../statute/walk.ts';
import { fold } from '../text/fold.ts';
import { groupBy } from '../text/group.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import { placeOf } from '../text/passage.ts';
import { materialiseWords } from './new-text.ts';
import { linesOf } from './operations/unit-text.ts';

const N = `([${NUMERAL_CHARACTERS}]{1,9}|[0-9]{1,5})`;
const RANGE = new RegExp(`第${N}条?(?:至|到|－|—{1,2}|-|～)第?${N}条`, 'g');

/** A part whose operations say all the articles that they mean, and what is told of those that it did not name. */
export interface Widened {
  readonly part: DecisionPart;
  readonly told: ReadonlyMap<Operation, Diagnostic>;
}

/**
 * 删去第十二条至第十四条, where 第十二条之一 stands between them: a range is all that stands from its one end to the other (docs/semantics.md#article-ranges), and the decision knows only
 * the numbers. Articles that are named one by one are no range.
 */
export function throughRanges(part: DecisionPart, index: StatuteIndex): Widened {
  const told = new Map<Operation, Diagnostic>();
  const suffixed = groupBy(
    articlesOf(index.statute).filter(({ ordinal }) => ordinal.suffix > 0),
    ({ ordinal }) => ordinal.number,
  );
  if (suffixed.size === 0) return { part, told };
  // One clause may be as many orders as it has articles, and is searched once.
  const known = new Map<string, ReadonlySet<number>>();
  const insideOf = ({ clause: { text } }: Operation): ReadonlySet<number> => {
    const inside = known.get(text) ?? insideRanges(text, suffixed);
    known.set(text, inside);
    return inside;
  };
  const items = part.items.map((item) => ({ ...item, operations: item.operations.map((operation) => widened(operation, insideOf, suffixed, told)) }));
  return { part: { ...part, items }, told };
}

type Suffixed = ReadonlyMap<number, readonly Article[]>;

function widened(
  operation: Operation,
  insideOf: (operation: Operation) => ReadonlySet<number>,
  suffixed: Suffixed,
  told: Map<Operation, Diagnostic>,
): Operation {
  if (!('targets' in operation)) return operation;
  const inside = insideOf(operation);
  if (inside.size === 0) return operation;
  const named = new Set(operation.targets.map(formatAddress));
  const added: Address[] = [];
  const targets = operation.targets.flatMap((target): readonly Address[] => {
    const [step, ...more] = target.steps;
    if (step?.level !== 'article' || step.suffix > 0 || more.length > 0 || !inside.has(step.number)) return [target];
    const between = (suffixed.get(step.number) ?? [])
      .filter((article) => concerns(operation, article))
      .map(({ ordinal: { suffix } }): Address => ({ ...target, steps: [{ ...step, suffix }] }));
    const missing = between.filter((address) => !named.has(formatAddress(address)));
    added.push(...missing);
    return [target, ...missing];
  });
  if (added.length === 0) return operation;
  const whole = { ...operation, targets };
  told.set(whole, diagnose('A075', placeOf(operation.clause), { addresses: added.map(formatAddress).join('、') }));
  return whole;
}

/** Of words that are changed, the articles that have some of them. */
function concerns(operation: Operation, article: Article): boolean {
  const sought = quotedWords(operation);
  if (sought.length === 0) return true;
  const text = fold(linesOf(article).join(''));
  return sought.some((quote) => text.includes(fold(materialiseWords(quote))));
}

/** The numbers in the ranges of a clause behind which another one of the same range follows. */
function insideRanges(clause: string, suffixed: Suffixed): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [, first, last] of clause.replace(/[\s\u3000]|“[^“”]*”/g, '').matchAll(RANGE)) {
    const [from, to] = [parseNumeral(first as string) ?? 0, parseNumeral(last as string) ?? 0];
    for (const number of suffixed.keys()) if (number >= from && number < to) inside.add(number);
  }
  return inside;
}
