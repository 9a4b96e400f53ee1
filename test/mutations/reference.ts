import { spell } from './numerals.ts';
import type { Order, Spot } from './orders.ts';
import { articleAt, type PlainArticle, type PlainItem, type PlainParagraph, type PlainStatute, plainParagraphs } from './plain.ts';

/**
 * What a decision of simple orders makes of a statute: its new articles; or that it cannot be carried out as worded; or that
 * this implementation does not know (which says nothing about the decision).
 */
export type Told =
  | { readonly type: 'text'; readonly articles: readonly PlainArticle[] }
  | { readonly type: 'contradiction'; readonly why: string }
  | { readonly type: 'undecided'; readonly why: string };

type Part<T> = T | 'contradiction' | 'undecided';
/** A unit while orders are carried out: what is dropped keeps its place until all are done, so that base numbers hold. */
interface Slot<T> {
  units: readonly T[];
}

/**
 * A second, deliberately naive amendment engine for whole lines: replace, delete, words, one 款 inserted. It shares nothing with
 * src/, so that agreement with the engine means something. Every order is carried out on the base; two orders for one article are
 * left undecided, and so is everything whose outcome the specification leaves to punctuation.
 */
export function carryOut(base: PlainStatute, orders: readonly Order[]): Told {
  const touched = new Set<number>();
  const made = new Map<number, PlainArticle | null>();
  for (const order of orders) {
    const numbers = order.type === 'insert' ? [order.article] : order.type === 'delete' ? order.at.map((at) => at.article) : [order.at.article];
    for (const number of new Set(numbers)) {
      if (touched.has(number)) return { type: 'undecided', why: `two orders for article ${number}` };
      touched.add(number);
      const article = articleAt(base, number);
      if (article === undefined) return { type: 'contradiction', why: `no article ${number}` };
      const result = amended(article, order);
      if (result === 'contradiction') return { type: 'contradiction', why: `article ${number} has no such place or words` };
      if (result === 'undecided') return { type: 'undecided', why: `article ${number}` };
      made.set(number, result);
    }
  }
  const kept = base.articles.flatMap((article): readonly PlainArticle[] => {
    const result = article.suffix === '' ? made.get(article.number) : undefined;
    return result === undefined ? [article] : result === null ? [] : [result];
  });
  if (kept.length === base.articles.length) return { type: 'text', articles: kept };
  if (kept.some((a) => a.suffix !== '')) return { type: 'undecided', why: '之' };
  return { type: 'text', articles: kept.map((a, i) => ({ ...a, number: i + 1, label: `第${spell(i + 1)}条` })) };
}

function amended(article: PlainArticle, order: Order): Part<PlainArticle | null> {
  switch (order.type) {
    case 'replace':
      return replaced(article, order.at, order.lines);
    case 'delete':
      return without(
        article,
        order.at.filter((at) => at.article === article.number),
      );
    case 'words':
      return reworded(article, order.at, order.pairs);
    case 'insert': {
      if (order.as < 1 || order.as > article.paragraphs.length + 1) return 'contradiction';
      const added = plainParagraphs(order.lines);
      if (added.length !== 1) return 'contradiction';
      return { ...article, paragraphs: [...article.paragraphs.slice(0, order.as - 1), ...added, ...article.paragraphs.slice(order.as - 1)] };
    }
  }
}

function replaced(article: PlainArticle, at: Spot, lines: readonly string[]): Part<PlainArticle> {
  const first = lines[0] ?? '';
  if (at.item !== null) return onItem(article, at, (item) => replacedItem(item, lines));
  const labelled = /^第[^条]+条[\s\u3000]/.exec(first);
  if (labelled !== null || /^（[^）]+）/.test(first)) return labelled !== null && at.paragraph === null ? 'undecided' : 'contradiction';
  const paragraphs = plainParagraphs(lines);
  if (at.paragraph === null) return { ...article, paragraphs };
  return onParagraph(article, at.paragraph, () => paragraphs);
}

function replacedItem(item: PlainItem, lines: readonly string[]): Part<readonly PlainItem[]> {
  const [first = '', ...more] = lines;
  if (more.length > 0) return 'undecided';
  const label = /^（[^）]+）/.exec(first)?.[0] ?? null;
  if (label !== null && label !== item.label) return 'contradiction';
  const text = label === null ? first : first.slice(label.length).trim();
  return /[；。：，]$/.test(text) ? [{ label: item.label, text, more: [] }] : 'undecided';
}

