import type { Operation } from '../../decision/operation.ts';
import { stepAt } from '../../statute/address.ts';
import type { Statute } from '../../statute/types.ts';
import { articlesOf, titleOf } from '../../statute/walk.ts';

/**
 * Whether a 修正案 leaves the numbers of a statute as they are (docs/semantics.md#frozen): that of a law, which is cited everywhere, or where there are articles as
 * 第三十八条之一 or numbers whose article was deleted, or the 修正案 brings such. Of other statutes (条例, 章程) it counts on, as a decision does.
 */
export function keepsNumbers(base: Statute, operations: readonly Operation[]): boolean {
  if (/法$/.test(titleOf(base)) || /宪法/.test(titleOf(base))) return true;
  const articles = [...articlesOf(base)];
  const left = articles.some(({ paragraphs: [first], ordinal }) => ordinal.suffix > 0 || first?.text.text === '（删去）');
  return left || operations.some((operation) => operation.kind === 'insert' && operation.as.some((address) => (stepAt(address, 'article')?.suffix ?? 0) > 0));
}
