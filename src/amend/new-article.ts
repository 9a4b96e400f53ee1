import { captionsOf } from '../statute/locate.ts';
import type { Article, Ordinal } from '../statute/types.ts';
import { formatNumeral } from '../text/numeral.ts';
import { built } from '../text/passage.ts';
import { withOwnCaption } from './captions.ts';
import { articleKey } from './numbers/stated.ts';
import type { PlanContext } from './plan.ts';

/** A new article with its number and the spacing of this statute. */
export function articleToInsert(article: Article, { number, suffix }: Ordinal, context: PlanContext): Article {
  const id = context.shells.get(articleKey({ number, suffix })) ?? article.id;
  const [[sample] = []] = context.index.articles.values();
  const enumerated = sample !== undefined && /、$/.test(sample.label.text);
  const label = enumerated ? `${formatNumeral(Math.max(1, number))}、` : labelOf({ number, suffix });
  const made = captionsOf(context.index) === 'apart' ? withOwnCaption(article) : article;
  return {
    ...made,
    id,
    ordinal: { number, suffix },
    label: built(label),
    gap: enumerated ? '' : made.caption !== null ? (sample?.gap ?? '') : sample?.gap || '　',
  };
}

function labelOf({ number, suffix }: Ordinal): string {
  return `第${formatNumeral(Math.max(1, number))}条${suffix > 0 ? `之${formatNumeral(suffix)}` : ''}`;
}
