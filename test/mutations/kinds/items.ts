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

/** 作为第二款 is lost: where the new unit goes is not said any more. */
export const lostPlace: Maker = (subject, random) => {
  const { masked } = subject.wording;
  const sites = subject.items.flatMap((item) =>
    [...masked.slice(item.body, item.end).matchAll(/增加一[条款项](，?作为第[^第，：“]+[条款项])[：“]/g)].map((m) => {
      const start = item.body + m.index + m[0].indexOf(m[1] as string);
      return { start, end: start + (m[1] as string).length };
    }),
  );
  const site = random.pick(sites);
  if (site === undefined || subject.base === null) return null;
  return rewritten(subject, site.start, site.end, '', { type: 'contradiction', why: 'no place is stated' });
};

/** An address stands twice in a list of units to delete. */
export const doubledAddress: Maker = (subject, random) => {
  const { masked } = subject.wording;
  const own = new Set(subject.items);
  const listed = addressesOf(subject.wording).filter(
    (a) => own.has(a.item) && /^(?:删去|删除)[^“]*$/.test(masked.slice(a.item.body, a.item.end)) && a.article !== null,
  );
  const at = random.pick(listed);
  return at === undefined || subject.base === null ? null : rewritten(subject, at.end, at.end, `、${at.text}`, { type: 'tolerated' });
};

/** The statute is named wrongly in the words that open the items for it. */
export const wrongName: Maker = (subject, random) => {
  if (subject.base === null) return null;
  const { text } = subject.wording;
  const first = subject.items[0]?.start ?? 0;
  const lines = text.slice(0, first).trimEnd().split('\n');
  const line = lines.at(-1) ?? '';
  const name = /对(《.+》)(?:作|进行|$)/.exec(line.slice(Math.max(0, line.lastIndexOf('对《'))))?.[1];
  if (name === undefined || name.includes('》等')) return null;
  const at = text.lastIndexOf(name, first) + 1 + random.below(name.length - 2);
  if (!/[\u4e00-\u9fff]/.test(text[at] as string)) return null;
  return rewritten(subject, at, at + 1, '鑫', { type: 'contradiction', why: 'the statute has another name' });
};
