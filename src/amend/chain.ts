import type { Decision } from '../decision/operation.ts';
import { isNoAmendment } from '../decision/parse.ts';
import type { Diagnostic, Loaded } from '../diagnostics/diagnostic.ts';
import { rereadStatute } from '../statute/reread.ts';
import type { Statute } from '../statute/types.ts';
import { type AmendOptions, amend } from './amend.ts';
import { concerning } from './concerning.ts';
import { concerns } from './references/index.ts';
import type { Amendment, Choice } from './types.ts';

/** A chain of decisions carried out; `after` is null if one of them does not amend the statute at all. */
export interface Chain {
  readonly amendments: readonly Amendment[];
  readonly after: Statute | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What reading the decisions had to say of clauses for other statutes. It does not count here. */
  readonly elsewhere: readonly Diagnostic[];
}

/** Applies decisions one after the other, each to the text that the one before it gave. */
export function amendInOrder(statute: Loaded<Statute>, decisions: readonly Loaded<Decision>[], options: AmendOptions): Chain {
  const read = decisions.map((d) => concerning(d.value, statute.value, withoutFollowed(d.diagnostics, options)));
  const diagnostics: Diagnostic[] = [...statute.diagnostics, ...new Set(read.flatMap((r) => r.here))];
  const elsewhere = [...new Set(read.flatMap((r) => r.elsewhere))];
  const amendments: Amendment[] = [];
  let current = statute.value;
  for (const [i, { value: decision, diagnostics: reading }] of decisions.entries()) {
    const { amendment, diagnostics: found } = amend(current, decision, options, read[i]?.here ?? []);
    // Of a decision that repeals or approves enough has been said.
    diagnostics.push(...(isNoAmendment(reading) ? found.filter((d) => d.code !== 'A012') : found));
    if (amendment === null) return { amendments, after: null, diagnostics, elsewhere };
    amendments.push(amendment);
    current = i < decisions.length - 1 ? rereadStatute(amendment.after, `〈${decision.title.text}〉`) : amendment.after;
  }
  return { amendments, after: current, diagnostics, elsewhere };
}

/** That cited numbers are left as they are (D015) is not said where they follow. */
function withoutFollowed(diagnostics: readonly Diagnostic[], { cited = [] }: AmendOptions): readonly Diagnostic[] {
  return cited.length === 0
    ? diagnostics
    : diagnostics.filter(({ code, params }) => code !== 'D015' || !cited.some(({ title }) => concerns(params['text'] ?? '', title)));
}

/** The choices made on the way, in the order of the decisions. */
export function choicesIn({ amendments }: Pick<Chain, 'amendments'>): readonly Choice[] {
  return amendments.flatMap(({ choices }) => choices);
}
