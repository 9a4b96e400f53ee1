import { diagnose } from '../../diagnostics/diagnostic.ts';
import { depthOf, type Step } from '../../statute/address.ts';
import { readLabel } from '../../statute/label.ts';
import { slice } from '../../text/passage.ts';
import type { Quote } from '../operation.ts';
import { type ClauseReader, wordsOf } from './clause-reader.ts';

/** The number that is quoted with a heading (“第三章　管理范围”); null where the heading stands alone. */
export function labelOfHeading(quote: Quote): Step | null {
  const label = readLabel(wordsOf(quote));
  return label === null || depthOf(label.kind) >= depthOf('article') ? null : { level: label.kind, ...label.ordinal };
}

/** A heading of one line, without the number that may be quoted with it, which is the one stated. */
export function unlabelled(quote: Quote, stated: Step | undefined, reader: ClauseReader): Quote {
  const [line, ...more] = quote.lines;
  const label = readLabel(wordsOf(quote));
  if (line === undefined || more.length > 0) reader.fail(diagnose('D006', quote.place, { stated: 1, found: quote.lines.length }));
  if (line === undefined || label === null || label.kind !== stated?.level || label.ordinal.number !== stated.number) return quote;
  return { lines: [slice(line, label.length + label.gap.length)], place: quote.place };
}
