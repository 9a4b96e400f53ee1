import type { ParsedClause, WrittenAddress } from './written.ts';

/**
 * 第五条改为两款 says what the clauses behind it do to 第五条. Where none of them is about it, it is an order that says too little, and is not understood:
 * read as an introduction it would leave the unit as it is, in silence.
 */
export function withoutEmptyRecounts(clauses: readonly ParsedClause[]): readonly ParsedClause[] {
  return clauses.map((clause, i): ParsedClause => {
    if (clause.kind !== 'announcement' || clause.recounts !== true || isAbout(clauses[i + 1], clause.targets)) return clause;
    return { kind: 'not-understood', at: clause.range, readings: [], range: clause.range };
  });
}

/** Whether a clause goes on with units: with a part of them, with a pronoun, or with a text alone. */
function isAbout(next: ParsedClause | undefined, units: readonly WrittenAddress[]): boolean {
  if (next === undefined || next.kind === 'non-textual' || next.kind === 'not-understood') return false;
  const [target] = 'targets' in next ? next.targets : [];
  const article = target?.steps.find((step) => step.level === 'article');
  return article === undefined || units.some(({ steps }) => steps.some((step) => step.level === 'article' && step.number === article.number));
}
