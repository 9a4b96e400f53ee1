import type { NonTextual, Operation, Quote } from '../decision/operation.ts';
import type { Order } from '../decision/reading/order.ts';
import { built } from '../text/passage.ts';

/** An operation before its item is known. */
export type Drafted = Exclude<Order, { kind: 'non-textual' }>;

const SWAPPED: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/** Text of the statute as a decision quotes it: its marks “” become ‘’ inside those of the decision. */
export function quoteOf(lines: readonly string[]): Quote {
  const marked = lines.some((line) => /[“”]/.test(line));
  return { lines: lines.map((line) => built(marked ? line.replace(/[“”‘’]/g, (c) => SWAPPED[c] ?? c) : line)), place: null };
}

/** Words of the statute as a decision quotes them. */
export function words(text: string): Quote {
  return quoteOf([text]);
}

/** Whether words can stand in the quotation marks of a decision: their own marks are paired, and none is straight. */
export function quotable(text: string): boolean {
  let depth = 0;
  for (const c of text) {
    if (c === '"') return false;
    if (c === '“' || c === '‘') depth++;
    else if ((c === '”' || c === '’') && --depth < 0) return false;
  }
  return depth === 0;
}

/** Whether words can be quoted: their marks, brackets and titles are paired. */
export function isWhole(words: string): boolean {
  return quotable(words) && balanced(words, '（', '）') && balanced(words, '《', '》') && balanced(words, '(', ')');
}

function balanced(words: string, open: string, close: string): boolean {
  let depth = 0;
  for (const c of words) {
    if (c === open) depth++;
    else if (c === close && --depth < 0) return false;
  }
  return depth === 0;
}

/** Whether an operation writes a whole article anew. */
export function restates(operation: Drafted): boolean {
  return operation.kind === 'replace' && operation.target.steps.length === 1 && operation.target.part === undefined;
}

/** An operation in the item that orders it. */
export function ordered(operation: Drafted, item: string): Operation {
  return { ...operation, item, id: item, clause: built('') } as Operation;
}

/** A closing clause in its own words. */
export function closing(what: NonTextual['what'], wording: string, renumbers: NonTextual['renumbers'] = 'none'): NonTextual {
  return { kind: 'non-textual', what, renumbers, item: '', id: '', clause: built(wording) };
}
