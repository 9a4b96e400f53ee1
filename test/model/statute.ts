import { numeral } from './numeral.ts';
import { type Cite, type Text, textOf } from './text.ts';
import { spell } from './wording/places.ts';

/** The model's own statute: chapters, sections, articles, 款, 项, 目. Nothing in it has a number; numbers are places. */
export interface ModelItem {
  text: Text;
  /** 目; none for most. */
  subitems: ModelItem[];
}
export interface ModelParagraph {
  text: Text;
  items: ModelItem[];
  /** What stands behind the ； of the item before the last. */
  connective: '' | '或者';
}
export interface ModelArticle {
  paragraphs: ModelParagraph[];
  /** 之一, 之二: they go with their article and take no number of their own. */
  riders: ModelArticle[];
}
/** 节; one without a heading is all that its chapter holds. */
export interface ModelSection {
  heading: string | null;
  articles: ModelArticle[];
}
/** 章; one without a heading is all of the statute. */
export interface ModelChapter {
  heading: string | null;
  sections: ModelSection[];
}
export type ModelStatute = ModelChapter[];

/** Where a unit stands, each number from 1; `suffix` is 0 but for 之一. */
export interface Place {
  readonly chapter?: number | undefined;
  readonly section?: number | undefined;
  readonly article?: number | undefined;
  readonly suffix?: number | undefined;
  readonly paragraph?: number | undefined;
  readonly item?: number | undefined;
  readonly subitem?: number | undefined;
}
export type Places = ReadonlyMap<object, Place>;

export function articlesIn(statute: ModelStatute): ModelArticle[] {
  return statute.flatMap((chapter) => chapter.sections.flatMap((section) => section.articles));
}

/** The place of every unit; what holds no article has none and is not counted. */
export function placesOf(statute: ModelStatute): Places {
  const places = new Map<object, Place>();
  let [chapters, articles] = [0, 0];
  const inside = (article: ModelArticle, number: number, suffix: number): void => {
    const own = { article: number, suffix };
    places.set(article, own);
    for (const [p, paragraph] of article.paragraphs.entries()) {
      places.set(paragraph, { ...own, paragraph: p + 1 });
      for (const [i, item] of paragraph.items.entries()) {
        places.set(item, { ...own, paragraph: p + 1, item: i + 1 });
        for (const [s, subitem] of item.subitems.entries()) places.set(subitem, { ...own, paragraph: p + 1, item: i + 1, subitem: s + 1 });
      }
    }
    for (const [r, rider] of article.riders.entries()) inside(rider, number, r + 1);
  };
  for (const chapter of statute) {
    const living = chapter.sections.filter((section) => section.articles.length > 0);
    if (living.length === 0) continue;
    if (chapter.heading !== null) places.set(chapter, { chapter: ++chapters });
    let sections = 0;
    for (const section of living) {
      if (section.heading !== null) places.set(section, { chapter: chapters, section: ++sections });
      for (const article of section.articles) inside(article, ++articles, 0);
    }
  }
  return places;
}

/** The texts of a 款: its own, those of its 项 and 目. */
export function textsIn({ text, items }: ModelParagraph): Text[] {
  return [text, ...items.flatMap((item) => [item.text, ...item.subitems.map((subitem) => subitem.text)])];
}

/** The lines of 款 with their 项 and 目. */
export function linesOf({ text, items, connective }: ModelParagraph, cite: Cite): string[] {
  return [textOf(text, cite), ...items.flatMap((item, i) => itemLines(item, i + 1, endOf(i, items.length, connective), cite))];
}

export function endOf(i: number, count: number, connective = ''): string {
  if (i === count - 1) return '。';
  return i === count - 2 ? `；${connective}` : '；';
}

/** An item with its label and end mark, and its 目 on lines of their own. */
export function itemLines({ text, subitems }: ModelItem, number: number, end: string, cite: Cite): string[] {
  const label = `（${numeral(number)}）${textOf(text, cite)}`;
  if (subitems.length === 0) return [label + end];
  const last = subitems.length - 1;
  return [`${label}：`, ...subitems.map((subitem, s) => `${s + 1}.${textOf(subitem.text, cite)}${s === last ? end : '；'}`)];
}

/** An article, its first line with a label or none. */
export function articleLines({ paragraphs }: ModelArticle, label: string | null, cite: Cite): string[] {
  const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph, cite));
  return label === null ? lines : [`${label}　${lines[0]}`, ...lines.slice(1)];
}

/** The headings of chapters and sections, as they stand in the body and in a 目录. */
export function headingsOf(statute: ModelStatute): string[] {
  const places = placesOf(statute);
  return statute.flatMap((chapter) =>
    [chapter, ...chapter.sections].flatMap((unit) => {
      const place = places.get(unit);
      return place === undefined ? [] : [headingLine(place, unit.heading)];
    }),
  );
}

/** 第二章　总则. */
export function headingLine(place: Place, heading: string | null): string {
  return `${spell(place.section === undefined ? place : { section: place.section })}　${heading}`;
}

/** A body of text as a gazette prints it, a paragraph a line. */
export function printModel(statute: ModelStatute, cite: Cite): string[] {
  const places = placesOf(statute);
  return statute.flatMap((chapter) => {
    const place = places.get(chapter);
    const heading = place === undefined ? [] : [headingLine(place, chapter.heading)];
    const sections = chapter.sections.flatMap((section) => {
      const at = places.get(section);
      const own = at === undefined ? [] : [headingLine(at, section.heading)];
      const all = section.articles.flatMap((article) => [article, ...article.riders]);
      return [...own, ...all.flatMap((article) => articleLines(article, spell(places.get(article) as Place), cite))];
    });
    return [...heading, ...sections];
  });
}
