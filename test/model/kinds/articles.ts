import type { Drafting, Standing } from '../drafting.ts';
import { makeArticle } from '../make.ts';
import { insertion, move, remove, renumber } from '../orders.ts';
import { articleLines, type ModelArticle } from '../statute.ts';
import { spell } from '../wording/places.ts';

/** What becomes of articles. */
export const ARTICLES: readonly ((d: Drafting) => void)[] = [
  deleteArticle,
  insertArticle,
  insertArticle,
  insertBehind,
  insertSuffix,
  moveArticle,
  moveBehind,
  turnArticle,
  swapArticles,
  merge,
  split,
];

function deleteArticle(d: Drafting): void {
  const free = d.free();
  if (free.length < 3) return;
  const chosen = d.random.pick(free);
  d.take(chosen.article);
  d.remove(chosen);
  d.order(() => remove(d.old(chosen.article)));
}

function insertArticle(d: Drafting): void {
  const section = d.anySection();
  if (section === null) return;
  const article = makeArticle(d.random, d.words);
  d.put(article, section);
  d.order(() => insertion('article', d.division(article), d.now(article), articleLines(article, null, d.cite)));
}

/** 在第二十七条后增加一条, with its number or without. */
function insertBehind(d: Drafting): void {
  const anchor = behindWhat(d, null);
  if (anchor === null) return;
  const article = makeArticle(d.random, d.words);
  putBehind(d, article, anchor);
  const numbered = d.random.chance(0.5);
  d.order(() => ({
    ...insertion('article', null, numbered ? d.now(article) : null, articleLines(article, null, d.cite)),
    after: d.old(anchor.article),
  }));
}

/** 将第九条移至第五条之后. */
function moveBehind(d: Drafting): void {
  const movable = d.movable().filter(({ article }) => article.riders.length === 0);
  if (movable.length < 4) return;
  const chosen = d.random.pick(movable);
  const anchor = behindWhat(d, chosen.article);
  if (anchor === null) return;
  d.place(chosen.article);
  d.remove(chosen);
  putBehind(d, chosen.article, anchor);
  d.order(() => move([d.old(chosen.article)], null, { after: d.old(anchor.article) }));
}

/** An article that stays, and has nothing behind it that came. */
function behindWhat(d: Drafting, but: ModelArticle | null): Standing | null {
  const free = d.movable().filter((s) => s.article !== but && s.article.riders.length === 0 && !d.arriving.has(s.article) && d.isOpen(s.section));
  if (free.length < 3) return null;
  const anchor = d.random.pick(free);
  d.place(anchor.article);
  return anchor;
}

function putBehind(d: Drafting, article: ModelArticle, { article: anchor, section }: Standing): void {
  section.articles.splice(section.articles.indexOf(anchor) + 1, 0, article);
  d.arriving.add(article);
}

/** 增加一条，作为第五条之一, behind whatever article bears that number in the end. */
function insertSuffix(d: Drafting): void {
  const { article } = d.random.pick(d.standing());
  if (article.riders.some((rider) => !d.isOld(rider))) return;
  const rider = makeArticle(d.random, d.words);
  article.riders.push(rider);
  d.order(() => insertion('article', null, d.now(rider), articleLines(rider, null, d.cite)));
}

/** 将第二条移至第三章，作为第九条. */
function moveArticle(d: Drafting): void {
  const [movable, section] = [d.movable().filter(({ article }) => article.riders.length === 0), d.anySection()];
  if (movable.length < 3 || section === null) return;
  const chosen = d.random.pick(movable);
  d.place(chosen.article);
  d.remove(chosen);
  d.put(chosen.article, section);
  const stays = section === chosen.section;
  d.order(() => move([d.old(chosen.article)], d.now(chosen.article), { within: d.division(chosen.article, !stays) }));
}

/** 将第二条改为第五条 alone, among its own. */
function turnArticle(d: Drafting): void {
  const movable = d.movable().filter(({ section }) => section.articles.every((a) => d.isOld(a)));
  if (movable.length < 3 || d.turned) return;
  const chosen = d.random.pick(movable);
  d.turned = true;
  d.place(chosen.article);
  d.remove(chosen);
  chosen.section.articles.splice(d.random.below(chosen.section.articles.length + 1), 0, chosen.article);
  // One that passes another may be taken for one that is passed.
  for (const article of chosen.section.articles) d.arriving.add(article);
  d.order(() => renumber(d.old(chosen.article), d.now(chosen.article)));
}

/** 将第五条与第八条对调. */
function swapArticles(d: Drafting): void {
  const movable = d.movable().filter(({ article }) => article.riders.length === 0);
  if (movable.length < 4) return;
  const one = d.random.pick(movable);
  const two = d.random.pick(movable.filter(({ article }) => article !== one.article));
  const [at, other] = [one.section.articles.indexOf(one.article), two.section.articles.indexOf(two.article)];
  one.section.articles[at] = two.article;
  two.section.articles[other] = one.article;
  for (const { article } of [one, two]) {
    d.place(article);
    d.arriving.add(article);
  }
  d.order(() => ({ kind: 'swap', targets: [one, two].map(({ article }) => d.old(article)) }));
}

function merge(d: Drafting): void {
  const free = d.free();
  if (free.length < 5) return;
  const count = 2 + d.random.below(2);
  // What stays is the first of them in the old text.
  const chosen = free
    .filter(() => d.random.chance(0.4))
    .slice(0, count)
    .sort((a, b) => (d.old(a.article).article as number) - (d.old(b.article).article as number));
  const [first, ...others] = chosen;
  if (first === undefined || others.length === 0) return;
  for (const standing of chosen) d.take(standing.article);
  for (const standing of others) {
    d.remove(standing);
    d.merged(standing.article, first.article);
  }
  const [stated, targets] = [d.random.chance(0.5), chosen.map(({ article }) => d.old(article))];
  first.article.paragraphs = makeArticle(d.random, d.words).paragraphs;
  d.order(() => ({
    kind: 'merge',
    targets,
    as: stated ? d.now(first.article) : null,
    into: null,
    text: [...articleLines(first.article, null, d.cite)],
  }));
}

function split(d: Drafting): void {
  const free = d.free();
  if (free.length === 0) return;
  const { article, section } = d.random.pick(free);
  const others = Array.from({ length: 1 + d.random.below(2) }, () => makeArticle(d.random, d.words));
  d.take(article);
  article.paragraphs = makeArticle(d.random, d.words).paragraphs;
  section.articles.splice(section.articles.indexOf(article) + 1, 0, ...others);
  for (const piece of others) d.arriving.add(piece);
  const pieces = [article, ...others];
  d.order(() => ({
    kind: 'split',
    target: d.old(article),
    as: pieces.map((piece) => d.now(piece)),
    text: [...pieces.flatMap((piece) => articleLines(piece, spell(d.now(piece)), d.cite))],
  }));
}
