import type { Drafting } from '../drafting.ts';
import { makeArticle } from '../make.ts';
import { insertion, remove } from '../orders.ts';
import { articleLines } from '../statute.ts';

/** What a 修正案 does to articles: their numbers stay (docs/semantics.md#frozen). */
export const FROZEN: readonly ((d: Drafting) => void)[] = [deleteArticle, insertSuffix];

/** 第一百九十九条　（删去）. */
function deleteArticle(d: Drafting): void {
  const free = d.free();
  if (free.length < 2) return;
  const { article } = d.random.pick(free);
  d.take(article);
  article.paragraphs = [{ text: ['（删去）'], items: [], connective: '' }];
  d.order(() => remove(d.old(article)));
}

function insertSuffix(d: Drafting): void {
  const { article } = d.random.pick(d.standing());
  if (article.riders.some((rider) => !d.isOld(rider))) return;
  const rider = makeArticle(d.random, d.words);
  article.riders.push(rider);
  d.order(() => insertion('article', null, d.now(rider), articleLines(rider, null, d.cite)));
}
