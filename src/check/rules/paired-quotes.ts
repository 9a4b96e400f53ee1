import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { firstUnpaired } from '../../text/pairs.ts';
import { join, placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { newTexts } from '../written.ts';

/** D9. New text stands in quotation marks, every quotation is closed, and the marks inside it pair: ‘’ or “” nested, 《》, （）. */
export const pairedQuotes: Rule = {
  id: 'D9',
  source: 'execution',
  scopes: ['decision'],
  codes: ['D003', 'D004', 'D009', 'D014', 'C023'],
  run: unpairedInside,
};

function unpairedInside(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'decision') return [];
  return newTexts(subject.decision).flatMap((quote) => {
    if (quote.lines.length === 0) return [];
    const text = join(quote.lines, '\n');
    const at = firstUnpaired(text.text);
    if (at === null) return [];
    return [
      diagnose('C023', placeOf(text, at, at + 1), {
        mark: text.text.slice(at, at + 1),
        around: text.text.slice(Math.max(0, at - 8), at + 9).replace(/\n/g, ''),
      }),
    ];
  });
}
