import type { ModelArticle, ModelChapter, ModelItem, ModelParagraph } from './statute.ts';

/** A place of the old text: article, 款, 项, each from 1. */
export interface Place {
  readonly article: number;
  readonly paragraph?: number;
  readonly item?: number;
}

/** What a decision orders, in the model's own terms; all numbers but `as` and `to` are of the old text. */
export type Order =
  | { readonly kind: 'delete'; readonly at: Place }
  | { readonly kind: 'delete-chapter'; readonly chapter: number }
  | { readonly kind: 'delete-heading'; readonly chapter: number }
  | { readonly kind: 'insert-article'; readonly as: number; readonly chapter: number | null; readonly article: ModelArticle }
  | { readonly kind: 'insert-suffix'; readonly behind: number; readonly article: ModelArticle }
  | { readonly kind: 'insert-chapter'; readonly as: number; readonly first: number; readonly content: ModelChapter }
  | { readonly kind: 'insert-paragraph'; readonly at: Place; readonly as: number; readonly paragraph: ModelParagraph }
  | { readonly kind: 'insert-item'; readonly at: Place; readonly as: number; readonly item: ModelItem }
  | {
      readonly kind: 'replace';
      readonly at: Place;
      readonly article: ModelArticle | null;
      readonly paragraph: ModelParagraph | null;
      readonly item: ModelItem | null;
    }
  | { readonly kind: 'renumber'; readonly at: Place; readonly to: number }
  | { readonly kind: 'move-article'; readonly at: Place; readonly to: number; readonly chapter: number | null }
  | { readonly kind: 'article-to-paragraph'; readonly at: Place; readonly to: number; readonly paragraph: number }
  | { readonly kind: 'paragraph-to-article'; readonly at: Place; readonly to: number }
  | { readonly kind: 'merge'; readonly at: readonly Place[]; readonly as: number | null; readonly article: ModelArticle }
  | { readonly kind: 'split'; readonly at: Place; readonly as: readonly number[]; readonly articles: readonly ModelArticle[] }
  | { readonly kind: 'words'; readonly at: Place; readonly old: string; readonly new: string };
