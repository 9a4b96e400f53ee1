import { N, numeralValue } from './numerals.ts';

/** An item of a list (项) with the lines of its subitems. */
export interface PlainItem {
  readonly label: string;
  readonly text: string;
  readonly more: readonly string[];
}

/** A 款 with its list. */
export interface PlainParagraph {
  readonly text: string;
  readonly items: readonly PlainItem[];
}

export interface PlainArticle {
  readonly label: string;
  readonly number: number;
  readonly suffix: string;
  readonly paragraphs: readonly PlainParagraph[];
}

/** A statute as the reference implementation sees it: its articles, one after the other. Headings and what stands before are left out. */
export interface PlainStatute {
  readonly title: string;
  readonly articles: readonly PlainArticle[];
  /** All its text, to say that words do not occur. */
  readonly text: string;
}

const ARTICLE = new RegExp(`^(第([${N}]+)条((?:之[${N}]+)?))[\\s\\u3000]*`);
const HEADING = new RegExp(`^第[${N}]+(?:分编|[编章节])[\\s\\u3000]`);
/** 一、买卖合同的成立: stands above an article. */
const PORTION = new RegExp(`^[${N}]+、.{1,40}(?<![。；：，])$`);
const ITEM = new RegExp(`^[（(][${N}]+[）)]`);
const SUBITEM = /^[0-9]{1,2}[.．、]/;

/** Reads a statute of one paragraph a line. Written apart from the engine, and as plainly as possible: it is there to check on it. */
export function plainStatute(lines: readonly string[]): PlainStatute {
  const articles: { label: string; number: number; suffix: string; lines: string[] }[] = [];
  const clean = lines.map((line) => line.trim()).filter((line) => line !== '');
  let heading = false;
  for (const [i, line] of clean.entries()) {
    const match = ARTICLE.exec(line);
    if (match !== null) {
      const rest = line.slice(match[0].length);
      articles.push({ label: match[1] as string, number: numeralValue(match[2] as string) ?? 0, suffix: match[3] ?? '', lines: rest === '' ? [] : [rest] });
      heading = false;
    } else if (HEADING.test(line) || (PORTION.test(line) && ARTICLE.test(clean[i + 1] ?? ''))) heading = true;
    else if (!heading) articles.at(-1)?.lines.push(line);
  }
  const title = clean
    .slice(
      0,
      Math.max(
        1,
        clean.findIndex((line) => /^（|^第|^目|^[0-9]/.test(line)),
      ),
    )
    .join('');
  return { title, articles: articles.map(({ lines: own, ...rest }) => ({ ...rest, paragraphs: plainParagraphs(own) })), text: clean.join('\n') };
}

/** Lines as 款 and 项: （一） begins an item, 1. a line of one, everything else a 款. */
export function plainParagraphs(lines: readonly string[]): readonly PlainParagraph[] {
  const paragraphs: { text: string; items: { label: string; text: string; more: string[] }[] }[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const label = ITEM.exec(line)?.[0];
    if (label !== undefined && last !== undefined) last.items.push({ label, text: line.slice(label.length).trim(), more: [] });
    else if (SUBITEM.test(line) && last !== undefined && last.items.length > 0) last.items.at(-1)?.more.push(line);
    else paragraphs.push({ text: line, items: [] });
  }
  return paragraphs;
}

/** The lines of an article without its label. */
export function plainLines({ paragraphs }: PlainArticle): string[] {
  return paragraphs.flatMap((p) => [p.text, ...p.items.flatMap((i) => [i.label + i.text, ...i.more])]);
}

/** The article of a number (those with 之 are not counted), or undefined. */
export function articleAt({ articles }: PlainStatute, number: number): PlainArticle | undefined {
  return articles.find((a) => a.number === number && a.suffix === '');
}

/** Every article as one comparable line: quotation marks, brackets of titles and spaces do not count. */
export function comparable(articles: readonly PlainArticle[]): string[] {
  return articles.map((article) => [article.label, ...plainLines(article)].map(loose).join('\n'));
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };

/** A line without what typography may change: spaces, width of stops, the shape of quotation marks and of the brackets of titles. */
export function loose(line: string): string {
  return line
    .replace(/[\s\u3000]/g, '')
    .replace(/[“”‘’]/g, '“')
    .replace(/[《〈]/g, '《')
    .replace(/[》〉]/g, '》')
    .replace(/[,;:()]/g, (mark) => WIDE[mark] as string);
}
