import type { FormNote, FormNoteKind } from '../text/yaml/fault.ts';
import type { Code } from './codes.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';

const CODES: Readonly<Record<FormNoteKind, Code>> = { comment: 'R070', nothing: 'R071', folded: 'R072', paragraphs: 'R073', joined: 'R074' };

/** The notes of a YAML or JSON file as diagnostics; that texts hold several paragraphs each is told once, at the first of them. */
export function noteDiagnostics(notes: readonly FormNote[]): readonly Diagnostic[] {
  const several = notes.filter(({ kind }) => kind === 'paragraphs');
  return notes
    .filter((note) => note.kind !== 'paragraphs' || note === several[0])
    .map(({ kind, place, params }) => diagnose(CODES[kind], place, kind === 'paragraphs' ? { ...params, places: several.length } : params));
}
