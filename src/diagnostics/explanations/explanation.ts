import type { Stage, StageCode } from '../codes.ts';

/** What a code means, for a drafter or a clerk; each text is one paragraph without line breaks. */
export interface Explanation {
  /** One line for the list, without a full stop and without anything of a particular case. */
  readonly title: string;
  readonly meaning: string;
  /** Why xiufa does not guess here, or by what rule it chose. */
  readonly reason: string;
  readonly remedy: string;
}

/**
 * The texts of one stage in a language. The Chinese ones must hold every code of it, in one file or in several that an index joins, and
 * the English texts and the examples every code of theirs: who adds a code is told here first.
 */
export type Explanations<S extends Stage> = Readonly<Record<StageCode<S>, Explanation>>;

/**
 * A text of an example, a line a paragraph: only the lines that matter, to be put under the title and the enacting words of a
 * made-up statute, a whole document, or a decision in its YAML form.
 */
export type ExampleText = readonly string[] | { readonly whole: readonly string[] } | { readonly yaml: readonly string[] };

/** The shortest texts that raise a code. A test carries them out; so does `xiufa explain`, to show what is said of them. */
export interface Example {
  readonly base?: ExampleText;
  readonly decision?: ExampleText;
  /** In place of a base, texts among which it is found. */
  readonly bases?: readonly ExampleText[];
  /** A gazette, taken apart into its documents. */
  readonly gazette?: ExampleText;
  /** The republished text that the result is verified against; without a decision, the text that the base is compared with. */
  readonly official?: ExampleText;
  /** The new version for which a decision is drafted. */
  readonly next?: ExampleText;
}
