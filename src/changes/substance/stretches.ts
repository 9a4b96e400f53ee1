import type { Segment } from '../../compare/words.ts';

/** Where one text stands in another order of words than the other: offsets in the old and in the new text, either of which may be empty. */
export interface Hunk {
  readonly old: readonly [start: number, end: number];
  readonly new: readonly [start: number, end: number];
}

/** Both texts of a unit and the places where they differ, in order; between two of them the texts are the same. */
export interface Texts {
  readonly old: string;
  readonly new: string;
  readonly hunks: readonly Hunk[];
}

/** The two texts that stretches tell, and their differences. */
export function textsOf(stretches: readonly Segment[]): Texts {
  let [old, now] = ['', ''];
  const hunks: Hunk[] = [];
  let open: { old: number; new: number } | null = null;
  const close = (): void => {
    if (open !== null) hunks.push({ old: [open.old, old.length], new: [open.new, now.length] });
    open = null;
  };
  for (const { kind, text } of stretches) {
    if (kind === 'same') close();
    else open ??= { old: old.length, new: now.length };
    if (kind !== 'inserted') old += text;
    if (kind !== 'deleted') now += text;
  }
  close();
  return { old, new: now, hunks };
}
