import type { Maker, Mutation } from '../mutation.ts';
import { rewritten } from '../mutation.ts';
import { numeralValue, spell } from '../numerals.ts';
import { articleAt, plainParagraphs } from '../plain.ts';
import type { Random } from '../random.ts';
import type { Subject } from '../subject.ts';
import { addressesOf, type Cited, quotedLines } from '../wording.ts';
import { cite } from './addresses.ts';

/** 作为第X条, 改为第X条, 调整为第X项: the new number stated becomes one that does not count. */
export const wrongNewNumber: Maker = (subject, random) => {
  if (subject.base === null) return null;
  const own = new Set(subject.items);
  const all = addressesOf(subject.wording);
  const at = random.pick(all.filter((a) => own.has(a.item) && a.stated && subject.wording.masked[a.end] !== '之'));
  if (at === undefined) return null;
  const number = numberThatDoesNotCount(subject, all, at, random);
  if (number === null) return null;
  const put = at.listed !== null ? cite(at.article, at.paragraph, number) : at.paragraph !== null ? cite(at.article, number, null) : cite(number, null, null);
  return rewritten(subject, at.start, at.end, put, { type: 'contradiction', why: `${put} does not count` });
};

function numberThatDoesNotCount(subject: Subject, all: readonly Cited[], at: Cited, random: Random): number | null {
  const statute = subject.base?.plain;
  if (statute === undefined) return null;
  const { masked } = subject.wording;
  if (at.listed !== null) return at.listed + 1 + random.below(3) + (/调整为$/.test(masked.slice(0, at.start)) ? 0 : 20);
  if (at.paragraph !== null) {
    const last = all.filter((a) => a.end <= at.start && a.item === at.item && a.article !== null && !a.stated).at(-1);
    const article = articleAt(statute, last?.article ?? 0);
    const alone = all.filter((a) => a.article === last?.article && !a.stated).length === 1;
    return (alone && article !== undefined ? article.paragraphs.length + 2 : 25) + random.below(3);
  }
  if (at.article === null) return null;
  // A renumbered article bears the number that the count gives; where a new one goes, its own number says.
  const renumbered = /第[^，；。“]+条改为$/.test(masked.slice(0, at.start));
  return renumbered ? at.article + (random.below(2) === 0 && at.article > 1 ? -1 : 1) : statute.articles.length + all.length + 10 + random.below(30);
}

/** The number of an item skips or repeats (三、五、 or 三、三、). */
export const itemNumber: Maker = (subject, random) => {
  const item = random.pick(subject.items);
  if (item === undefined || item.number === 0) return null;
  const other = item.number > 1 && random.below(2) === 0 ? item.number - 1 : item.number + 1 + random.below(2);
  const label = item.label.replace(/[^、（）.．]+/, item.style === 'arabic' ? String(other) : spell(other));
  return rewritten(subject, item.start, item.body, label, { type: 'contradiction', why: `item ${item.label} became ${label}` });
};

/** 增加二款 → 增加一款: the count stated is not that of the text quoted, or of the numbers stated. */
export const countWord: Maker = (subject, random) => {
  const { masked, text, quotations } = subject.wording;
  const sites = subject.items.flatMap((item): Mutation[] => {
    const body = masked.slice(item.body, item.end);
    return [...body.matchAll(/增加([一二两三四五六])(条|款|项)([^“]*)“/g)].flatMap((match): Mutation[] => {
      const at = item.body + match.index + 2;
      const count = match[1] === '两' ? 2 : (numeralValue(match[1] as string) as number);
      const quotation = quotations.find((q) => q.start >= at);
      if (quotation === undefined) return [];
      const lines = quotedLines(text, quotation);
      const stated = [...(match[3] as string).matchAll(/第[^第]+?[条款项]/g)].length;
      const quoted = match[2] === '款' ? plainParagraphs(lines).length : match[2] === '项' ? lines.filter((l) => l.startsWith('（')).length : 0;
      if (stated !== count && quoted !== count) return [];
      const other = count > 1 && random.below(2) === 0 ? count - 1 : count + 1;
      const made = rewritten(subject, at, at + 1, spell(other), { type: 'contradiction', why: `${count} ${match[2]} are quoted, ${other} announced` });
      return made === null ? [] : [made];
    });
  });
  return random.pick(sites) ?? null;
};
