import { COUNTED_AGAIN, decision, each, nth, statute, words } from '../../texts.ts';

/** A statute and a decision of a size. */
export interface Amending {
  readonly base: string;
  readonly decision: string;
}

/** Amendments by name: what of them grows, the least size, and the texts of a size. */
export type AmendingOf = readonly [name: string, size: number, texts: (size: number) => Amending];

export const article = (i: number): string => `${nth(i, '条')}　单位应当${words(i, 20)}。`;
export const counted = (base: string, items: readonly string[]): Amending => ({ base, decision: decision(items, COUNTED_AGAIN) });
export const quotedArticle = (i: number, key = i): string => `“${nth(i, '条')}　应当${words(key + 5000, 20)}。”`;
export const chapters = (count: number, articles: number): string =>
  statute(each(count, (c) => [`${nth(c, '章')}　${words(c, 4)}`, ...each(articles, (a) => article((c - 1) * articles + a))]).flat());
export const paragraphs = (count: number): string => statute([`第一条　甲${words(0, 20)}。`, ...each(count - 1, (i) => `甲${words(i, 20)}。`)]);
export const points = (count: number): string =>
  statute([`第一条　单位应当符合下列条件：`, ...each(count, (i) => `（${nth(i, '').slice(1)}）甲${words(i, 10)}${i === count ? '。' : '；'}`), '第二条　甲。']);
