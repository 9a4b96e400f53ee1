import type { Segment } from '../compare/words.ts';

/** The new text that stretches spell. */
export function textAfter(segments: readonly Segment[]): string {
  return segments.map((s) => (s.kind === 'deleted' ? '' : s.text)).join('');
}

/** The old text that stretches spell. */
export function textBefore(segments: readonly Segment[]): string {
  return segments.map((s) => (s.kind === 'inserted' ? '' : s.text)).join('');
}

/** Whether anything in a text is not as it was. */
export function differs(segments: readonly Segment[]): boolean {
  return segments.some((s) => s.kind !== 'same');
}
