import type { Decision } from '../decision/operation.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { formatAddress } from '../statute/address-text.ts';
import type { Statute } from '../statute/types.ts';
import { articlesOf } from '../statute/walk.ts';

/**
 * A decision of so many items that writes anew, deletes or joins more than so much of the articles is usually a 修订, the whole text adopted again
 * (docs/drafting.md#revision): of the eleven pairs of versions that are so much changed, ten were.
 */
const MANY_ITEMS = 30;
const MOST_ARTICLES = 0.5;

/** That a 修订 is the usual form (V018), with the figures; null where a decision is. */
export function usualForm({ parts }: Decision, old: Statute): Diagnostic | null {
  const items = parts.flatMap((part) => part.items).filter(({ operations }) => operations.some(({ kind }) => kind !== 'non-textual'));
  const articles = articlesOf(old).length;
  const restated = new Set(
    items.flatMap(({ operations }) =>
      operations.flatMap((o) => {
        const targets = o.kind === 'replace' || o.kind === 'split' ? [o.target] : o.kind === 'delete' || o.kind === 'merge' ? o.targets : [];
        return targets.flatMap((target) =>
          target.steps[0]?.level === 'article' && target.steps.length === 1 && target.part === undefined ? [formatAddress(target)] : [],
        );
      }),
    ),
  );
  if (items.length < MANY_ITEMS || restated.size <= MOST_ARTICLES * articles) return null;
  return diagnose('V018', null, { items: items.length, restated: restated.size, articles, share: Math.round((100 * restated.size) / articles) });
}