function without(article: PlainArticle, spots: readonly Spot[]): Part<PlainArticle | null> {
  if (spots.some((s) => s.paragraph === null && s.item === null)) return spots.length === 1 ? null : 'undecided';
  if (new Set(spots.map((s) => `${s.paragraph}/${s.item}`)).size < spots.length) return 'undecided';
  const slots = article.paragraphs.map((p): Slot<PlainParagraph> => ({ units: [p] }));
  for (const spot of spots) {
    if (spot.item !== null) continue;
    const slot = slots[(spot.paragraph ?? 0) - 1];
    if (slot === undefined) return 'contradiction';
    slot.units = [];
  }
  const items = spots.filter((s) => s.item !== null);
  if (items.length > 0) {
    if (items.length < spots.length || new Set(items.map((s) => s.paragraph)).size > 1) return 'undecided';
    return withoutItems(article, items);
  }
  const paragraphs = slots.flatMap((s) => s.units);
  return paragraphs.length === 0 ? 'undecided' : { ...article, paragraphs };
}

/** Items close up; where the last one goes, the end marks move, which is left undecided. */
function withoutItems(article: PlainArticle, spots: readonly Spot[]): Part<PlainArticle> {
  const at = spots[0]?.paragraph ?? theList(article);
  if (typeof at !== 'number') return at;
  return onParagraph(article, at, (paragraph) => {
    const gone = new Set(spots.map((s) => s.item ?? 0));
    if ([...gone].some((n) => n > paragraph.items.length)) return 'contradiction';
    if (gone.has(paragraph.items.length) || [...gone].some((n) => paragraph.items[n - 1]?.label !== `（${spell(n)}）`)) return 'undecided';
    const left = paragraph.items.filter((_, i) => !gone.has(i + 1));
    return [{ ...paragraph, items: left.map((item, i) => ({ ...item, label: `（${spell(i + 1)}）` })) }];
  });
}

function reworded(article: PlainArticle, at: Spot, pairs: readonly (readonly [string, string])[]): Part<PlainArticle> {
  if (pairs.length > 1 && pairs.some(([old], i) => pairs.some(([other], j) => i !== j && (other.includes(old) || old.includes(other))))) return 'undecided';
  const found = new Set<string>();
  let punctuation = false;
  const change = (text: string): string => {
    let out = text;
    for (const [old, now] of pairs) {
      if (now.includes(old) && out.includes(now)) punctuation = true;
      if (!out.includes(old)) continue;
      found.add(old);
      if (now === '' && (out.split(old).length > 2 || meets(out, old))) punctuation = true;
      out = out.split(old).join(now);
    }
    return out;
  };
  const inParagraph = (p: PlainParagraph): PlainParagraph => ({
    text: change(p.text),
    items: p.items.map((i) => ({ ...i, text: change(i.text), more: i.more.map(change) })),
  });
  const result =
    at.item !== null
      ? onItem(article, at, (i) => [{ ...i, text: change(i.text), more: i.more.map(change) }])
      : at.paragraph !== null
        ? onParagraph(article, at.paragraph, (p) => [inParagraph(p)])
        : { ...article, paragraphs: article.paragraphs.map(inParagraph) };
  if (result === 'contradiction' || result === 'undecided') return result;
  return found.size < pairs.length ? 'contradiction' : punctuation ? 'undecided' : result;
}

/** Whether two stops would meet, or nothing be left, when words are taken out. */
function meets(text: string, words: string): boolean {
  const at = text.indexOf(words);
  const [before, after] = [text[at - 1] ?? '，', text[at + words.length] ?? '。'];
  return /[，、；：。]/.test(before) && /[，、；：。]/.test(after);
}

function onParagraph(article: PlainArticle, number: number, change: (p: PlainParagraph) => Part<readonly PlainParagraph[]>): Part<PlainArticle> {
  const paragraph = article.paragraphs[number - 1];
  if (paragraph === undefined) return 'contradiction';
  const made = change(paragraph);
  if (made === 'contradiction' || made === 'undecided') return made;
  return { ...article, paragraphs: article.paragraphs.flatMap((p, i) => (i === number - 1 ? made : [p])) };
}

function onItem(article: PlainArticle, at: Spot, change: (item: PlainItem) => Part<readonly PlainItem[]>): Part<PlainArticle> {
  const number = at.paragraph ?? theList(article);
  if (typeof number !== 'number') return number;
  return onParagraph(article, number, (paragraph) => {
    const item = paragraph.items[(at.item ?? 0) - 1];
    if (item === undefined) return 'contradiction';
    if (item.label !== `（${spell(at.item ?? 0)}）`) return 'undecided';
    const made = change(item);
    if (made === 'contradiction' || made === 'undecided') return made;
    return [{ ...paragraph, items: paragraph.items.flatMap((i) => (i === item ? made : [i])) }];
  });
}

/** 第N项 without a 款 means the article's only list; with two lists it is an error. */
function theList(article: PlainArticle): Part<number> {
  const lists = article.paragraphs.flatMap((p, i) => (p.items.length > 0 ? [i + 1] : []));
  return lists.length === 1 ? (lists[0] as number) : 'contradiction';
}
