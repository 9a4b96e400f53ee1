import { type AmendOptions, amend } from '../amend/amend.ts';
import { concerning } from '../amend/concerning.ts';
import type { Amendment } from '../amend/types.ts';
import type { Decision } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { rereadStatute } from '../statute/reread.ts';
import type { Statute } from '../statute/types.ts';
import type { Loaded } from './load.ts';

/** The options of every command that amends. */
export interface AmendingOptions {
  readonly refs: AmendOptions['refs'];
  readonly renumber: AmendOptions['renumber'];
  readonly place: ReadonlyMap<string, string>;
  readonly joint: AmendOptions['joint'];
  readonly by: 'word' | 'char';
}

/** A chain of decisions carried out; `after` is null if one of them does not amend the statute at all. */
export interface Chain {
  readonly amendments: readonly Amendment[];
  readonly after: Statute | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What reading the decisions had to say of clauses for other statutes. It does not count here. */
  readonly elsewhere: readonly Diagnostic[];
}

/** Applies decisions one after the other, each to the text that the one before it gave. */
export function amendInOrder(statute: Loaded<Statute>, decisions: readonly Loaded<Decision>[], options: AmendingOptions): Chain {
  const { refs, renumber, place: places, joint } = options;
  const read = decisions.map((d) => concerning(d.value, statute.value, d.diagnostics));
  const diagnostics: Diagnostic[] = [...statute.diagnostics, ...new Set(read.flatMap((r) => r.here))];
  const elsewhere = [...new Set(read.flatMap((r) => r.elsewhere))];
  const amendments: Amendment[] = [];
  let current = statute.value;
  for (const [i, { value: decision }] of decisions.entries()) {
    const { amendment, diagnostics: found } = amend(current, decision, { refs, renumber, places, joint }, read[i]?.here ?? []);
    // Of a decision that repeals or approves enough has been said.
    const known = decisions[i]?.diagnostics.some((d) => d.code === 'D017' || d.code === 'D018') === true;
    diagnostics.push(...(known ? found.filter((d) => d.code !== 'A012') : found));
    if (amendment === null) return { amendments, after: null, diagnostics, elsewhere };
    amendments.push(amendment);
    current = i < decisions.length - 1 ? rereadStatute(amendment.after, `〈${decision.title.text}〉`) : amendment.after;
  }
  return { amendments, after: current, diagnostics, elsewhere };
}
