import { unrelated } from '../compare/related.ts';
import type { Comparison } from '../compare/types.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { leadOf } from '../statute/heading.ts';
import { indexStatute, type StatuteIndex } from '../statute/locate.ts';
import { printParagraph } from '../statute/print.ts';
import type { Article, Division, NodeId, Statute } from '../statute/types.ts';
import { articlesOf } from '../statute/walk.ts';
import { pairElsewhere } from './elsewhere.ts';
import { sameLines } from './lines.ts';

/** Which unit of the old version is which of the new one, both directions by id; and which were joined or parted. */
export interface Pairing {
  readonly toNew: ReadonlyMap<NodeId, NodeId>;
  readonly toOld: ReadonlyMap<NodeId, NodeId>;
  /** A unit of the old version that is gone → the unit of the new one that took its words. */
  readonly into: ReadonlyMap<NodeId, NodeId>;
  /** A new unit → the units of the old version whose words it took besides those of its partner. */
  readonly from: ReadonlyMap<NodeId, readonly NodeId[]>;
  /** Said where the two are hardly versions of one statute. */
  readonly unrelated: readonly Diagnostic[];
}

/** Pairs two versions that were compared; `searching` for 款 that went elsewhere. */
export function pairStatutes(comparison: Comparison, searching = true): Pairing {
  const { old, new: now } = comparison;
  const toNew = new Map<NodeId, NodeId>();
  const toOld = new Map<NodeId, NodeId>();
  const into = new Map<NodeId, NodeId>();
  const from = new Map<NodeId, readonly NodeId[]>();
  for (const unit of comparison.units) {
    if (unit.old !== null && unit.new !== null) {
      toNew.set(unit.old.key, unit.new.key);
      toOld.set(unit.new.key, unit.old.key);
    }
    if (unit.old !== null && unit.into !== null) into.set(unit.old.key, unit.into.key);
    if (unit.new !== null && unit.from.length > 0)
      from.set(
        unit.new.key,
        unit.from.map((each) => each.key),
      );
  }
  unpairDivisions(old, now, toNew, toOld);
  pairByBeginning(old, now, toNew, toOld);
  pairByPlace(old, now, toNew, toOld);
  pairInside(old, now, toNew, toOld);
  if (searching) pairElsewhere(old, now, toNew, toOld);
  return { toNew, toOld, into, from, unrelated: unrelated(comparison) };
}

/**
 * Of two neighbours that are one article now (第五条、第六条 as 第五条第一款、第二款) the first stays, unless it is short beside the other: 将第六条改为第五条第二款, not
 * 将第五条改为第六条第一款.
 */
function pairByBeginning(old: Statute, now: Statute, toNew: Map<NodeId, NodeId>, toOld: Map<NodeId, NodeId>): void {
  const holders = new Map(articlesOf(old).flatMap((article) => article.paragraphs.map(({ id }) => [id, article] as const)));
  const length = ({ paragraphs }: Article): number => paragraphs.flatMap(printParagraph).join('').length;
  const articles = new Map(articlesOf(old).map((article) => [article.id, article]));
  const position = new Map([...articles.keys()].map((id, i) => [id, i]));
  for (const article of articlesOf(now)) {
    const partner = articles.get(toOld.get(article.id) ?? '');
    const first = holders.get(toOld.get(article.paragraphs[0]?.id ?? '') ?? '');
    if (partner === undefined || first === undefined || first === partner || toNew.has(first.id)) continue;
    if (position.get(first.id) !== (position.get(partner.id) ?? 0) - 1) continue;
    const begins = first.paragraphs.every(({ id }, i) => toNew.get(id) === article.paragraphs[i]?.id);
    if (!begins || 2 * length(first) < length(partner)) continue;
    toNew.delete(partner.id);
    toNew.set(first.id, article.id);
    toOld.set(article.id, first.id);
  }
}

/**
 * Articles of which nothing is left and others that are new, as many between the same neighbours of one division: each is written anew in
 * its place (将第五条修改为……), which says less than 删去 and 增加.
 */
