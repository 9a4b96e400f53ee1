import type { Reference } from '../../reference/index.ts';
import { sameStep } from '../../statute/address.ts';
import { sortEdits } from '../rebuild.ts';
import type { TextEdit } from '../types.ts';

/** A half-open range of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where an offset of the text before stands in the text after; what is inserted at the offset stands before it. */
export function shifted(offset: number, edits: readonly TextEdit[]): number {
  return edits.reduce((at, { start, end, text }) => (end <= offset ? at + text.length - (end - start) : at), offset);
}

/** The ranges of the text after that these edits wrote, in order; a deletion leaves an empty one. */
export function writtenRanges(edits: readonly TextEdit[]): readonly (Range & { readonly edit: TextEdit })[] {
  let by = 0;
  return sortEdits(edits).map((edit) => {
    const start = edit.start + by;
    by += edit.text.length - (edit.end - edit.start);
    return { start, end: start + edit.text.length, edit };
  });
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && a.end > b.start;
}

/**
 * The references of a text with edits in which only the steps that nobody wrote anew are left: of 第五条第二款, whose 第二款 a clause
 * replaces, 第五条. One of which the beginning is written anew stays as it is, so that what follows in its list is still completed from it.
 */
export function unwritten(references: readonly Reference[], edits: readonly TextEdit[], read: (end: number) => readonly Reference[]): readonly Reference[] {
  if (edits.length === 0) return references;
  return references.map((reference) => {
    const first = Math.min(...edits.filter((edit) => overlaps(reference, edit)).map((edit) => edit.start));
    if (first === Number.POSITIVE_INFINITY || first <= reference.start) return reference;
    const left = read(first).find((r) => r.start === reference.start && r.written > 0);
    return left?.spelling.every(({ step }, i) => sameStep(step, reference.spelling[i]?.step)) ? left : reference;
  });
}

/**
 * Whether a reference still reads as one to this statute, and to the same unit or one inside it, once the words around it are changed:
 * 本法第五条 may have become 《某法》第五条, or 第五条之一.
 */
export function readsOn(reference: Reference, edits: readonly TextEdit[], after: readonly Reference[]): boolean {
  const start = shifted(reference.start, edits);
  const now = after.find((r) => r.start === start);
  return now === undefined || (now.scope !== 'other' && reference.spelling.every(({ step }, i) => sameStep(step, now.spelling[i]?.step)));
}
