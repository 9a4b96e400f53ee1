import type { Article, NodeId } from '../statute/types.ts';
import { labelledLines, linesOf } from './lines.ts';
import { numberOf, type Versions } from './versions.ts';
import { type Drafted, quoteOf } from './wording.ts';

/** How the text of an article is drafted by itself; `leaving` are 款 that another clause takes away. */
export type ContentOf = (old: Article, now: Article, leaving: ReadonlySet<NodeId>) => readonly Drafted[];

/** A clause about several articles, and those of either version that it takes care of. */
export interface Joint {
  readonly operation: Drafted;
  readonly covered: readonly NodeId[];
}

/** 将第十条、第二十五条合并，作为第十条，修改为：“……”: articles behind one whose words it took. Null if there are none. */
export function merged(versions: Versions, old: Article, now: Article): Joint | null {
  const at = versions.positionOf(old.id);
  const others = (versions.pairing.from.get(now.id) ?? []).filter((id) => {
    const node = versions.old.visits.get(id)?.node;
    return node?.type === 'article' && versions.isGone(id) && versions.positionOf(id) > at;
  });
  if (others.length === 0) return null;
  const ids = [old.id, ...others].sort((a, b) => versions.positionOf(a) - versions.positionOf(b));
  const targets = ids.map((id) => versions.addressOf(id));
  return { operation: { kind: 'merge', targets, as: numberOf(now), into: null, text: quoteOf(linesOf(now)) }, covered: others };
}

/** 将第九条改为两条，作为第九条、第十条，修改为：“……”: the articles behind one that were made of its words. Null if there are none. */
export function parted(versions: Versions, old: Article, now: Article): Joint | null {
  const { news } = versions;
  const pieces = [now];
  for (let i = news.indexOf(now) + 1; i < news.length; i++) {
    const next = news[i] as Article;
    if (versions.oldArticle(next.id) !== null || versions.parentOf(next.id) !== versions.parentOf(now.id)) break;
    const sources = versions.pairing.from.get(next.id) ?? [];
    if (!sources.some((id) => id === old.id || versions.old.visits.get(id)?.article?.id === old.id)) break;
    pieces.push(next);
  }
  if (pieces.length === 1) return null;
  const text = quoteOf(pieces.flatMap(labelledLines));
  const operation: Drafted = { kind: 'split', target: versions.addressOf(old.id), count: pieces.length, as: pieces.map(numberOf), text };
  return { operation, covered: pieces.slice(1).map(({ id }) => id) };
}

/** New articles made of 款 of an article that is not itself restated (将第八条第三款单列一条，作为第四十九条): which 款 become which. */
export function promoted(versions: Versions, contentOf: ContentOf, may: (article: Article) => boolean): ReadonlyMap<NodeId, readonly NodeId[]> {
  const found = new Map<NodeId, readonly NodeId[]>();
  const leaving = new Set<NodeId>();
  for (const article of versions.news) {
    const sources = (versions.pairing.from.get(article.id) ?? []).map((id) => versions.old.visits.get(id));
    const donor = sources[0]?.article;
    if (donor === undefined || donor === null || versions.oldArticle(article.id) !== null || article.ordinal.suffix > 0 || !may(article)) continue;
    const partner = versions.now.visits.get(versions.pairing.toNew.get(donor.id) ?? '')?.node;
    const ids = sources.flatMap((visit) =>
      visit?.node.type === 'paragraph' && visit.article === donor && versions.isGone(visit.node.id) ? [visit.node.id] : [],
    );
    if (ids.length < sources.length || partner?.type !== 'article') continue;
    if (contentOf(donor, partner, new Set([...leaving, ...ids])).some(restates)) continue;
    for (const id of ids) leaving.add(id);
    found.set(article.id, ids);
  }
  return found;
}

/** Whether an operation writes a whole article anew. */
export function restates(operation: Drafted): boolean {
  return operation.kind === 'replace' && operation.target.steps.length === 1 && operation.target.part === undefined;
}
