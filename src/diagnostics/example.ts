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
