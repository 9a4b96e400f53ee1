import type { Place } from '../source.ts';

/**
 * What can be wrong with a file that people edit: it is no YAML (or JSON), it uses a feature that is left out, a key stands twice, is
 * missing or unknown, a value is of the wrong kind or none of those allowed, or a rule of the form's own is broken.
 */
export type FormFaultKind = 'syntax' | 'feature' | 'twice' | 'missing' | 'unknown' | 'kind' | 'value' | 'custom';

/**
 * What is read and yet to be told: words behind a text that YAML takes for a comment, a key with nothing behind it, a text whose lines YAML folds
 * into one, lines of which each is a paragraph, lines that are run together.
 */
export type FormNoteKind = 'comment' | 'nothing' | 'folded' | 'paragraphs' | 'joined';

/** A note with its place. */
export interface FormNote {
  readonly kind: FormNoteKind;
  readonly place: Place;
  readonly params: Readonly<Record<string, string>>;
}

/** A fault with its place. It bears no code: which form is read decides that. */
export interface FormFault {
  readonly kind: FormFaultKind;
  readonly place: Place;
  readonly params: Readonly<Record<string, string>>;
}
