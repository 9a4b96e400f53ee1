import type { LeftOut } from '../reader.ts';

/** Text that is left out because it may be none of the law, or cannot be read. Those of the first list may be text of the law. */
export const WARNED = ['note', 'textbox', 'formula', 'symbol', 'chunk', 'placeholder', 'field'] as const;
export const NOTED = ['picture', 'comment', 'hidden', 'header', 'ruby', 'instruction', 'page', 'revision', 'struck'] as const;

/** What is told of a Word file: what was not read, or was read in a way that is to be told. */
export type Told = (typeof WARNED)[number] | (typeof NOTED)[number] | 'change' | 'abreast' | 'kept' | 'raised' | 'lowered' | 'divided' | 'joined';

/** Something told at a line. */
export interface Note {
  readonly what: Told;
  /** How many places it stands for; 0 for the rest of one that is told already. */
  readonly places: number;
  /** How many characters of the file are not read. */
  readonly characters: number;
  /** The words concerned, of those that are named. */
  readonly words?: string;
}

/** Something told once, that leaves no character out. */
export function told(what: Told, words?: string): Note {
  return { what, places: 1, characters: 0, ...(words !== undefined && { words }) };
}

/** What was left out in all. */
export function leftOutOf(notes: Iterable<Note>): readonly LeftOut[] {
  const sums = new Map<string, number>();
  for (const { what, characters } of notes) if (characters > 0) sums.set(what, (sums.get(what) ?? 0) + characters);
  return [...sums].map(([what, characters]) => ({ what, characters }));
}
