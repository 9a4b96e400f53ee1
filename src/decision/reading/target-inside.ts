import type { Address } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';

/** Two targets of one clause, of which the second is inside the first (第四条 and 第四条第二项): nobody says which of the two is meant. Null where there are none. */
export function targetInside(targets: readonly Address[]): { readonly outer: Address; readonly inner: Address } | null {
  const whole = new Map(targets.filter(isPlain).map((target) => [formatAddress(target), target]));
  if (whole.size === 0) return null;
  for (const inner of targets) {
    if (inner.steps[0]?.level !== 'article' || inner.annex !== undefined) continue;
    const longest = isPlain(inner) ? inner.steps.length - 1 : inner.steps.length;
    for (let length = 1; length <= longest; length++) {
      const outer = whole.get(formatAddress({ steps: inner.steps.slice(0, length), ...(inner.numbering && { numbering: inner.numbering }) }));
      if (outer !== undefined) return { outer, inner };
    }
  }
  return null;
}

/** A unit with all that it holds. */
function isPlain({ steps, part, annex, table, division, words, sentences, segment, edge, occurrence }: Address): boolean {
  return steps.length > 0 && [part, annex, table, division, words, sentences, segment, edge, occurrence].every((narrowing) => narrowing === undefined);
}
