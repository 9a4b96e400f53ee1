import type { Aside, Note } from '../asides.ts';

/** What is to be said about a line of a Word file: a note, or that something in it was changed with the changes tracked. */
export type WordNote = Note | { readonly kind: 'change' };

/** A tracked change, as a note. */
export const CHANGE: WordNote = { kind: 'change' };

/** What stands beside a line, in the order in which it is told, before what is left out of the line itself. */
const BESIDE: readonly Aside[] = ['note', 'textbox', 'picture', 'comment'];

/** The notes of a line as they are told: words that are told alike together, behind all else. */
export function ofLine(notes: readonly WordNote[]): readonly Note[] {
  const together = new Map<string, { kind: 'struck' | 'raised' | 'lowered'; words: string[] }>();
  const others: Note[] = [];
  for (const note of notes) {
    if (note.kind === 'struck' || note.kind === 'raised' || note.kind === 'lowered') {
      const known = together.get(note.kind);
      if (known === undefined) together.set(note.kind, { kind: note.kind, words: [...note.words] });
      else known.words.push(...note.words);
    } else if (note.kind !== 'change') others.push(note);
  }
  return [...others.sort((a, b) => rank(a) - rank(b)), ...together.values()];
}

function rank(note: Note): number {
  const at = note.kind === 'left' ? BESIDE.indexOf(note.what) : -1;
  return at < 0 ? BESIDE.length : at;
}
