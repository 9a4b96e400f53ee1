import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { halfWidthMarks } from '../../text/marks.ts';
import type { Rule } from '../rule.ts';
import { printedTexts } from '../written.ts';

/** L17. Marks beside Chinese words take the width of a character (GB/T 15834): ，；：（）, not ,;:(). Those inside figures, formulas and Latin words are theirs. */
export const widthOfMarks: Rule = {
  id: 'L17',
  source: 'punctuation',
  scopes: ['statute', 'decision'],
  codes: ['C027'],
  run: (subject) =>
    [...new Set(printedTexts(subject))].flatMap((passage): readonly Diagnostic[] =>
      halfWidthMarks(passage).map(({ place, mark, instead }) => diagnose('C027', place, { words: mark, instead })),
    ),
};
