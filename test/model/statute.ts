/**
 * The model's own statute: chapters, sections, articles, 款, 项. Nothing in it has a number; numbers are places. A text is made of words, of
 * references to other units, and of enumerations.
 */
export interface Reference {
  readonly to: object;
}
/** 甲、乙和丙: the last two members are joined by the connective, '' for 、 alone; 等 stands behind the last. */
export interface Row {
  members: string[];
  connective: '' | '和' | '以及' | '或者' | '等';
}
export type Text = (string | Reference | Row)[];

export interface ModelItem {
  text: Text;
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
  readonly chapter?: number;
  readonly section?: number;
  readonly article?: number;
  readonly suffix?: number;
  readonly paragraph?: number;
  readonly item?: number;
}
export type Places = ReadonlyMap<object, Place>;

export function isReference(part: string | Reference | Row): part is Reference {
  return typeof part === 'object' && 'to' in part;
}

export function articlesIn(statute: ModelStatute): ModelArticle[] {
  return statute.flatMap((chapter) => chapter.sections.flatMap((section) => section.articles));
}

/** The place of every unit; what holds no article has none and is not counted. */
export function placesOf(statute: ModelStatute): Places {
  const places = new Map<object, Place>();
  let [chapters, articles] = [0, 0];
  const inside = (article: ModelArticle, number: number, suffix: number): void => {
    places.set(article, { article: number, suffix });
    for (const [p, paragraph] of article.paragraphs.entries()) {
      places.set(paragraph, { article: number, suffix, paragraph: p + 1 });
      for (const [i, item] of paragraph.items.entries()) places.set(item, { article: number, suffix, paragraph: p + 1, item: i + 1 });
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

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 in Chinese numerals. */
export function numeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return (tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`) + (ones === 0 ? '' : DIGITS[ones]);
}

/** 第五条之一第二款第三项. */
export function citation({ article, suffix, paragraph, item }: Place): string {
  const steps = [`第${numeral(article as number)}条${suffix ? `之${numeral(suffix)}` : ''}`];
  if (paragraph !== undefined) steps.push(`第${numeral(paragraph)}款`);
  if (item !== undefined) steps.push(`第${numeral(item)}项`);
  return steps.join('');
}

export function rowText({ members, connective }: Row): string {
  if (connective === '等') return `${members.join('、')}等`;
  const last = members.length - 1;
  return connective === '' || last < 1 ? members.join('、') : `${members.slice(0, last).join('、')}${connective}${members[last]}`;
}

/** How references print: by what they cite. */
export type Cite = (to: object) => string;

export function textOf(text: Text, cite: Cite): string {
  return text.map((part) => (typeof part === 'string' ? part : isReference(part) ? `本条例${cite(part.to)}` : rowText(part))).join('');
}

/** The lines of 款 and their 项. */
export function linesOf({ text, items, connective }: ModelParagraph, cite: Cite): string[] {
  const end = (i: number): string => (i === items.length - 1 ? '。' : i === items.length - 2 ? `；${connective}` : '；');
  return [textOf(text, cite), ...items.map((item, i) => `（${numeral(i + 1)}）${textOf(item.text, cite)}${end(i)}`)];
}

/** An article, its first line with a label or none. */
export function articleLines({ paragraphs }: ModelArticle, label: string | null, cite: Cite): string[] {
  const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph, cite));
  return label === null ? lines : [`${label}　${lines[0]}`, ...lines.slice(1)];
}

/** A body of text as a gazette prints it, a paragraph a line. */
export function printModel(statute: ModelStatute, cite: Cite): string[] {
  const places = placesOf(statute);
  return statute.flatMap((chapter) => {
    const place = places.get(chapter);
    const heading = place === undefined ? [] : [`第${numeral(place.chapter as number)}章　${chapter.heading}`];
    const sections = chapter.sections.flatMap((section) => {
      const at = places.get(section);
      const own = at === undefined ? [] : [`第${numeral(at.section as number)}节　${section.heading}`];
      const all = section.articles.flatMap((article) => [article, ...article.riders]);
      return [...own, ...all.flatMap((article) => articleLines(article, citation(places.get(article) as Place), cite))];
    });
    return [...heading, ...sections];
  });
}
