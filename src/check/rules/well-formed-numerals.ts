import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { isWellFormed, NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { newTexts, operationsOf, unquoted, writtenTexts } from '../written.ts';

/**
 * D19. The numeral of a cited place is written as labels are: 第一百一十条 (1,649 of 1,649 in 3,424 texts), not 第一百十条; 第一百零五条 with 零;
 * 第十条, not 第一十条. L1 has the labels of the statute itself.
 */
export const wellFormedNumerals: Rule = {
  id: 'D19',
  source: 'official-decisions',
  scopes: ['statute', 'decision'],
  codes: ['D011', 'C022'],
  run: malformed,
};

const CITED = new RegExp(`第([${NUMERAL_CHARACTERS}]+)(?:分编|[编章节条款项])`, 'g');

function malformed(subject: Subject): readonly Diagnostic[] {
  const passages =
    subject.kind === 'statute'
      ? writtenTexts(subject)
      : [...operationsOf(subject.decision).map((operation) => unquoted(operation.clause)), ...newTexts(subject.decision).flatMap((quote) => quote.lines)];
  return [...new Set(passages)].flatMap((passage) =>
    [...passage.text.matchAll(CITED)]
      .filter((match) => !isWellFormed(match[1] as string))
      .map((match) => diagnose('C022', placeOf(passage, match.index, match.index + match[0].length), { words: match[0] })),
  );
}
