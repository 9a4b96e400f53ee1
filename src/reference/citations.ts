import type { Address } from '../statute/address.ts';
import type { DestinationOf } from './follow.ts';
import { type RewrittenReferences, rewriteReferences } from './rewrite.ts';
import type { Reference } from './types.ts';

/** The whole of another instrument: what is cited in it is counted from nowhere. */
const NOWHERE: Address = { steps: [] };

/**
 * Changes the references of one text to another instrument whose provisions bear other numbers now, as `rewriteReferences` does those to its own:
 * `cited` tells which references are to it, `destination` where its provisions are. All other references stay.
 */
export function rewriteCitations(
  text: string,
  references: readonly Reference[],
  cited: (reference: Reference) => boolean,
  destination: DestinationOf,
  mayLose?: (start: number, end: number) => boolean,
): RewrittenReferences {
  const asOwn = references.map((reference): Reference => {
    const { near: _near, far: _far, ...said } = reference;
    const settled = { ...said, near: [], far: [] };
    return reference.scope === 'other' && cited(reference) ? { ...settled, scope: 'own' } : { ...settled, scope: 'other' };
  });
  return rewriteReferences(text, asOwn, NOWHERE, destination, NOWHERE, mayLose);
}
