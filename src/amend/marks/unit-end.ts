import type { Quote } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Paragraph } from '../../statute/types.ts';
import { built } from '../../text/passage.ts';
import { endMark } from './table.ts';

/** A text with an end mark if it has none of its own. */
export function withEndMark(text: string, mark: string): string {
  return endMark(text) === '' && !/[”’？！]$/.test(text) ? text + mark : text;
}

/**
 * Drafters set the stop of a whole 款 behind the quotation (“……的原则”。, 重庆2005): where the new text ends without a mark, it is supplied and
 * reported.
 */
export function withStop(units: readonly Paragraph[], mark: string, quote: Quote): { units: readonly Paragraph[]; notes: readonly Diagnostic[] } {
  const last = units[units.length - 1];
  if (last === undefined || last.items.length > 0 || mark === '' || withEndMark(last.text.text, mark) === last.text.text) return { units, notes: [] };
  const text = built(last.text.text + mark);
  return { units: [...units.slice(0, -1), { ...last, text }], notes: [diagnose('A064', quote.place, { mark, text: text.text.slice(-12) })] };
}

/** Last sentences of a unit without the mark that is the unit's own, but with the stop in front of them: （一）甲|。乙|；. */
export function apartFromUnitEnd(text: string, start: number, end: number): readonly [start: number, end: number] {
  const own = end === text.length && start > 0 && /[；，;,]$/.test(text) && /[。？！]/.test(text[start - 1] ?? '');
  return own ? [start - 1, end - 1] : [start, end];
}
