import type { Maker } from '../mutation.ts';
import { rewritten } from '../mutation.ts';
import { spell } from '../numerals.ts';
import { articleAt, loose, type PlainStatute, plainLines } from '../plain.ts';
import type { Subject } from '../subject.ts';
import { addressesOf, type Cited, quotedLines } from '../wording.ts';

/** An address as decisions write it; null leaves a level out. */
export function cite(article: number | null, paragraph: number | null, item: number | null): string {
  const step = (value: number | null, unit: string): string => (value === null ? '' : `第${spell(value)}${unit}`);
  return step(article, '条') + step(paragraph, '款') + step(item, '项');
}

/** The addresses of places in the statute as it stands, in the items for this statute; not those of a range (第七项至第九项). */
export function basePlaces(subject: Subject): readonly Cited[] {
  const { masked } = subject.wording;
  const own = new Set(subject.items);
  return addressesOf(subject.wording).filter(
    (at) => own.has(at.item) && !at.stated && masked[at.start - 1] !== '至' && masked[at.end] !== '至' && masked[at.end] !== '之',
  );
}

/** The number of an address becomes one that the statute does not have: article, 款 or 项. */
export const noSuchPlace: Maker = (subject, random) => {
  const statute = subject.base?.plain;
  if (statute === undefined) return null;
  const at = random.pick(basePlaces(subject).filter((a) => a.article !== null));
  const beyond = at === undefined ? null : beyondIt(statute, at, random.below(3), 1 + random.below(20));
  if (at === undefined || beyond === null) return null;
  return rewritten(subject, at.start, at.end, beyond, { type: 'contradiction', why: `there is no ${beyond}` });
};

function beyondIt(statute: PlainStatute, at: Cited, level: number, by: number): string | null {
  const article = articleAt(statute, at.article ?? 0);
  if (level === 0) return cite(Math.max(...statute.articles.map((a) => a.number)) + 10 + by, at.paragraph, at.listed);
  if (article === undefined) return null;
  if (level === 1) return at.paragraph === null ? null : cite(at.article, article.paragraphs.length + 2 + by, at.listed);
  const longest = Math.max(0, ...article.paragraphs.map((p) => p.items.length));
  return at.listed === null ? null : cite(at.article, at.paragraph, longest + 2 + by);
}

/** Words are sought in another article, which exists but does not hold them (第十二条 → 第十三条). */
export const wordsElsewhere: Maker = (subject, random) => {
  const statute = subject.base?.plain;
  if (statute === undefined) return null;
  const { masked, text, quotations } = subject.wording;
  const at = random.pick(basePlaces(subject).filter((a) => a.article !== null && /^中?的?“□+”(?:修改为|后|之后)/.test(masked.slice(a.end))));
  const quotation = quotations.find((q) => at !== undefined && q.start >= at.end);
  if (at === undefined || quotation === undefined) return null;
  const words = loose(quotedLines(text, quotation).join(''));
  const others = statute.articles.filter((a) => a.suffix === '' && a.number !== at.article && !loose(plainLines(a).join('')).includes(words));
  const near = others.filter((a) => Math.abs(a.number - (at.article ?? 0)) < 3);
  const other = random.pick(near.length > 0 ? near : others);
  if (other === undefined) return null;
  const put = cite(other.number, at.paragraph, at.listed);
  return rewritten(subject, at.start, at.end, put, { type: 'contradiction', why: `${put} does not say “${words}”` });
};

/** 第 is lost (将十二条修改为): it can only mean the same place. */
export const lostDi: Maker = (subject, random) => {
  const at = random.pick(basePlaces(subject));
  if (at === undefined) return null;
  const marks = [...at.text.matchAll(/第/g)].map((m) => at.start + m.index);
  const mark = random.pick(marks) as number;
  return rewritten(subject, mark, mark + 1, '', { type: 'tolerated' });
};
