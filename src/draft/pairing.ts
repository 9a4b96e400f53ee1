import { similarity } from '../compare/words.ts';
import { articlesOf, divisionsOf } from '../statute/walk.ts';
import type { Article, Division, Item, NodeId, Paragraph, Statute, Subitem } from '../statute/types.ts';
import { fold } from '../text/fold.ts';
import { linesOf } from './lines.ts';

/** Which unit of the old version is which of the new one: both directions, by id. */
export interface Pairing {
  readonly toNew: ReadonlyMap<NodeId, NodeId>;
  readonly toOld: ReadonlyMap<NodeId, NodeId>;
}

/** Pairs articles by their words wherever they stand, what they hold in order, and divisions by heading and contents. */
export function pairStatutes(old: Statute, now: Statute): Pairing {
  const toNew = new Map<NodeId, NodeId>();
  const toOld = new Map<NodeId, NodeId>();
  const pair = (a: NodeId, b: NodeId): void => {
    toNew.set(a, b);
    toOld.set(b, a);
  };
  const [olds, news] = [articlesOf(old), articlesOf(now)];
  for (const [a, b] of matched(olds.map(wordsOf), news.map(wordsOf), 0.45, false)) pair((olds[a] as Article).id, (news[b] as Article).id);
  const byId = new Map(news.map((article) => [article.id, article]));
  for (const article of olds) {
    const partner = byId.get(toNew.get(article.id) ?? '');
    if (partner !== undefined) pairParagraphs(article.paragraphs, partner.paragraphs, pair);
  }
  pairDivisions(divisionsOf(old), divisionsOf(now), toNew, pair);
  return { toNew, toOld };
}

function pairParagraphs(olds: readonly Paragraph[], news: readonly Paragraph[], pair: (a: NodeId, b: NodeId) => void): void {
  for (const [a, b] of matched(olds.map(wordsOf), news.map(wordsOf), 0.3, true)) {
    const [one, two] = [olds[a] as Paragraph, news[b] as Paragraph];
    pair(one.id, two.id);
    pairItems(one.items, two.items, pair);
  }
}

function pairItems(olds: readonly (Item | Subitem)[], news: readonly (Item | Subitem)[], pair: (a: NodeId, b: NodeId) => void): void {
  for (const [a, b] of matched(olds.map(wordsOf), news.map(wordsOf), 0.4, true)) {
    const [one, two] = [olds[a] as Item | Subitem, news[b] as Item | Subitem];
    pair(one.id, two.id);
    if (one.type === 'item' && two.type === 'item') pairItems(one.subitems, two.subitems, pair);
  }
}

/** A division is the one of its level that has most of its articles; of the same heading, where that is undecided. */
function pairDivisions(olds: readonly Division[], news: readonly Division[], toNew: ReadonlyMap<NodeId, NodeId>, pair: (a: NodeId, b: NodeId) => void): void {
  const scores: { a: Division; b: Division; score: number }[] = [];
  for (const a of olds) {
    const mine = articlesOf({ body: [a] });
    for (const b of news) {
      if (a.level !== b.level) continue;
      const theirs = new Set(articlesOf({ body: [b] }).map((article) => article.id));
      const common = mine.filter((article) => theirs.has(toNew.get(article.id) ?? '')).length;
      const alike = fold(a.heading.text) === fold(b.heading.text) ? 1 : similarity(fold(a.heading.text), fold(b.heading.text)) / 2;
      const score = common / Math.max(1, Math.min(mine.length, theirs.size)) + alike;
      if (score >= 0.6) scores.push({ a, b, score });
    }
  }
  const taken = new Set<Division>();
  for (const { a, b } of scores.sort((x, y) => y.score - x.score)) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pair(a.id, b.id);
  }
}

/** The words of a unit, typography and the numbers of references apart. */
function wordsOf(unit: Article | Paragraph | Item | Subitem): string {
  return fold(linesOf(unit).join('\n')).replace(/第?（?[〇零一二三四五六七八九十百千0-9]+）?(?:条|款|项|目|章|节)(?:之[一二三四五六七八九十]+)?/g, '#');
}

/** Pairs equal texts, then the most alike; `ordered` keeps both sides in order. */
function matched(olds: readonly string[], news: readonly string[], least: number, ordered: boolean): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  const [usedOld, usedNew] = [new Set<number>(), new Set<number>()];
  const fits = (a: number, b: number): boolean => !ordered || pairs.every(([x, y]) => x < a === y < b);
  const take = (a: number, b: number): void => {
    pairs.push([a, b]);
    usedOld.add(a);
    usedNew.add(b);
  };
  for (const [a, text] of olds.entries()) {
    const b = news.findIndex((other, k) => !usedNew.has(k) && other === text && fits(a, k));
    if (b >= 0) take(a, b);
  }
  const scores: { a: number; b: number; like: number }[] = [];
  for (const [a, text] of olds.entries()) {
    if (usedOld.has(a)) continue;
    for (const [b, other] of news.entries()) {
      if (usedNew.has(b)) continue;
      const like = similarity(text, other);
      if (like >= least) scores.push({ a, b, like });
    }
  }
  for (const { a, b } of scores.sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b)) {
    if (!usedOld.has(a) && !usedNew.has(b) && fits(a, b)) take(a, b);
  }
  return pairs.sort((x, y) => x[0] - y[0]);
}
