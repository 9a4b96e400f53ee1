import { type Diagnostic, forbid } from '../diagnostics/diagnostic.ts';
import type { ReadOptions } from '../read/reader.ts';
import type { Theme } from '../render/theme.ts';
import type { Language } from '../words/language.ts';

/** What a command works with: how to speak, where to write. Everything it prints goes through here. */
export interface Session {
  readonly language: Language;
  readonly theme: Theme;
  /** Columns of the terminal on standard output; null when it is none, and text is not wrapped. */
  readonly columns: number | null;
  readonly json: boolean;
  readonly strict: boolean;
  /** Whether a file that is read may be replaced by what is written. */
  readonly overwrite: boolean;
  /** What the user chose about reading files. */
  readonly reading: ReadOptions;
  /** The product, to standard output: a text is ended by a line break, bytes are left as they are. */
  readonly print: (product: string | Uint8Array) => void;
  /** Words for people, to standard error. */
  readonly say: (text: string) => void;
}

/** Whether diagnostics forbid going on: errors, and warnings (choices are such) under --strict. */
export function forbids({ strict }: Pick<Session, 'strict'>, diagnostics: readonly Diagnostic[]): boolean {
  return forbid(diagnostics, strict);
}
