/** What the schemas of the files say of their fields, for editors that show it; each stands there in both languages. */
export interface SchemaWords {
  /** Of a decision in its editable form. */
  readonly decision: Readonly<
    Record<
      | 'text'
      | 'words'
      | 'address'
      | 'addresses'
      | 'maybeAddresses'
      | 'level'
      | 'count'
      | 'oldWords'
      | 'newWords'
      | 'pairs'
      | 'oldPlace'
      | 'newPlace'
      | 'clause'
      | 'old'
      | 'within'
      | 'after'
      | 'before'
      | 'heading'
      | 'contents'
      | 'included'
      | 'movedAfter'
      | 'movedBefore'
      | 'movedWithin'
      | 'movedCount'
      | 'movedText'
      | 'swapped'
      | 'into'
      | 'anchor'
      | 'except'
      | 'unresolved'
      | 'number'
      | 'itemText'
      | 'instrument'
      | 'adoption'
      | 'date'
      | 'body'
      | 'enacting'
      | 'parts'
      | 'closing'
      | 'form',
      string
    >
  >;
  /** Of a statute as data. */
  readonly statute: Readonly<
    Record<
      | 'text'
      | 'lines'
      | 'gap'
      | 'label'
      | 'cell'
      | 'head'
      | 'widths'
      | 'ruled'
      | 'rows'
      | 'table'
      | 'tables'
      | 'subitem'
      | 'item'
      | 'paragraph'
      | 'paragraphTexts'
      | 'caption'
      | 'paragraphs'
      | 'article'
      | 'lead'
      | 'child'
      | 'kind'
      | 'title'
      | 'history'
      | 'front'
      | 'toc'
      | 'preamble'
      | 'body'
      | 'annexes'
      | 'unfinished'
      | 'transitions'
      | 'form',
      string
    >
  >;
  /** Of xiufa.yaml. */
  readonly settings: Readonly<Record<'body' | 'session' | 'style' | 'language' | 'author', string>>;
  /** Of book.yaml. */
  readonly book: Readonly<
    Record<'title' | 'text' | 'adopted' | 'promulgated' | 'inForce' | 'decisions' | 'step' | 'decision' | 'official' | 'departures' | 'items', string>
  >;
  /** Of the manifest of a batch. */
  readonly batch: Readonly<Record<'job' | 'id' | 'command' | 'files' | 'options', string>>;
  /** Of what --json gives. */
  readonly output: Readonly<
    Record<
      'address' | 'quote' | 'choice' | 'substance' | 'amendment' | 'tally' | 'provisions' | 'segments' | 'span' | 'diagnostic' | 'edit' | 'staleReference',
      string
    >
  >;
}
