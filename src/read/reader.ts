import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place, Reading, SourceText } from '../text/source.ts';

/** What a user chose about reading files. */
export interface ReadOptions {
  /** What becomes of tracked changes in a .docx: taken in, thrown out, or (`ask`) an error, because nobody said. */
  readonly revisions: 'accept' | 'reject' | 'ask';
  /** What becomes of words struck through by their format: read, or left out. Where nobody said, they are read and told. */
  readonly struck?: 'keep' | 'drop';
  /** Reads PDFs in place of the reader of this folder: the program hands over one that works in a process of its own, within limits of time and memory. */
  readonly pdf?: Reader;
}

/**
 * Text of a file that is not read into the text: what it is (a name of `ASIDES` in the messages) and how many characters it has, white space apart. Each is
 * told by a diagnostic, so that the characters that a file shows are those of its text and those that are told.
 */
export interface LeftOut {
  readonly what: string;
  readonly characters: number;
}

/**
 * A tracked change of a Word file. `text` is what came or went, a line break for the end of a paragraph, '' for a row or a cell as a whole; `format` is a
 * change of how words or numbers are shown. The date is as the file has it; '' where it names none.
 */
export interface TrackedChange {
  readonly kind: 'inserted' | 'deleted' | 'moved-to' | 'moved-from' | 'format';
  readonly author: string;
  readonly date: string;
  readonly text: string;
}

/** The text that a file holds, whatever its format; `source` is null, with an error, if it holds none. */
export interface Extracted {
  /** The text as a reader of the file sees it, a line each as `layout` says. Diagnostics point into it. */
  readonly source: SourceText | null;
  /**
   * `paragraphs`: each line is one paragraph, as the format itself says. `lines`: lines may be wrapped, and this is to be found out.
   * `wrapped`: each is a line of a printed page.
   */
  readonly layout: 'paragraphs' | 'lines' | 'wrapped';
  readonly diagnostics: readonly Diagnostic[];
  /** The logical lines, of a format that says itself what a line is, or which has tables. */
  readonly reading?: Reading;
  /** What of the file is not in the text. */
  readonly leftOut?: readonly LeftOut[];
  /** What was changed with the changes tracked, each at the line where it stands. */
  readonly changes?: readonly (readonly [TrackedChange, Place | null])[];
}

/** Takes the text out of the bytes of one format. Never throws on bad bytes: what is wrong is a diagnostic. */
export type Reader = (name: string, bytes: Uint8Array, options: ReadOptions) => Extracted | Promise<Extracted>;
