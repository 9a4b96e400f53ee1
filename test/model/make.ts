import { addCitations } from './citing.ts';
import type { Random } from './random.ts';
import { articlesIn, type ModelArticle, type ModelChapter, type ModelItem, type ModelParagraph, type ModelStatute } from './statute.ts';
import type { Row } from './text.ts';

const WORDS = '春夏秋冬风霜雨雪山川江海松竹梅兰琴棋书画金银铜铁红黄蓝绿';

/** Words that occur once: three characters, never the same twice. */
export class Words {
  #count: number;

  constructor(random: Random) {
    this.#count = random.below(1000);
  }

  next(): string {
    const n = this.#count++;
    const at = (k: number): string => WORDS[Math.floor(n / WORDS.length ** k) % WORDS.length] as string;
    return at(0) + at(1) + at(2);
  }
}

export function makeItem(words: Words): ModelItem {
  return { text: [words.next(), '的'], subitems: [] };
}

export function makeParagraph(words: Words): ModelParagraph {
  return { text: [words.next(), '应当依法办理。'], items: [], connective: '' };
}

export function makeList(random: Random, words: Words): ModelParagraph {
  const items = Array.from({ length: 2 + random.below(4) }, () => makeItem(words));
  return { text: [words.next(), '有下列情形之一的：'], items, connective: random.chance(0.2) ? '或者' : '' };
}

/** 甲、乙和丙应当依法办理。 or 丁提供甲、乙和丙。 */
export function makeRow(random: Random, words: Words): ModelParagraph {
  const members = Array.from({ length: 3 + random.below(2) }, () => words.next());
  const row: Row = { members, connective: random.pick(['', '和', '以及', '或者', '等']) };
  const text = random.chance(0.5) ? [row, '应当依法办理。'] : [words.next(), '提供', row, '。'];
  return { text, items: [], connective: '' };
}

/** 甲可以向乙申请，甲不申请的，由甲申报。: the same words two or three times. */
function makeTwice(random: Random, words: Words): ModelParagraph {
  const [one, other] = [words.next(), words.next()];
  const text = random.chance(0.5) ? [one, '可以向', other, '申请，由', one, '申报。'] : [one, '可以申请，', one, '不申请的，由', one, '申报。'];
  return { text, items: [], connective: '' };
}

export function makeArticle(random: Random, words: Words): ModelArticle {
  const paragraphs = Array.from({ length: 1 + random.below(3) }, () => (random.chance(0.2) ? makeRow(random, words) : makeParagraph(words)));
  for (const _ of [1, 2]) if (random.chance(0.2)) paragraphs[random.below(paragraphs.length)] = makeList(random, words);
  return { paragraphs, riders: [] };
}

/** What a statute is to be like. */
export interface StatuteOptions {
  /** The share of its articles that cite. */
  readonly citing: number;
  /** How likely an item has 目, and a 款 the same words twice. */
  readonly subitems: number;
  readonly twice: number;
  /** How many short articles may stand before the others, so that numbers get higher. */
  readonly before: readonly number[];
}

/** A statute of a few chapters, or of none; some of them in sections, some articles with 之一, some paragraphs citing others. */
export function makeStatute(random: Random, words: Words, { citing: share, subitems, twice, before }: StatuteOptions): ModelStatute {
  const articles = (least: number, more: number): ModelArticle[] => Array.from({ length: least + random.below(more) }, () => makeArticle(random, words));
  const chapter = (heading: string | null): ModelChapter =>
    heading !== null && random.chance(0.2)
      ? { heading, sections: Array.from({ length: 2 + random.below(2) }, () => ({ heading: words.next(), articles: articles(1, 4) })) }
      : { heading, sections: [{ heading: null, articles: articles(2, 5) }] };
  const statute = random.chance(0.15) ? [chapter(null)] : Array.from({ length: 2 + random.below(3) }, () => chapter(words.next()));
  const all = articlesIn(statute);
  for (const article of all) if (random.chance(0.04)) article.riders.push(makeArticle(random, words));
  for (const article of all) {
    for (const item of article.paragraphs.flatMap((paragraph) => paragraph.items)) {
      if (random.chance(subitems)) item.subitems = Array.from({ length: 2 + random.below(3) }, () => makeItem(words));
    }
    if (random.chance(twice)) article.paragraphs.push(makeTwice(random, words));
  }
  const short = Array.from({ length: random.pick(before) }, () => ({ paragraphs: [makeParagraph(words)], riders: [] }));
  statute[0]?.sections[0]?.articles.unshift(...short);
  addCitations(statute, share, random, words);
  return statute;
}
