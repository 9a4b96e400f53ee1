import type { Quote } from '../../decision/operation.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { otherQuotes, type UnusualMark } from '../../text/marks.ts';
import { offsetAt, type Passage } from '../../text/source.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { printedTexts, quotesIn } from '../written.ts';

/**
 * L18. Quotation marks are “” and inside them ‘’ (GB/T 15834): not " ' and 「」. In a statute they open and close by turns; where their number is odd nobody
 * can tell which is which. In a decision the marks around what it quotes are known.
 */
export const straightQuotes: Rule = {
  id: 'L18',
  source: 'punctuation',
  scopes: ['statute', 'decision'],
  codes: ['C028'],
  run: (subject) => marksOf(subject).map(({ place, mark, instead }) => diagnose('C028', place, { words: mark, instead })),
};

function marksOf(subject: Subject): readonly UnusualMark[] {
  if (subject.kind === 'statute') return printedTexts(subject).flatMap((passage) => otherQuotes(passage));
  return quotesIn(subject.decision).flatMap(aroundAndInside);
}

function aroundAndInside({ lines, place }: Quote): readonly UnusualMark[] {
  if (place === null || lines.length === 0) return [];
  const { source, span } = place;
  const mark = (at: number, instead: string): readonly UnusualMark[] =>
    STRAIGHT.has(source.raw[at] ?? '') ? [{ place: { source, span: { start: at, end: at + 1 } }, mark: source.raw[at] as string, instead }] : [];
  const openings = lines.flatMap((line: Passage) => (line.origin === null ? [] : mark(offsetAt(line.origin, 0) - 1, '“')));
  return [...openings, ...lines.flatMap((line) => otherQuotes(line, '‘’')), ...mark(span.end - 1, '”')];
}

const STRAIGHT: ReadonlySet<string> = new Set(['"', '＂', '「', '」']);
