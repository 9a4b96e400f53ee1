import type { Random } from './random.ts';

/** The model's own statute: chapters of articles of 款 with 项. Nothing in it has a number; numbers are places. */
export interface ModelItem {
  text: string;
}
export interface ModelParagraph {
  text: string;
  items: ModelItem[];
}
export interface ModelArticle {
  paragraphs: ModelParagraph[];
  /** 之一 of the article before it: it takes no number of its own. */
  rides?: true;
}
export interface ModelChapter {
  heading: string;
  articles: ModelArticle[];
}
export type ModelStatute = ModelChapter[];

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 in Chinese numerals. */
export function numeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return (tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`) + (ones === 0 ? '' : DIGITS[ones]);
}

/** A body of text as a gazette prints it, a paragraph a line. */
export function printModel(statute: ModelStatute): string[] {
  const lines: string[] = [];
  let article = 0;
  for (const [c, chapter] of statute.entries()) {
    if (statute.length > 1 || chapter.heading !== '') lines.push(`第${numeral(c + 1)}章　${chapter.heading}`);
    for (const { paragraphs, rides } of chapter.articles) {
      if (rides !== true) article++;
      for (const [p, paragraph] of paragraphs.entries()) {
        lines.push(p === 0 ? `第${numeral(article)}条${rides === true ? '之一' : ''}　${paragraph.text}` : paragraph.text);
        for (const [i, item] of paragraph.items.entries()) {
          lines.push(`（${numeral(i + 1)}）${item.text}${i === paragraph.items.length - 1 ? '。' : '；'}`);
        }
      }
    }
  }
  return lines;
}

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
  return { text: `${words.next()}的` };
}

export function makeParagraph(words: Words, items: number): ModelParagraph {
  if (items === 0) return { text: `${words.next()}应当依法办理。`, items: [] };
  return { text: `${words.next()}有下列情形之一的：`, items: Array.from({ length: items }, () => makeItem(words)) };
}

export function makeArticle(random: Random, words: Words): ModelArticle {
  const paragraphs = Array.from({ length: 1 + random.below(3) }, () => makeParagraph(words, 0));
  if (random.chance(0.3)) paragraphs[random.below(paragraphs.length)] = makeParagraph(words, 2 + random.below(4));
  return { paragraphs };
}

export function makeStatute(random: Random, words: Words): ModelStatute {
  return Array.from({ length: 1 + random.below(4) }, () => ({
    heading: words.next(),
    articles: Array.from({ length: 2 + random.below(5) }, () => makeArticle(random, words)),
  }));
}
