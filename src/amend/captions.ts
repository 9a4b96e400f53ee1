import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { formatAddress } from '../statute/address-text.ts';
import { bracketsOf, captionParted, captionStyle } from '../statute/caption.ts';
import { leadingCaption } from '../statute/label.ts';
import type { Article, Paragraph } from '../statute/types.ts';
import { built, slice } from '../text/passage.ts';
import type { Place } from '../text/source.ts';

/** An article as new text makes it, and what is to be said of its caption. */
interface Captioned {
  readonly article: Article;
  readonly notes: readonly Diagnostic[];
}

/** A new article of a statute whose articles have captions: what stands so in the new text is its caption. */
export function withOwnCaption(article: Article): Article {
  if (captionStyle(article) !== null) return captionParted(article);
  const [first, ...more] = article.paragraphs;
  const length = first === undefined || article.caption !== null ? 0 : leadingCaption(first.text.text);
  if (first === undefined || length === 0) return article;
  const gap = /^\s*/.exec(first.text.text.slice(length))?.[0].length ?? 0;
  return { ...article, caption: slice(first.text, 0, length), labelAlone: true, paragraphs: [{ ...first, text: slice(first.text, length + gap) }, ...more] };
}

/** An article, of a statute with captions, whose text is written anew: the caption is the one quoted, or the old one. */
export function withNewParagraphs(article: Article, paragraphs: readonly Paragraph[], place: Place | null): Captioned {
  const made = withOwnCaption({ ...article, caption: null, labelAlone: false, paragraphs });
  if (made.caption !== null || article.caption === null) return { article: made, notes: [] };
  return { article: { ...article, paragraphs }, notes: [captionStays(article, article.caption.text, place)] };
}

/** 第三条条标修改为“主管部门”: brackets around the old caption stand around the new one. */
export function inBracketsOf(old: string, caption: string): string {
  const brackets = bracketsOf(old);
  return brackets === null || bracketsOf(caption) !== null ? caption : brackets[0] + caption + brackets[1];
}

/** New text of an article, or of its first 款, and what is to be said of it. */
interface Kept {
  readonly units: readonly Paragraph[];
  readonly notes: readonly Diagnostic[];
  /** Whether the text begins with a caption. */
  readonly captioned: boolean;
}

/** 第三条（管理部门）市工商部门……: in a statute that writes captions in front of the text, the old one stays where the new text leaves it out. */
export function withLeadingCaption(article: Article, units: readonly Paragraph[], place: Place | null): Kept {
  const [first, ...more] = units;
  if (first === undefined || article.caption !== null) return { units, notes: [], captioned: false };
  const before = article.paragraphs[0]?.text.text ?? '';
  const length = leadingCaption(before);
  const own = leadingCaption(first.text.text) > 0;
  if (own || length === 0 || length === before.length) return { units, notes: [], captioned: own };
  const gap = /^\s*/.exec(before.slice(length))?.[0] ?? '';
  const made = { ...first, text: built(before.slice(0, length) + gap + first.text.text) };
  return { units: [made, ...more], notes: [captionStays(article, before.slice(0, length), place)], captioned: true };
}

function captionStays({ ordinal }: Article, caption: string, place: Place | null): Diagnostic {
  return diagnose('A082', place, { address: formatAddress({ steps: [{ level: 'article', ...ordinal }] }), caption });
}
