/** The styles of a Word file, as its list of styles names them. */
export type StyleName =
  | 'title'
  | 'history'
  | 'front'
  | 'heading'
  | 'toc'
  | 'part'
  | 'subpart'
  | 'chapter'
  | 'section'
  | 'portion'
  | 'text'
  | 'annex'
  | 'matter'
  | 'submatter'
  | 'note'
  | 'tableHead'
  | 'tableHeading'
  | 'tableText'
  | 'tableCell'
  | 'tableNote'
  | 'pageNumber'
  | 'article'
  | 'strong'
  | 'inserted'
  | 'deleted';

/** What documents hold beside the text of the law. */
export interface DocumentWords {
  readonly styles: Readonly<Record<StyleName, string>>;
  /** In the place of the body that made a statute, where its title note names none. */
  readonly unknownBody: string;
}
