import type { Place } from '../source.ts';

/**
 * What can be wrong with a file that people edit: it is no YAML (or JSON), it uses a feature that is left out, a key stands twice, is
 * missing or unknown, a value is of the wrong kind or none of those allowed, or a rule of the form's own is broken.
 */
export type FormFaultKind = 'syntax' | 'feature' | 'twice' | 'missing' | 'unknown' | 'kind' | 'value' | 'custom';

/** A fault with its place. It bears no code: which form is read decides that. */
export interface FormFault {
  readonly kind: FormFaultKind;
  readonly place: Place;
  readonly params: Readonly<Record<string, string>>;
}
