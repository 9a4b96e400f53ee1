import { type Address, depthOf } from '../statute/address.ts';
import type { WrittenAddress } from './build.ts';

const ARTICLE = depthOf('article');
const PRONOUN = { 条: 'article', 款: 'paragraph', 项: 'item' } as const;

/**
 * What the clause before left in mind: an address that begins below 条 takes the levels above it from here. It survives the
 * stops and the paragraphs of one item and is cleared at the next.
 */
export type Context = Address | null;

/**
 * Completes an address from the context: levels above its first one are kept, the rest is cleared (第二款第二项 under
 * 第十二条第一款 is 第十二条第二款第二项). Null if the article is not known.
 */
export function complete(written: WrittenAddress, context: Context): Address | null {
  const part = written.part === undefined ? {} : { part: written.part };
  const first = written.steps[0];
  if (written.pronoun !== null) {
    const named = (context?.steps ?? []).findLastIndex((step) => step.level === PRONOUN[written.pronoun as keyof typeof PRONOUN]);
    return named < 0 ? null : { steps: [...(context as Address).steps.slice(0, named + 1), ...written.steps], ...part };
  }
  if (first === undefined) {
    const steps = written.part === 'leadin' || written.part === 'heading' ? (context?.steps ?? []) : [];
    return written.part === 'leadin' && steps.length === 0 ? null : { steps, ...part };
  }
  if (depthOf(first.level) <= ARTICLE) return { steps: written.steps, ...part };
  const above = (context?.steps ?? []).filter((step) => depthOf(step.level) < depthOf(first.level));
  if (!above.some((step) => step.level === 'article')) return null;
  return { steps: [...above, ...written.steps], ...part };
}

/** Completes a new address (作为第二款, 调整为第四项) beside the old one it belongs to. */
export function completeNew(written: WrittenAddress, beside: Address | null): Address | null {
  const first = written.steps[0];
  if (first === undefined) return null;
  if (depthOf(first.level) <= ARTICLE) return { steps: written.steps };
  const above = (beside?.steps ?? []).filter((step) => depthOf(step.level) < depthOf(first.level));
  return { steps: [...above, ...written.steps] };
}
