import { slice } from '../text/passage.ts';
import type { Line, Passage } from '../text/source.ts';
import { isBareHeading, isDivisionHeading, isPortionHeading, type Label, opensArticle, readEnumerated, readLabel } from './label.ts';
import { isRow, readTable } from './tables.ts';
import type { Article, Division, DivisionLevel, Item, NodeId, Paragraph, Subitem, Table } from './types.ts';

/** Gives every node its identity; `newIds('n')` counts n1, n2, … and leaves out what is taken. */
export type NewId = () => NodeId;

export function newIds(prefix: string, taken: { has(id: NodeId): boolean } = new Set()): NewId {
  let count = 0;
  return () => {
    let id: NodeId;
    do id = `${prefix}${++count}`;
    while (taken.has(id));
    return id;
  };
}

/** The same nodes while they still grow. */
type Open<T, Lists> = Omit<T, keyof Lists> & Lists;
type OpenSubitem = Open<Subitem, { tables?: Table[] }>;
type OpenItem = Open<Item, { subitems: OpenSubitem[]; tables?: Table[] }>;
type OpenParagraph = Open<Paragraph, { items: OpenItem[]; tables?: Table[] }>;
type OpenArticle = Open<Article, { paragraphs: OpenParagraph[] }>;
type OpenDivision = Open<Division, { lead: OpenParagraph[]; children: (Division | Article)[] }>;

/** What lines of statute text hold: loose paragraphs first, then articles and divisions. */
export interface Content {
  readonly lead: readonly Paragraph[];
  readonly children: readonly (Division | Article)[];
}

const DEPTH: Readonly<Record<DivisionLevel, number>> = { part: 0, subpart: 1, chapter: 2, section: 3, portion: 4 };

/** How articles are labelled: 第一条 · 一、 (decisions and interpretations without any 第X条) · not at all (批复). */
export type ArticleStyle = 'numbered' | 'enumerated' | 'none';

export function articleStyleOf(lines: readonly Line[]): ArticleStyle {
  let enumerated = false;
  for (const { text, row } of lines) {
    const label = row === undefined ? readLabel(text) : null;
    if (label !== null && opensArticle(text, label, label.ordinal.number === 1)) return 'numbered';
    enumerated ||= row === undefined && readEnumerated(text, 'article')?.ordinal.number === 1;
  }
  return enumerated ? 'enumerated' : 'none';
}

/**
 * Builds the tree of statute text, a logical line each: headings open divisions, 第X条 opens an article, （一） an item of
 * the paragraph before it, 1. a subitem of the item before it (or an item, where the paragraph has none), everything else is a
 * paragraph (款). 一、 opens an article where articles are enumerated, else a 部分 where it heads an article. Rows of a table are a table of the unit that they
 * stand under. Nothing is dropped.
 */
export function buildContent(lines: readonly Line[], newId: NewId, style: ArticleStyle = 'numbered'): Content {
  const lead: OpenParagraph[] = [];
  const children: (Division | Article)[] = [];
  const open: OpenDivision[] = [];
  let paragraphs: OpenParagraph[] = lead;
  let last = 0;
  let portions = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isRow(line)) {
      i = addTable(paragraphs, lines, i, newId) - 1;
      continue;
    }
    const enumerated = readEnumerated(line.text, style === 'enumerated' ? 'article' : 'portion');
    const due = enumerated?.ordinal.number === (style === 'enumerated' ? last : portions) + 1;
    const portion = style === 'numbered' && (due || portions === 0) && isPortionHeading(line.text, enumerated) && headsArticle(lines, i);
    const label = (style === 'enumerated' && due) || portion ? (enumerated as Label) : readLabel(line.text);
    if (portion) portions = label?.ordinal.number ?? 0;
    if (portion || isBareHeading(line.text) || (label !== null && isDivisionHeading(line.text, label))) {
      // 附则 without a number stands beside the outermost divisions (刑法: behind 第二编).
      const division = openDivision(line, label, open[0]?.level ?? 'chapter', newId);
      while (open.length > 0 && DEPTH[(open[open.length - 1] as OpenDivision).level] >= DEPTH[division.level]) open.pop();
      (open[open.length - 1]?.children ?? children).push(division);
      open.push(division);
      paragraphs = division.lead;
    } else if (label !== null && (opensArticle(line.text, label, label.ordinal.number === last + 1) || (label === enumerated && label.kind === 'article'))) {
      const article = openArticle(line, label, newId);
      (open[open.length - 1]?.children ?? children).push(article);
      paragraphs = article.paragraphs;
      last = label.ordinal.number;
    } else addParagraphLine(paragraphs, line, label, newId);
  }
  return { lead, children };
}

