import type { Segment } from '../compare/words.ts';

/** Two changed places in a text are followed without effort, whatever is left of it. */
const FEW_PLACES = 2;
/** So much of the longer text must be unchanged for a reader to see one text in both. */
const LEAST_SHARED = 0.4;
/** An unchanged stretch between two changes that is shorter than a phrase is no hold for the eye. */
const PHRASE = 10;

/**
 * The changes of one text as a reader can follow them. Cut into many places with little but scraps left between them, they are shown as the old
 * whole and the new whole; the stretches spell the same two texts. How the limits were found: docs/decisions.md#legible.
 */
export function legible<T extends Segment>(segments: readonly T[]): readonly T[] {
  return isConfetti(segments) ? wholes(segments) : segments;
}

function isConfetti(segments: readonly Segment[]): boolean {
  const length = { same: 0, deleted: 0, inserted: 0 };
  let places = 0;
  let [between, gaps] = [0, 0];
  for (const [i, { kind, text }] of segments.entries()) {
    length[kind] += text.length;
    if (kind !== 'same' && (i === 0 || segments[i - 1]?.kind === 'same')) places++;
    if (kind !== 'same' || i === 0 || i === segments.length - 1) continue;
    between += text.length;
    gaps++;
  }
  const shared = length.same / (length.same + Math.max(length.deleted, length.inserted));
  // Where words only went, or only came, the rest is read without them.
  return length.deleted > 0 && length.inserted > 0 && places > FEW_PLACES && shared < LEAST_SHARED && between < gaps * PHRASE;
}

function wholes<T extends Segment>(segments: readonly T[]): readonly T[] {
  const whole = (kind: 'deleted' | 'inserted'): readonly T[] => {
    const own = segments.find((segment) => segment.kind === kind);
    const text = segments.map((segment) => (segment.kind === 'same' || segment.kind === kind ? segment.text : '')).join('');
    return own === undefined ? [] : [{ ...own, text }];
  };
  return [...whole('deleted'), ...whole('inserted')];
}
