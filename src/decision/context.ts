import { type Address, depthOf, type Step } from '../statute/address.ts';
import type { WrittenAddress } from './written.ts';

const ARTICLE = depthOf('article');
const PRONOUN = { 条: 'article', 款: 'paragraph', 项: 'item' } as const;

/**
 * What the clause before left in mind: an address that begins below 条 takes the levels above it from here. It survives the
 * stops and the paragraphs of one item and is cleared at the next.
 */
export type Context = Address | null;

/** What an address says beside its path. */
function narrowing({ sentences, edge, frame, annex, words, part }: Address): Omit<Address, 'steps'> {
  return {
    ...(part && { part }),
    ...(annex !== undefined && { annex }),
    ...(words !== undefined && { words }),
    ...(sentences && { sentences }),
    ...(edge && { edge }),
    ...(frame && { frame }),
  };
}

/**
 * Completes an address from the context: levels above its first one are kept, the rest is cleared (第二款第二项 under
 * 第十二条第一款 is 第十二条第二款第二项). Null if the article is not known.
 */
export function complete(written: WrittenAddress, context: Context): Address | null {
  const own = narrowing(written);
  const first = written.steps[0];
  if (written.pronoun !== null) return completePronoun(written, context, own);
  if (written.annex !== undefined || written.part === 'preamble' || written.part === 'text') return { steps: written.steps, ...own };
  if (first === undefined) {
    if (written.part === 'title' || written.part === 'history') return { steps: [], ...own };
    if (context === null || (context.steps.length === 0 && context.part === undefined && context.annex === undefined)) return null;
    return { ...context, ...own };
  }
  if (depthOf(first.level) <= ARTICLE) return { steps: written.steps, ...own };
  const above = stepsAbove(context, first);
  if (!above.some((step) => step.level === 'article')) return null;
  const inherited = {
    ...(context?.frame && { frame: context.frame }),
    ...(context?.words !== undefined && first.level === 'item' && { words: context.words }),
  };
  return { steps: [...above, ...written.steps], ...inherited, ...own };
}

/** 该条, 该款第二项, 这一自然段: the unit of that level last named. */
function completePronoun(written: WrittenAddress, context: Context, own: Omit<Address, 'steps'>): Address | null {
  const { pronoun } = written;
  if (context === null || pronoun === null) return null;
  if (pronoun === '自然段') return context.part === 'preamble' || context.part === 'text' ? { ...context, ...own } : null;
  const named = context.steps.findLastIndex((step) => step.level === PRONOUN[pronoun]);
  const frame = context.frame === undefined ? {} : { frame: context.frame };
  return named < 0 ? null : { steps: [...context.steps.slice(0, named + 1), ...written.steps], ...frame, ...own };
}

/** What of an address the next clause goes on with: the unit, not the words or sentences inside it. */
export function contextOf({ steps, part, annex, words, frame }: Address): Address {
  const kept = part === 'leadin' || part === 'heading' ? undefined : part;
  return { steps, ...(kept && { part: kept }), ...(annex !== undefined && { annex }), ...(words !== undefined && { words }), ...(frame && { frame }) };
}

/** Completes a new address (作为第二款, 调整为第四项) beside the old one it belongs to. */
export function completeNew(written: WrittenAddress, beside: Address | null): Address | null {
  const first = written.steps[0];
  if (first === undefined) return null;
  if (depthOf(first.level) <= ARTICLE) return { steps: written.steps };
  return { steps: [...stepsAbove(beside, first), ...written.steps] };
}

function stepsAbove(context: Context, first: Step): readonly Step[] {
  return (context?.steps ?? []).filter((step) => depthOf(step.level) < depthOf(first.level));
}
