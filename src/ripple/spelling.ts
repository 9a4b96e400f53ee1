import type { Fate } from '../amend/passing.ts';
import type { RewrittenReferences } from '../reference/rewrite.ts';
import { formatAddress } from '../statute/address-text.ts';
import type { Citation, CitingText } from './citations.ts';

/** What is to stand for a reference; `stays`: its own words stay, since what it leaves out stands before it and changes there. */
export interface Spelt {
  readonly becomes: string | null;
  readonly stays: boolean;
  readonly doubt: 'in-place' | null;
}

/** Spells the references of one text anew; `rewritten` gives what becomes of all of them by a version. */
export function spellingIn(text: CitingText, rewritten: (version: number) => RewrittenReferences): (version: number, citation: Citation, fate: Fate) => Spelt {
  const known = new Map<number, RewrittenReferences>();
  return (version, { reference, unsettled }, fate) => {
    if (fate.kind === 'split' && !fate.byNumberAlone) {
      const alone = text.citations.filter((other) => other.reference.chain === reference.chain).length === 1;
      return alone && !unsettled ? { becomes: fate.to.map(formatAddress).join('、'), stays: false, doubt: null } : BY_HAND;
    }
    if (fate.to.length !== 1 || fate.kind === 'same') return { becomes: null, stays: false, doubt: null };
    if (unsettled) return { becomes: fate.to.map(formatAddress).join(''), stays: false, doubt: null };
    const result = known.get(version) ?? rewritten(version);
    known.set(version, result);
    if (result.merged.some(({ references }) => references.some(({ start }) => start === reference.start))) return BY_HAND;
    const change = result.changes.find(({ start }) => start === reference.start);
    if (change !== undefined) return { becomes: change.text, stays: false, doubt: null };
    const displaced = result.displaced.some((each) => each.reference.start === reference.start);
    return displaced || reference.written >= reference.address.steps.length ? BY_HAND : { becomes: null, stays: true, doubt: null };
  };
}

const BY_HAND: Spelt = { becomes: null, stays: false, doubt: 'in-place' };
