import type { Address } from '../statute/address.ts';
import type { Article, Division, NodeId } from '../statute/types.ts';
import { groupBy } from '../text/group.ts';
import { longestRise } from '../text/rise.ts';
import type { Versions } from './versions.ts';
import type { Drafted } from './wording.ts';

/**
 * Articles of the base that stand in another order, or in another division, than before; `merged` says which divisions went into which.
 * Where divisions change places, what stands in them goes with them: order counts inside each.
 */
export function movedArticles(versions: Versions, merged: ReadonlyMap<NodeId, Division>): ReadonlySet<NodeId> {
  const pairs = versions.news.flatMap((article) => {
    const partner = versions.oldArticle(article.id);
    return partner === null || inNewDivision(versions, article) ? [] : [{ article, partner }];
  });
  const staying = pairs.filter(({ article, partner }) => {
    const from = versions.old.visits.get(partner.id)?.parent ?? 'body';
    return (versions.receiverOf(article)?.id ?? 'body') === (merged.get(from)?.id ?? from);
  });
  const rising = new Set<NodeId>();
  for (const group of groupBy(staying, ({ article }) => versions.parentOf(article.id)).values()) {
    for (const i of longestRise(group.map(({ partner }) => versions.positionOf(partner.id)))) rising.add(group[i]?.partner.id ?? '');
  }
  return new Set(pairs.map(({ partner }) => partner.id).filter((id) => !rising.has(id)));
}

function inNewDivision(versions: Versions, article: Article): boolean {
  for (let at = versions.parentOf(article.id); at !== 'body'; at = versions.parentOf(at)) if (versions.isNew(at)) return true;
  return false;
}

/** 将第五章移至第三章之后: a division that changes its order among those beside it; nothing if it stays. */
export function movedDivision(versions: Versions, division: Division, partner: Division): readonly Drafted[] {
  const known = versions.siblingsOf(division).flatMap((sibling) => versions.oldDivision(sibling.id) ?? []);
  const order = [...versions.old.visits.keys()];
  const staying = new Set(longestRise(known.map(({ id }) => order.indexOf(id))).map((i) => known[i]));
  if (staying.has(partner)) return [];
  const at = known.indexOf(partner);
  const after = known.slice(0, at).findLast((own) => staying.has(own));
  const before = after === undefined ? known.slice(at + 1).find((own) => staying.has(own)) : undefined;
  const addressOf = (own: Division | undefined): Address | null => (own === undefined ? null : versions.addressOf(own.id));
  return [
    {
      kind: 'move',
      targets: [versions.addressOf(partner.id)],
      to: null,
      after: addressOf(after),
      before: addressOf(before),
      within: null,
      count: null,
      text: null,
    },
  ];
}
