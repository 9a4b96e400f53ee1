import type { Article, NodeId } from '../statute/types.ts';
import { labelledLines, linesOf } from './lines.ts';
import { numberOf, type Versions } from './versions.ts';
import { type Drafted, quoteOf } from './wording.ts';

/** A clause about several articles, and those of either version that it takes care of. */
export interface Joint {
  readonly operation: Drafted;
  readonly covered: readonly NodeId[];
}

/** 将第十条、第二十五条合并，作为第十条，修改为：“……”: articles whose words one took besides its own. Null if there are none. */
export function merged(versions: Versions, old: Article, now: Article): Joint | null {
  const { from } = versions.pairing;
  const sources = new Set([now.id, ...now.paragraphs.map(({ id }) => id)].flatMap((id) => from.get(id) ?? []));
  const at = versions.positionOf(old.id);
  // Those in front must be its neighbours: the first of all stays where it is.
  const isBeside = (id: NodeId): boolean => {
    const between = versions.olds.slice(versions.positionOf(id), at);
    return between.every((each) => versions.isGone(each.id) && versions.old.visits.get(each.id)?.parent === versions.old.visits.get(old.id)?.parent);
  };
  const isGone = (id: NodeId): boolean => versions.old.visits.get(id)?.node.type === 'article' && versions.isGone(id);
  const others = [...sources].filter((id) => isGone(id) && (versions.positionOf(id) > at || isBeside(id)));
  if (others.length === 0) return null;
  const ids = [old.id, ...others].sort((a, b) => versions.positionOf(a) - versions.positionOf(b));
  const targets = ids.map((id) => versions.addressOf(id));
  return { operation: { kind: 'merge', targets, as: numberOf(now), into: null, text: quoteOf(linesOf(now)) }, covered: others };
}

/** 将第九条改为两条，作为第九条、第十条，修改为：“……”: the articles beside one that were made of its words. Null if there are none. */
export function parted(versions: Versions, old: Article, now: Article): Joint | null {
  const { news } = versions;
  const isPiece = (other: Article | undefined): boolean => {
    if (other === undefined || versions.oldArticle(other.id) !== null || versions.parentOf(other.id) !== versions.parentOf(now.id)) return false;
    return (versions.pairing.from.get(other.id) ?? []).some((id) => id === old.id || versions.old.visits.get(id)?.article?.id === old.id);
  };
  let first = news.indexOf(now);
  let last = first;
  while (isPiece(news[first - 1])) first--;
  while (isPiece(news[last + 1])) last++;
  if (first === last) return null;
  const pieces = news.slice(first, last + 1);
  const text = quoteOf(pieces.flatMap(labelledLines));
  const operation: Drafted = { kind: 'split', target: versions.addressOf(old.id), count: pieces.length, as: pieces.map(numberOf), text };
  return { operation, covered: pieces.filter((piece) => piece !== now).map(({ id }) => id) };
}