/** Whether the line behind an index opens an article. */
export function headsArticle(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]?.row === undefined ? lines[at + 1]?.text : undefined;
  const label = next === undefined ? null : readLabel(next);
  return next !== undefined && label !== null && opensArticle(next, label, false);
}

/** Builds paragraphs (款) with their items from lines that hold no article label. */
export function buildParagraphs(lines: readonly Line[], newId: NewId): readonly Paragraph[] {
  const paragraphs: OpenParagraph[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isRow(line)) i = addTable(paragraphs, lines, i, newId) - 1;
    else addParagraphLine(paragraphs, line, readLabel(line.text), newId);
  }
  return paragraphs;
}

/** Gives the table that begins at a line to the unit that stands last, and says where it ends; under a heading without text it has a 款 to itself. */
function addTable(paragraphs: OpenParagraph[], lines: readonly Line[], at: number, newId: NewId): number {
  const { table, end } = readTable(lines, at, newId);
  let paragraph = paragraphs[paragraphs.length - 1];
  if (paragraph === undefined) {
    paragraph = { type: 'paragraph', id: newId(), text: slice(lines[at] as Line, 0, 0), items: [] };
    paragraphs.push(paragraph);
  }
  const item = paragraph.items[paragraph.items.length - 1];
  const holder = item?.subitems[item.subitems.length - 1] ?? item ?? paragraph;
  holder.tables = [...(holder.tables ?? []), table];
  return end;
}

function openDivision(line: Passage, label: Label | null, unlabelled: DivisionLevel, newId: NewId): OpenDivision {
  const cut = label === null ? 0 : label.length + label.gap.length;
  return {
    type: 'division',
    id: newId(),
    level: label === null ? unlabelled : (label.kind as DivisionLevel),
    ordinal: label?.ordinal ?? null,
    label: slice(line, 0, label?.length ?? 0),
    gap: label?.gap ?? '',
    heading: slice(line, cut),
    lead: [],
    children: [],
  };
}

function openArticle(line: Passage, label: Label, newId: NewId): OpenArticle {
  const text = slice(line, label.length + label.gap.length);
  const article: OpenArticle = {
    type: 'article',
    id: newId(),
    ordinal: label.ordinal,
    label: slice(line, 0, label.length),
    gap: label.gap,
    labelAlone: text.text === '',
    paragraphs: [],
  };
  if (text.text !== '') addParagraphLine(article.paragraphs, text, null, newId);
  return article;
}

function addParagraphLine(paragraphs: OpenParagraph[], line: Passage, label: Label | null, newId: NewId): void {
  const paragraph = paragraphs[paragraphs.length - 1];
  const items = paragraph?.items;
  const item = items?.[items.length - 1];
  if (label?.kind === 'subitem' && item !== undefined && !isArabic(item.label.text)) {
    item.subitems.push({ ...labelled(line, label), type: 'subitem', id: newId() } satisfies Subitem);
  } else if ((label?.kind === 'item' || label?.kind === 'subitem') && items !== undefined) {
    items.push({ ...labelled(line, label), type: 'item', id: newId(), subitems: [] });
  } else if (label === null && items !== undefined && paragraph !== undefined && isListed(line.text, paragraph)) {
    const bare = { ordinal: { number: items.length + 1, suffix: 0 }, label: slice(line, 0, 0), gap: '', text: line };
    items.push({ ...bare, type: 'item', id: newId(), subitems: [] });
  } else paragraphs.push({ type: 'paragraph', id: newId(), text: line, items: [] });
}

/**
 * Whether a line is a member of a list without labels (宪法第六十五条: 委员长，/ 副委员长若干人，/ …… / 委员若干人。): members end with ，, which no 款
 * does, and the last one with 。
 */
function isListed(line: string, { text, items }: OpenParagraph): boolean {
  const before = items[items.length - 1];
  if (before === undefined) return /：$/.test(text.text) && /，$/.test(line);
  return before.label.text === '' && /，$/.test(before.text.text);
}

/** The parts of a labelled line: its label, its gap, its text. */
export function labelled(line: Passage, label: Label): { ordinal: Label['ordinal']; label: Passage; gap: string; text: Passage } {
  return {
    ordinal: label.ordinal,
    label: slice(line, 0, label.length),
    gap: label.gap,
    text: slice(line, label.length + label.gap.length),
  };
}

function isArabic(label: string): boolean {
  return /^[0-9]/.test(label);
}
