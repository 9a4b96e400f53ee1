import type { Decision, DecisionItem } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Statute } from '../statute/types.ts';
import { offsetAt } from '../text/source.ts';
import { partGiven } from './select.ts';

/**
 * What is reported of a single clause or quotation. Everything else (an open quotation, numbers that skip, a clause that names a statute
 * other than its part's) may reach further than its place.
 */
const OF_A_CLAUSE: ReadonlySet<string> = new Set(['D002', 'D005', 'D006', 'D011', 'D013', 'D034', 'D036', 'D037', 'R022']);

/**
 * Of what reading a decision had to say, what concerns this statute, and what is only about clauses for other statutes: a clause
 * that is not understood in one part of a decision is no reason to refuse another part.
 */
export function concerning(
  decision: Decision,
  statute: Statute,
  diagnostics: readonly Diagnostic[],
): { readonly here: readonly Diagnostic[]; readonly elsewhere: readonly Diagnostic[] } {
  const part = partGiven(decision, statute);
  if (part === null) return { here: diagnostics, elsewhere: [] };
  const own = new Set(part.items);
  const others = decision.parts.flatMap((p) => p.items).filter((item) => !own.has(item));
  const isElsewhere = (d: Diagnostic): boolean => OF_A_CLAUSE.has(d.code) && others.some((item) => holds(item, d));
  return { here: diagnostics.filter((d) => !isElsewhere(d)), elsewhere: diagnostics.filter(isElsewhere) };
}

function holds({ text: { text, origin } }: DecisionItem, { place }: Diagnostic): boolean {
  if (place === null || origin === null || place.source !== origin.source) return false;
  return place.span.start >= offsetAt(origin, 0) && place.span.start < offsetAt(origin, text.length);
}
