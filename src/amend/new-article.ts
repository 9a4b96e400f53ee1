import { captionsOf } from '../statute/locate.ts';
import { relabelled } from '../statute/relabelled.ts';
import type { Article, Ordinal } from '../statute/types.ts';
import { built } from '../text/passage.ts';
import { withOwnCaption } from './captions.ts';
import { articleKey } from './numbers/stated.ts';
import type { PlanContext } from './plan.ts';

/** A new article with its number, which is written as this statute writes them, and the spacing behind it. */
export function articleToInsert(article: Article, { number, suffix }: Ordinal, context: PlanContext): Article {
  const id = context.shells.get(articleKey({ number, suffix })) ?? article.id;
  const [[sample] = []] = context.index.articles.values();
  const enumerated = sample !== undefined && /、$/.test(sample.label.text);
  const made = captionsOf(context.index) === 'apart' ? withOwnCaption(article) : article;
  return {
    ...made,
    id,
    ordinal: { number, suffix },
    label: relabelled(sample?.label ?? built(''), 'article', { number: Math.max(1, number), suffix: enumerated ? 0 : suffix }),
    gap: enumerated ? '' : made.caption !== null ? (sample?.gap ?? '') : sample?.gap || '　',
  };
}
