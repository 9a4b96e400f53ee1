import { readLabel } from '../../statute/label.ts';
import { slice } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import type { Quote } from '../operation.ts';

/** A text with its items on lines of their own; `labels` are the first labels of the lists that stood in one line with their lead-in. */
export interface BrokenLines {
  readonly text: Quote;
  readonly labels: readonly Passage[];
}

/**
 * Breaks items quoted in one line (禁止下列行为：（一）甲；（二）乙。): labels that count on, the first behind a colon as （一） or at the head of the line,
 * the others behind ； or 。, at least two of them, those on lines of their own included. A line that holds two such lists is left alone
 * (docs/semantics.md#items-in-line).
 */
export function breakItems(text: Quote): BrokenLines {
  const labels: Passage[] = [];
  const lines = text.lines.flatMap((line, i) => {
    const breaks = line.row !== undefined ? [] : breaksOf(line.text, numberOf(text.lines[i + 1]?.text ?? ''));
    if (breaks.length === 0) return [line];
    const [first] = breaks as [number];
    if (numberOf(line.text) === null) labels.push(slice(line, first, first + (readLabel(line.text.slice(first))?.length ?? 0)));
    return [0, ...breaks].map((start, k) => slice(line, start, breaks[k] ?? line.text.length)).filter(({ text: part }) => part.trim() !== '');
  });
  return labels.length === 0 && lines.length === text.lines.length ? { text, labels } : { text: { ...text, lines }, labels };
}

/** The number of the item that a line begins; null if it begins none. */
function numberOf(line: string): number | null {
  const label = readLabel(line);
  return label?.kind === 'item' ? label.ordinal.number : null;
}

/** Where the items of a line begin, but for one at its head; none if they do not count on. */
function breaksOf(line: string, next: number | null): readonly number[] {
  const own = numberOf(line);
  const breaks: number[] = [];
  let last = own;
  let lists = own === null ? 0 : 1;
  for (const { index } of line.matchAll(/(?<=[：:；;。])[ \u3000]*[（(]/g)) {
    const at = index + (/^[ \u3000]*/.exec(line.slice(index))?.[0].length ?? 0);
    const number = numberOf(line.slice(at));
    if (number === null) continue;
    const opens = /[：:]$/.test(line.slice(0, index));
    if (opens && number === 1) lists++;
    else if (opens || last === null || number !== last + 1) return [];
    breaks.push(at);
    last = number;
  }
  const several = breaks.length + (own === null ? 0 : 1) > 1 || (last !== null && next === last + 1);
  return lists === 1 && several ? breaks : [];
}
