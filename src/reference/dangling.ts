import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { formatAddress } from '../statute/address-text.ts';
import { placeOf } from '../text/passage.ts';
import type { TracedReference } from './trace.ts';

/** X006 for every reference to a place of this statute that it does not have, where it stands. */
export function danglingReferences(references: readonly TracedReference[]): readonly Diagnostic[] {
  return references.flatMap(({ state, passage, reference: { start, end }, home, target }) => {
    if (state !== 'dangling') return [];
    const params = { words: passage.text.slice(start, end), address: formatAddress(home), target: target === null ? '' : formatAddress(target) };
    return [diagnose('X006', placeOf(passage, start, end), params)];
  });
}
