import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { operationsOf, unquoted, writtenTexts } from '../written.ts';

/** L6. An item is cited 第一款第三项, without the brackets of its label. Laws do so (3,518 of 4,296 places in 3,424 texts); 第（三）项 is a habit of others. */
export const citedItems: Rule = {
  id: 'L6',
  source: 'practice',
  scopes: ['statute', 'decision'],
  codes: ['C005'],
  run: bracketedItems,
};

const BRACKETED = /第[（(]([一二三四五六七八九十百零]+)[）)]项/g;

function bracketedItems(subject: Subject): readonly Diagnostic[] {
  const clauses = subject.kind === 'decision' ? operationsOf(subject.decision).map((operation) => unquoted(operation.clause)) : [];
  return [...new Set([...writtenTexts(subject), ...clauses])].flatMap((passage) =>
    [...passage.text.matchAll(BRACKETED)].map((match) => {
      const params = { words: match[0], instead: `第${match[1]}项` };
      return diagnose('C005', placeOf(passage, match.index, match.index + match[0].length), params);
    }),
  );
}