function pairByPlace(old: Statute, now: Statute, toNew: Map<NodeId, NodeId>, toOld: Map<NodeId, NodeId>): void {
  const [before, after] = [indexStatute(old), indexStatute(now)];
  const [olds, news] = [articlesOf(old), articlesOf(now)];
  const position = new Map(olds.map((article, i) => [article.id, i]));
  const parentOf = (index: StatuteIndex, { id }: Article | Division): NodeId => index.visits.get(id)?.parent ?? 'body';
  for (let k = 0; k < news.length; ) {
    let end = k;
    const parent = parentOf(after, news[k] as Article);
    const fresh = (article: Article | undefined): boolean => article !== undefined && !toOld.has(article.id) && parentOf(after, article) === parent;
    while (fresh(news[end])) end++;
    if (end === k) {
      k++;
      continue;
    }
    const first = k === 0 ? 0 : (position.get(toOld.get((news[k - 1] as Article).id) ?? '') ?? Number.NaN) + 1;
    const gone: Article[] = [];
    for (let i = first; i < olds.length && !toNew.has((olds[i] as Article).id); i++) gone.push(olds[i] as Article);
    const within = gone.filter((article) => (toNew.get(parentOf(before, article)) ?? parentOf(before, article)) === parent);
    if (gone.length === end - k && within.length === gone.length) {
      for (const [i, article] of gone.entries()) {
        toNew.set(article.id, (news[k + i] as Article).id);
        toOld.set((news[k + i] as Article).id, article.id);
      }
    }
    k = end;
  }
}

/** 款 and 项 likewise, inside articles and 款 that are paired: 将第二项修改为…… rather than 删去第二项 and 增加一项. */
function pairInside(old: Statute, now: Statute, toNew: Map<NodeId, NodeId>, toOld: Map<NodeId, NodeId>): void {
  const olds = new Map(articlesOf(old).map((article) => [article.id, article]));
  for (const article of articlesOf(now)) {
    const partner = olds.get(toOld.get(article.id) ?? '');
    if (partner === undefined) continue;
    pairGaps(partner.paragraphs, article.paragraphs, toNew, toOld);
    for (const paragraph of article.paragraphs) {
      const former = partner.paragraphs.find(({ id }) => id === toOld.get(paragraph.id));
      if (former !== undefined) pairGaps(former.items, paragraph.items, toNew, toOld);
    }
  }
}

/** Pairs siblings without partners, where as many stand on both sides between the same two that have one. */
function pairGaps(olds: readonly Sibling[], news: readonly Sibling[], toNew: Map<NodeId, NodeId>, toOld: Map<NodeId, NodeId>): void {
  const position = new Map(olds.map(({ id }, i) => [id, i]));
  const isFree = (sibling: Sibling | undefined): boolean => sibling !== undefined && !toNew.has(sibling.id);
  for (let k = 0; k < news.length; k++) {
    let end = k;
    while (end < news.length && !toOld.has((news[end] as Sibling).id)) end++;
    if (end === k) continue;
    const first = k === 0 ? 0 : (position.get(toOld.get((news[k - 1] as Sibling).id) ?? '') ?? Number.NaN) + 1;
    const last = end === news.length ? olds.length : (position.get(toOld.get((news[end] as Sibling).id) ?? '') ?? Number.NaN);
    const gone = olds.slice(first, last);
    if (last - first === end - k && gone.every(isFree)) {
      for (const [i, { id }] of gone.entries()) {
        toNew.set(id, (news[k + i] as Sibling).id);
        toOld.set((news[k + i] as Sibling).id, id);
      }
    }
    k = end;
  }
}

interface Sibling {
  readonly id: NodeId;
}

/** No clause changes what stands between a heading and the first article: such divisions are put in anew. */
function unpairDivisions(old: Statute, now: Statute, toNew: Map<NodeId, NodeId>, toOld: Map<NodeId, NodeId>): void {
  const [before, after] = [indexStatute(old), indexStatute(now)];
  for (const { node } of after.visits.values()) {
    const partner = before.visits.get(toOld.get(node.id) ?? '')?.node;
    if (node.type !== 'division' || partner?.type !== 'division') continue;
    if (sameLines(leadOf(node).flatMap(printParagraph), leadOf(partner).flatMap(printParagraph))) continue;
    toNew.delete(partner.id);
    toOld.delete(node.id);
  }
}

/** Where divisions are not amended by their headings, one that stands in another one, or at another level, is put in anew. */
export function withoutDivisionsAstray(pairing: Pairing, before: StatuteIndex, after: StatuteIndex): Pairing {
  const [toNew, toOld] = [new Map(pairing.toNew), new Map(pairing.toOld)];
  for (const { node, parent } of after.visits.values()) {
    const partner = before.visits.get(toOld.get(node.id) ?? '');
    if (node.type !== 'division' || partner?.node.type !== 'division') continue;
    if ((toOld.get(parent) ?? parent) === partner.parent && node.level === partner.node.level) continue;
    toNew.delete(partner.node.id);
    toOld.delete(node.id);
  }
  return { ...pairing, toNew, toOld };
}
