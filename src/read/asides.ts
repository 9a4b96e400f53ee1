import type { Code } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Place } from '../text/source.ts';
import type { LeftOut } from './reader.ts';

/**
 * What is to be said about a place of a file: that something was not read (`left`, with its name among the `ASIDES` of the messages, its characters but white space,
 * and whether it counts as a place of its own), that words are read though they are struck through, raised or lowered, that a number has an unknown format, that
 * a line may go on in the next, that articles stand side by side.
 */
export type Note =
  | { readonly kind: 'left'; readonly what: string; readonly characters: number; readonly counts: boolean }
  | { readonly kind: 'struck' | 'raised' | 'lowered'; readonly words: string }
  | { readonly kind: 'format'; readonly format: string }
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'break'; readonly before: string; readonly after: string }
  | { readonly kind: 'abreast' };

/** What may be text of the law although it was not read. */
const WARNED = new Set(['note', 'textbox', 'formula', 'symbol', 'chunk', 'placeholder', 'field', 'remark']);
/** How much of the words a message shows. */
const SHOWN = 40;

/** Something that was not read, as a note. */
export function left(what: string, characters: number, counts = true): Note {
  return { kind: 'left', what, characters, counts };
}

/** Says what notes say, each kind of what was left out once, at its first place, and counts the characters that were. */
export function told(notes: Iterable<readonly [Note, Place]>): { diagnostics: Diagnostic[]; leftOut: LeftOut[] } {
  const lost = new Map<string, { count: number; characters: number; place: Place }>();
  const once = new Set<string>();
  const said: Diagnostic[] = [];
  const sayOnce = (code: Code, place: Place, params: Readonly<Record<string, string>>): void => {
    const key = `${code} ${Object.values(params).join(' ')}`;
    if (!once.has(key)) said.push(diagnose(code, place, params));
    once.add(key);
  };
  for (const [note, place] of notes) {
    if (note.kind === 'left') {
      const known = lost.get(note.what) ?? { count: 0, characters: 0, place };
      lost.set(note.what, { ...known, count: known.count + (note.counts ? 1 : 0), characters: known.characters + note.characters });
    } else if (note.kind === 'struck') said.push(diagnose('R050', place, { words: cropped(note.words) }));
    else if (note.kind === 'raised' || note.kind === 'lowered') said.push(diagnose('R051', place, { way: note.kind, words: cropped(note.words) }));
    else if (note.kind === 'break') said.push(diagnose('R005', place, { before: note.before, after: note.after }));
    else if (note.kind === 'format') sayOnce('R016', place, { format: note.format });
    else if (note.kind === 'status') sayOnce('R063', place, { status: note.status });
    else sayOnce('R014', place, {});
  }
  const told = [...lost].map(([what, { count, place }]) => diagnose(WARNED.has(what) ? 'R012' : 'R013', place, { what, count: Math.max(1, count) }));
  return {
    diagnostics: [...told.sort((a, b) => a.code.localeCompare(b.code)), ...said],
    leftOut: [...lost].map(([what, { characters }]) => ({ what, characters })),
  };
}

function cropped(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}……` : words;
}
