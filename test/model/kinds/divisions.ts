import type { Drafting } from '../drafting.ts';
import { makeArticle } from '../make.ts';
import { headingOver, insertion, move, type Order, remove, renumber } from '../orders.ts';
import { articleLines, headingLine, type ModelArticle, type ModelChapter, type ModelSection } from '../statute.ts';
import { spell } from '../wording/places.ts';

/** What becomes of chapters and sections; one of these a decision, before the articles. */
export const DIVISIONS: readonly ((d: Drafting) => void)[] = [
  insertChapter,
  deleteChapter,
  (d) => {
    insertChapter(d);
    deleteChapter(d);
  },
  deleteHeading,
  chapterOverArticles,
  mergeChapters,
  moveChapter,
  turnChapter,
  swapChapters,
  divideChapter,
  insertSection,
  deleteSection,
  deleteSectionHeading,
];

function makeChapterArticles(d: Drafting): ModelArticle[] {
  const articles = Array.from({ length: 1 + d.random.below(3) }, () => makeArticle(d.random, d.words));
  for (const article of articles) d.arriving.add(article);
  return articles;
}

/** The chapters of the base that have a heading; none where there are not enough of them. */
function chapters(d: Drafting, least: number): ModelChapter[] {
  const found = d.work.filter((chapter) => chapter.heading !== null && d.isOld(chapter) && !d.touched.has(chapter));
  return found.length < least ? [] : found;
}

const articlesOf = (chapter: ModelChapter): ModelArticle[] => chapter.sections.flatMap((section) => section.articles);

function insertChapter(d: Drafting): void {
  if (chapters(d, 1).length === 0) return;
  const chapter: ModelChapter = { heading: d.words.next(), sections: [{ heading: null, articles: makeChapterArticles(d) }] };
  d.work.splice(d.random.below(d.work.length + 1), 0, chapter);
  d.order(() => {
    const lines = articlesOf(chapter).flatMap((article) => articleLines(article, spell(d.now(article)), d.cite));
    return insertion('chapter', null, d.now(chapter), [headingLine(d.now(chapter), chapter.heading), ...lines]);
  });
}

function deleteChapter(d: Drafting): void {
  const all = chapters(d, 2);
  if (all.length === 0) return;
  const chapter = d.random.pick(all);
  d.touched.add(chapter);
  d.work.splice(d.work.indexOf(chapter), 1);
  d.order(() => remove(d.old(chapter)));
}

/** 删去第三章章名: what stood under it joins the chapter before. */
function deleteHeading(d: Drafting): void {
  const plain = chapters(d, 2).filter((chapter) => chapter.sections.every((section) => section.heading === null));
  const pairs = plain.flatMap((chapter) => {
    const before = d.work[d.work.indexOf(chapter) - 1];
    // The chapter before is that of the old text.
    const follows = before !== undefined && d.isOld(before) && d.old(before).chapter === (d.old(chapter).chapter as number) - 1;
    return follows && plain.includes(before) ? [{ chapter, before }] : [];
  });
  if (pairs.length === 0) return;
  const { chapter, before } = d.random.pick(pairs);
  d.touched.add(chapter);
  d.touched.add(before);
  before.sections[0]?.articles.push(...articlesOf(chapter));
  d.merged(chapter, before);
  d.merged(chapter, before);
  d.work.splice(d.work.indexOf(chapter), 1);
  d.order(() => remove(d.old(chapter), 'heading'));
}

/** 增加一章，作为第三章，章名为“……”，包括第八条至第十条: the last articles of a chapter get a heading of their own. */
function chapterOverArticles(d: Drafting): void {
  const plain = chapters(d, 1).filter((chapter) => chapter.sections.every((section) => section.heading === null) && articlesOf(chapter).length > 1);
  if (plain.length === 0) return;
  const chapter = d.random.pick(plain);
  d.touched.add(chapter);
  const [section] = chapter.sections as [ModelSection];
  const taken = section.articles.splice(1 + d.random.below(section.articles.length - 1));
  for (const article of taken) d.arriving.add(article);
  const made: ModelChapter = { heading: d.words.next(), sections: [{ heading: null, articles: taken }] };
  d.work.splice(d.work.indexOf(chapter) + 1, 0, made);
  d.order(() => headingFor(d, made, 'chapter', articlesOf(made)));
}

/** None where other orders leave it without articles. */
function headingFor(d: Drafting, unit: ModelChapter | ModelSection, level: 'chapter' | 'section', articles: readonly ModelArticle[]): Order | null {
  if (articles.length === 0) return null;
  return headingOver(
    level,
    d.now(unit),
    unit.heading as string,
    articles.map((article) => d.now(article)),
  );
}

