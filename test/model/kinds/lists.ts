import type { Drafting } from '../drafting.ts';
import { makeArticle, makeItem, makeParagraph } from '../make.ts';
import { insertion, move, remove, renumber, replace } from '../orders.ts';
import { articleLines, itemLines, linesOf, type ModelItem, type ModelParagraph } from '../statute.ts';
import { textOf } from '../text.ts';

/** What becomes of 款 and 项 inside an article, and what is written anew. */
export const LISTS: readonly ((d: Drafting) => void)[] = [paragraphs, items, items, itemElsewhere, splitItem, mergeItems, replaceText];

function paragraphs(d: Drafting): void {
  const writable = d.writable();
  if (writable.length === 0) return;
  const { article } = d.random.pick(writable);
  d.write(article);
  const list = article.paragraphs;
  const [before, stated] = [list.length, new Set<object>()];
  if (list.length > 1 && d.random.chance(0.4)) {
    const [gone] = list.splice(d.random.below(list.length), 1) as [ModelParagraph];
    d.order(() => remove(d.old(gone)));
  }
  if (list.length > 1 && d.random.chance(0.4)) stated.add(turn(d, list));
  if (d.random.chance(0.7) || list.length === before) {
    const paragraph = makeParagraph(d.words);
    list.splice(d.random.below(list.length + 1), 0, paragraph);
    d.order(() => insertion('paragraph', d.old(article), { ...d.old(article), paragraph: list.indexOf(paragraph) + 1 }, linesOf(paragraph, d.cite)));
  }
  stateNumbers(d, list, stated);
}

function items(d: Drafting): void {
  const lists = d
    .writable()
    .flatMap(({ article }) => article.paragraphs.filter((p) => p.items.length > 1 && d.isOld(p)).map((paragraph) => ({ article, paragraph })));
  if (lists.length === 0) return;
  const { article, paragraph } = d.random.pick(lists);
  d.write(article);
  const list = paragraph.items;
  const stated = new Set<object>();
  if (list.length > 2 && d.random.chance(0.5)) {
    const [gone] = list.splice(d.random.below(list.length), 1) as [ModelItem];
    d.order(() => remove(d.old(gone)));
  }
  if (d.random.chance(0.4)) stated.add(turn(d, list));
  if (d.random.chance(0.6)) {
    const item = makeItem(d.words);
    list.splice(d.random.below(list.length + 1), 0, item);
    d.order(() => {
      const number = list.indexOf(item) + 1;
      return insertion('item', d.old(paragraph), { ...d.old(paragraph), item: number }, itemLines(item, number, '；', d.cite));
    });
  }
  stateNumbers(d, list, stated);
}

/** One unit goes elsewhere in its list by its number alone. */
function turn(d: Drafting, list: object[]): object {
  const [unit] = list.splice(d.random.below(list.length), 1) as [object];
  list.splice(d.random.below(list.length + 1), 0, unit);
  d.order(() => toIndex(d, unit, list));
  return unit;
}

/** Others of the list are told their numbers: 第二款至第三款相应改为第三款至第四款. */
function stateNumbers(d: Drafting, list: readonly object[], stated: ReadonlySet<object>): void {
  if (!d.random.chance(0.3)) return;
  for (const unit of list) if (d.isOld(unit) && !stated.has(unit)) d.order(() => toIndex(d, unit, list));
}

function toIndex(d: Drafting, unit: object, list: readonly object[]): ReturnType<typeof renumber> {
  const [from, number] = [d.old(unit), list.indexOf(unit) + 1];
  return renumber(from, from.item === undefined ? { ...from, paragraph: number } : { ...from, item: number });
}

/** 原第六项改为第二款第一项. */
function itemElsewhere(d: Drafting): void {
  const two = d.writable().filter(({ article }) => article.paragraphs.filter((p) => p.items.length > 1).length > 1);
  if (two.length === 0) return;
  const { article } = d.random.pick(two);
  d.write(article);
  const lists = article.paragraphs.filter((p) => p.items.length > 1);
  const from = d.random.pick(lists);
  const to = d.random.pick(lists.filter((p) => p !== from));
  const [item] = from.items.splice(d.random.below(from.items.length), 1) as [ModelItem];
  to.items.splice(d.random.below(to.items.length + 1), 0, item);
  d.order(() => move([d.old(item)], { ...d.old(to), item: to.items.indexOf(item) + 1 }));
}

function listOf(d: Drafting): ModelParagraph | null {
  const lists = d
    .writable()
    .flatMap(({ article }) => article.paragraphs.filter((p) => p.items.length > 2 && d.isOld(p)).map((paragraph) => ({ article, paragraph })));
  if (lists.length === 0) return null;
  const { article, paragraph } = d.random.pick(lists);
  d.write(article);
  return paragraph;
}

/** 第三项分为两项，作为第三项、第四项. */
function splitItem(d: Drafting): void {
  const paragraph = listOf(d);
  if (paragraph === null) return;
  const list = paragraph.items;
  const item = d.random.pick(list);
  const other = makeItem(d.words);
  Object.assign(item, makeItem(d.words));
  list.splice(list.indexOf(item) + 1, 0, other);
  d.order(() => {
    const numbers = [item, other].map((each) => list.indexOf(each) + 1);
    return {
      kind: 'split',
      target: d.old(item),
      as: numbers.map((number) => ({ ...d.old(item), item: number })),
      text: [item, other].flatMap((each, i) => itemLines(each, numbers[i] as number, '；', d.cite)),
    };
  });
}

/** 第三项、第五项合并修改为：“……”. */
function mergeItems(d: Drafting): void {
  const paragraph = listOf(d);
  if (paragraph === null) return;
  const list = paragraph.items;
  const [at, of] = [d.random.below(list.length - 1), list.length];
  const [first, other] = [list[at], list[at + 1 + d.random.below(of - at - 1)]] as [ModelItem, ModelItem];
  list.splice(list.indexOf(other), 1);
  d.merged(other, first);
  Object.assign(first, makeItem(d.words));
  d.order(() => ({
    kind: 'merge',
    targets: [first, other].map((item) => d.old(item)),
    as: null,
    into: null,
    text: [`${textOf(first.text, d.cite)}；`],
  }));
}

function replaceText(d: Drafting): void {
  const free = d.free();
  if (free.length === 0) return;
  const { article } = d.random.pick(free);
  d.write(article);
  const level = d.random.below(3);
  const at = d.random.below(article.paragraphs.length);
  const old = article.paragraphs[at] as ModelParagraph;
  if (level === 0) {
    article.paragraphs = makeArticle(d.random, d.words).paragraphs;
    d.order(() => replace(d.old(article), articleLines(article, null, d.cite)));
  } else if (level === 1 || old.items.length === 0) {
    const made = makeParagraph(d.words);
    article.paragraphs[at] = made;
    d.rewritten(old, made);
    d.order(() => replace(d.old(old), linesOf(made, d.cite)));
  } else {
    const item = d.random.pick(old.items);
    Object.assign(item, makeItem(d.words));
    d.order(() => replace(d.old(item), [textOf(item.text, d.cite)]));
  }
}
