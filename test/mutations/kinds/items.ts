import type { Maker } from '../mutation.ts';
import { rewritten } from '../mutation.ts';
import type { Subject } from '../subject.ts';
import { addressesOf, type Item } from '../wording.ts';

/** Items of which the next one follows at once, in the same list. */
function followed({ items }: Subject): readonly (readonly [Item, Item])[] {
  return items.flatMap((item, i) => {
    const next = items[i + 1];
    const goesOn = next !== undefined && next.start === item.end + 1 && next.style === item.style && next.part === item.part && next.number === item.number + 1;
    return goesOn ? [[item, next] as const] : [];
  });
}

/** An item is missing, and the numbers skip it. */
export const droppedItem: Maker = (subject, random) => {
  const [item, next] = random.pick(followed(subject)) ?? [];
  if (item === undefined || next === undefined) return null;
  return rewritten(subject, item.start, next.start, '', { type: 'contradiction', why: `there is no item ${item.label}` });
};

/** Two items stand in each other's place with their numbers: the numbers run backwards. */
export const exchangedWithNumbers: Maker = (subject, random) => {
  const [item, next] = random.pick(followed(subject)) ?? [];
  if (item === undefined || next === undefined) return null;
  const { text } = subject.wording;
  const put = `${text.slice(next.start, next.end)}\n${text.slice(item.start, item.end)}`;
  return rewritten(subject, item.start, next.end, put, { type: 'contradiction', why: `${next.label} stands before ${item.label}` });
};

/** Two items exchange their words, and the numbers stay in order: addresses are those of the statute, so nothing changes. */
export const exchangedItems: Maker = (subject, random) => {
  if (subject.base === null) return null;
  const [item, next] = random.pick(followed(subject)) ?? [];
  if (item === undefined || next === undefined) return null;
  const { text, masked } = subject.wording;
  const words = (i: Item): string => masked.slice(i.body, i.end);
  const articles = (i: Item): Set<number | null> => new Set(addressesOf(subject.wording).flatMap((a) => (a.item === i ? [a.article] : [])));
  // What is put last without a number, or at a place that another item names, goes by the order of the items.
  const shared = [...articles(item)].some((n) => n !== null && articles(next).has(n));
  if (shared || [item, next].some((i) => /增加(?![^“]*作为)|该[条款项]|这一/.test(words(i)))) return null;
  const stop = (body: string, like: string): string => body.replace(/[。；]?$/, /[。；]?$/.exec(like)?.[0] ?? '');
  const [a, b] = [text.slice(item.body, item.end), text.slice(next.body, next.end)];
  return rewritten(subject, item.start, next.end, `${item.label}${stop(b, a)}\n${next.label}${stop(a, b)}`, { type: 'same' });
};

/** The same clause twice in one item. */
export const doubledClause: Maker = (subject, random) => {
  const { text, masked } = subject.wording;
  const single = subject.items.filter((item) => !/[\n；。]./.test(masked.slice(item.body, item.end)) && !/[：]\n/.test(masked.slice(item.body, item.end)));
  const item = random.pick(single);
  if (item === undefined || subject.base === null) return null;
  const body = text.slice(item.body, item.end).replace(/[。；]$/, '');
  const wording = masked.slice(item.body, item.end);
  if (!/“|删去|删除/.test(wording)) return null;
  const harmless = !wording.includes('“');
  const expected = harmless ? ({ type: 'tolerated' } as const) : ({ type: 'contradiction', why: 'the clause is there twice' } as const);
  return rewritten(subject, item.body, item.end, `${body}；${body}。`, expected);
};
