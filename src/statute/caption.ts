import { leadingCaption } from './label.ts';
import type { Article, Division, NodeId, Paragraph } from './types.ts';

type Body = readonly (Division | Article)[];

/** （管理部门）, 【立法目的】: the theme in brackets. */
const BRACKETED = /^(?:[（(][^（）()，。；：]{1,30}[）)]|【[^【】，。；：]{1,30}】)$/;
/** 适用范围: a theme without them, which no sentence is. */
const BARE = /^[^（）()，。；：！？、“”\s]{2,20}$/;

/** The brackets around a caption; null where there are none. */
export function bracketsOf(caption: string): readonly [string, string] | null {
  return BRACKETED.test(caption) ? [caption.slice(0, 1), caption.slice(-1)] : null;
}

/** A caption without them. */
export function withoutBrackets(caption: string): string {
  return bracketsOf(caption) === null ? caption : caption.slice(1, -1);
}

/** The caption of an article, with the unit in whose text it stands: the article itself, or its first 款; null where there is none. */
export function captionOf({ id, caption, paragraphs: [first] }: Article): { readonly node: NodeId; readonly text: string } | null {
  if (caption !== null) return { node: id, text: caption.text };
  const length = first === undefined ? 0 : leadingCaption(first.text.text);
  return first === undefined || length === 0 ? null : { node: first.id, text: first.text.text.slice(0, length) };
}

/**
 * The articles with their captions, where most of them have one: what stands alone behind the label, in front of the text (第三条（管理部门） in the rules of
 * the government of Shanghai). It is no 款 and is not counted as one.
 */
export function withCaptions(body: Body): Body {
  let all = 0;
  const captioned = { bracketed: 0, bare: 0 };
  const count = (children: Body): void => {
    for (const child of children) {
      if (child.type === 'division') count(child.children);
      else {
        all++;
        const style = captionStyle(child);
        if (style !== null) captioned[style]++;
      }
    }
  };
  count(body);
  const usual = captioned.bracketed >= captioned.bare ? 'bracketed' : 'bare';
  if (captioned[usual] < 2 || captioned[usual] * 5 < all * 3) return body;
  const parted = (children: Body): Body =>
    children.map((child) =>
      child.type === 'division' ? { ...child, children: parted(child.children) } : captionStyle(child) === null ? child : captionParted(child),
    );
  return parted(body);
}

/** Whether the first line of an article is its caption; null where it has none. */
export function captionStyle({ labelAlone, caption, paragraphs }: Pick<Article, 'labelAlone' | 'caption' | 'paragraphs'>): 'bracketed' | 'bare' | null {
  const [first] = paragraphs;
  if (labelAlone || caption !== null || first === undefined || paragraphs.length < 2 || first.items.length > 0 || first.tables !== undefined) return null;
  const words = first.text.text;
  return BRACKETED.test(words) ? 'bracketed' : BARE.test(words) ? 'bare' : null;
}

/** An article whose first line is its caption. */
export function captionParted(article: Article): Article {
  const [first, ...paragraphs] = article.paragraphs as readonly [Paragraph, ...Paragraph[]];
  return { ...article, caption: first.text, labelAlone: true, paragraphs };
}
