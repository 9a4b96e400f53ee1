import type { Aside, Note } from '../asides.ts';
import type { TrackedChange } from '../reader.ts';
import type { Element } from './xml.ts';

/** What is to be said about a line of a Word file: a note, or that something in it was changed with the changes tracked. */
export type WordNote = Note | { readonly kind: 'change'; readonly change: TrackedChange };

const KINDS: Readonly<Record<string, TrackedChange['kind']>> = {
  ins: 'inserted',
  del: 'deleted',
  cellIns: 'inserted',
  cellDel: 'deleted',
  moveTo: 'moved-to',
  moveFrom: 'moved-from',
};

/** A tracked change, as a note: `by` is the element that says who made it, `text` what it holds. */
export function changed({ name, attributes }: Element, text: string): WordNote {
  const { author = '', date = '' } = attributes;
  return { kind: 'change', change: { kind: KINDS[name] ?? 'format', author, date, text } };
}

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
