import { compare } from '../compare/compare.ts';
import { unrelated } from '../compare/related.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { indexStatute, type StatuteIndex } from '../statute/locate.ts';
import { printParagraph } from '../statute/print.ts';
import type { Article, Division, NodeId, Statute } from '../statute/types.ts';
import { articlesOf } from '../statute/walk.ts';
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

/** Pairs two versions by comparing them. */
export function pairStatutes(old: Statute, now: Statute): Pairing {
  const toNew = new Map<NodeId, NodeId>();
  const toOld = new Map<NodeId, NodeId>();
  const into = new Map<NodeId, NodeId>();
  const from = new Map<NodeId, readonly NodeId[]>();
  const comparison = compare(old, now);
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
  pairByPlace(old, now, toNew, toOld);
  pairInside(old, now, toNew, toOld);
  return { toNew, toOld, into, from, unrelated: unrelated(comparison) };
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

/**
 * No clause moves a section into another chapter, or changes what stands between a heading and the first article: such divisions are put
 * in anew.
 */
function unpairDivisions(old: Statute, now: Statute, toNew: Map<NodeId, NodeId>, toOld: Map<NodeId, NodeId>): void {
  const [before, after] = [indexStatute(old), indexStatute(now)];
  for (const { node, parent } of after.visits.values()) {
    const partner = before.visits.get(toOld.get(node.id) ?? '');
    if (node.type !== 'division' || partner?.node.type !== 'division') continue;
    const astray = (toOld.get(parent) ?? parent) !== partner.parent || node.level !== partner.node.level;
    if (!astray && sameLines(node.lead.flatMap(printParagraph), partner.node.lead.flatMap(printParagraph))) continue;
    toNew.delete(partner.node.id);
    toOld.delete(node.id);
  }
}
