import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Label, readLabel } from '../../statute/label.ts';
import type { Ordinal } from '../../statute/types.ts';
import { placeOf, slice } from '../../text/passage.ts';
import type { Quote } from '../operation.ts';
import { breakItems } from './items-in-line.ts';

/**
 * Items of quoted text that do not count on: behind （一） stands （三）, or a list below its lead-in begins with （二） (R022). A
 * quotation that itself begins with an item is text for the items named in front of it, which need not be neighbours.
 */
export function brokenLists(quote: Quote): readonly Diagnostic[] {
  const { lines } = breakItems(quote).text;
  const found: Diagnostic[] = [];
  let last: Ordinal | null = null;
  let counts = false;
  const labels = lines.map((line) => readLabel(line.text));
  const nextItem = nextItems(labels);
  for (const [i, line] of lines.entries()) {
    const label = labels[i];
    if (label?.kind === 'item') {
      const due = last === null ? 1 : last.number + 1;
      const follows = label.ordinal.number === due || (last !== null && label.ordinal.number === last.number && label.ordinal.suffix === last.suffix + 1);
      if (counts && !follows) found.push(diagnose('R022', placeOf(slice(line, 0, label.length)), { label: line.text.slice(0, label.length) }));
      last = label.ordinal;
    } else if (label?.kind !== 'subitem' && !goesOn(last, labels[nextItem[i] as number], nextItem[i] === i + 1, line.text)) {
      counts = true;
      last = null;
    }
  }
  return found;
}

/** For every line where the next item begins, at it or behind it; behind the last one where none does. */
function nextItems(labels: readonly (Label | null)[]): readonly number[] {
  const next: number[] = [];
  let at = labels.length;
  for (let i = labels.length - 1; i >= 0; i--) {
    if (labels[i]?.kind === 'item') at = i;
    next[i] = at;
  }
  return next;
}

/** Whether a line without label is a paragraph of the item before it: the next item counts on from that (docs/semantics.md#item-paragraphs). */
function goesOn(last: Ordinal | null, next: Label | null | undefined, follows: boolean, text: string): boolean {
  return last !== null && next?.kind === 'item' && next.ordinal.number === last.number + 1 && !(follows && /[：:]$/.test(text));
}