/** 将第三章并入第二章. */
function mergeChapters(d: Drafting): void {
  const plain = chapters(d, 2).filter((chapter) => chapter.sections.every((section) => section.heading === null));
  if (plain.length < 2) return;
  const chapter = d.random.pick(plain);
  d.touched.add(chapter);
  const receiver = d.random.pick(plain.filter((other) => other !== chapter));
  d.touched.add(receiver);
  receiver.sections[0]?.articles.push(...articlesOf(chapter));
  d.merged(chapter, receiver);
  d.merged(chapter, receiver);
  for (const article of articlesOf(chapter)) d.place(article);
  d.work.splice(d.work.indexOf(chapter), 1);
  d.order((): Order => ({ kind: 'merge', targets: [d.old(chapter)], as: null, into: d.old(receiver), text: null }));
}

/** 将第五章移至第三章之后. */
function moveChapter(d: Drafting): void {
  const all = chapters(d, 2);
  if (all.length === 0) return;
  const chapter = d.random.pick(all);
  d.touched.add(chapter);
  const anchor = d.random.pick(all.filter((other) => other !== chapter));
  d.touched.add(anchor);
  d.work.splice(d.work.indexOf(chapter), 1);
  d.work.splice(d.work.indexOf(anchor) + 1, 0, chapter);
  d.order(() => move([d.old(chapter)], null, { after: d.old(anchor) }));
}

/** 将第五章改为第三章 alone. */
function turnChapter(d: Drafting): void {
  const all = chapters(d, 2);
  if (all.length === 0) return;
  const chapter = d.random.pick(all);
  d.touched.add(chapter);
  d.work.splice(d.work.indexOf(chapter), 1);
  d.work.splice(d.random.below(d.work.length + 1), 0, chapter);
  d.order(() => (articlesOf(chapter).length === 0 ? null : renumber(d.old(chapter), d.now(chapter))));
}

function swapChapters(d: Drafting): void {
  const all = chapters(d, 2);
  if (all.length === 0) return;
  const one = d.random.pick(all);
  d.touched.add(one);
  const two = d.random.pick(all.filter((other) => other !== one));
  d.touched.add(two);
  const [at, other] = [d.work.indexOf(one), d.work.indexOf(two)];
  d.work[at] = two;
  d.work[other] = one;
  d.order(() => ({ kind: 'swap', targets: [one, two].map((chapter) => d.old(chapter)) }));
}

/** 第二章分为两节: 增加一节，作为第二章第一节，节名为“……”，包括第五条至第八条. */
function divideChapter(d: Drafting): void {
  const plain = chapters(d, 1).filter((chapter) => chapter.sections.length === 1 && chapter.sections[0]?.heading === null && articlesOf(chapter).length > 1);
  if (plain.length === 0) return;
  const chapter = d.random.pick(plain);
  d.touched.add(chapter);
  const all = articlesOf(chapter);
  const at = 1 + d.random.below(all.length - 1);
  for (const article of all) d.arriving.add(article);
  chapter.sections = [all.slice(0, at), all.slice(at)].map((articles) => ({ heading: d.words.next(), articles }));
  for (const section of chapter.sections) {
    d.order(() => headingFor(d, section, 'section', section.articles));
  }
}

function sectioned(d: Drafting): ModelChapter[] {
  return chapters(d, 1).filter((chapter) => chapter.sections.length > 1);
}

function insertSection(d: Drafting): void {
  const found = sectioned(d);
  if (found.length === 0) return;
  const chapter = d.random.pick(found);
  d.touched.add(chapter);
  const section: ModelSection = { heading: d.words.next(), articles: makeChapterArticles(d) };
  chapter.sections.splice(d.random.below(chapter.sections.length + 1), 0, section);
  d.order(() => {
    const lines = section.articles.flatMap((article) => articleLines(article, spell(d.now(article)), d.cite));
    return insertion('section', d.old(chapter), d.now(section), [headingLine(d.now(section), section.heading), ...lines]);
  });
}

function deleteSection(d: Drafting): void {
  const found = sectioned(d);
  if (found.length === 0) return;
  const chapter = d.random.pick(found);
  d.touched.add(chapter);
  const section = d.random.pick(chapter.sections);
  chapter.sections.splice(chapter.sections.indexOf(section), 1);
  d.order(() => remove(d.old(section)));
}

/** 删去第二章第二节节名: what stood under it joins the section before. */
function deleteSectionHeading(d: Drafting): void {
  const found = sectioned(d);
  if (found.length === 0) return;
  const chapter = d.random.pick(found);
  d.touched.add(chapter);
  const at = 1 + d.random.below(chapter.sections.length - 1);
  const [section] = chapter.sections.splice(at, 1) as [ModelSection];
  chapter.sections[at - 1]?.articles.push(...section.articles);
  d.order(() => remove(d.old(section), 'heading'));
}
