import type { Maker, Mutation } from '../mutation.ts';
import { type Order, readOrder, readOrders } from '../orders.ts';
import { articleAt, loose } from '../plain.ts';
import type { Random } from '../random.ts';
import { carryOut } from '../reference.ts';
import type { Subject } from '../subject.ts';
import { addressesOf, type Cited } from '../wording.ts';
import { basePlaces, cite } from './addresses.ts';

/** What the reference implementation makes of a decision of simple items, as an expectation; null where it does not know. */
function asWorded(subject: Subject, text: string): Mutation | null {
  const orders = readOrders(text);
  if (subject.base === null || orders.some((o) => o === null)) return null;
  const told = carryOut(subject.base.plain, orders as readonly Order[]);
  if (told.type === 'undecided') return null;
  return { subject, text, expected: told.type === 'text' ? { type: 'worded', articles: told.articles } : told };
}

function changed(subject: Subject, random: Random, wanted: (at: Cited) => boolean, put: (at: Cited) => string | null): Mutation | null {
  if (!subject.simple) return null;
  const at = random.pick(basePlaces(subject).filter(wanted));
  const words = at === undefined ? null : put(at);
  if (at === undefined || words === null || words === at.text) return null;
  const { text } = subject.wording;
  return asWorded(subject, text.slice(0, at.start) + words + text.slice(at.end));
}

function near(value: number, random: Random, last: number): number {
  const other = value + (random.pick([-2, -1, 1, 2]) as number);
  return other < 1 || (other > last && random.below(2) === 0) ? value + 1 : other;
}

/** Nothing is changed: what the engine and the reference implementation make of the real words must agree. */
export const control: Maker = (subject) => (subject.simple ? asWorded(subject, subject.wording.text) : null);

/** Another article, near by: its text is what the clause then changes, or the clause contradicts it. */
export const otherArticle: Maker = (subject, random) => {
  const last = subject.base?.plain.articles.length ?? 0;
  return changed(
    subject,
    random,
    (at) => at.article !== null,
    (at) => cite(near(at.article ?? 1, random, last), at.paragraph, at.listed),
  );
};

/** Another 款 of the article. */
export const otherParagraph: Maker = (subject, random) =>
  changed(
    subject,
    random,
    (at) => at.paragraph !== null,
    (at) => {
      const count = subject.base === null ? 0 : (articleAt(subject.base.plain, at.article ?? 0)?.paragraphs.length ?? 0);
      return cite(at.article, near(at.paragraph ?? 1, random, count), at.listed);
    },
  );

/** Another 项 of the list. */
export const otherItem: Maker = (subject, random) =>
  changed(
    subject,
    random,
    (at) => at.listed !== null,
    (at) => cite(at.article, at.paragraph, near(at.listed ?? 1, random, 3)),
  );

/** 第X条第Y款 → 第X条. */
export const lostParagraph: Maker = (subject, random) =>
  changed(
    subject,
    random,
    (at) => at.article !== null && at.paragraph !== null,
    (at) => cite(at.article, null, at.listed),
  );

/** In the whole decision, a new text goes to another article that no item names: only these two articles may differ. */
export const movedReplacement: Maker = (subject, random) => {
  const statute = subject.base?.plain;
  if (statute === undefined || subject.simple) return null;
  const sites = subject.items.flatMap((item) => {
    const order = readOrder(subject.wording, item);
    return order?.type === 'replace' && order.at.paragraph === null && order.at.item === null ? [{ item, order }] : [];
  });
  const site = random.pick(sites);
  if (site === undefined || /^第.+条|^（/.test(site.order.lines[0] ?? '')) return null;
  const named = new Set(addressesOf(subject.wording).map((a) => a.article));
  const free = statute.articles.filter((a) => a.suffix === '' && !named.has(a.number));
  const other = random.pick(free);
  const at = addressesOf(subject.wording).find((a) => a.item === site.item);
  if (other === undefined || at === undefined) return null;
  const { text } = subject.wording;
  const made = text.slice(0, at.start) + cite(other.number, null, null) + text.slice(at.end);
  return { subject, text: made, expected: { type: 'confined', places: 2, lines: site.order.lines.map(loose) } };
};

/** Old and new words stand in each other's place: what is sought may not be there. */
export const exchangedWords: Maker = (subject, random) => {
  if (!subject.simple) return null;
  const { wording, items } = subject;
  const item = random.pick(items.filter((i) => readOrder(wording, i)?.type === 'words'));
  const own = wording.quotations.filter((q) => item !== undefined && q.start >= item.body && q.end <= item.end);
  const first = random.pick(own.filter((q) => wording.masked.startsWith('修改为', q.end)));
  const second = own.find((q) => first !== undefined && q.start > first.start);
  if (first === undefined || second === undefined) return null;
  const { text } = wording;
  const swapped = text.slice(second.start, second.end) + text.slice(first.end, second.start) + text.slice(first.start, first.end);
  return asWorded(subject, text.slice(0, first.start) + swapped + text.slice(second.end));
};
