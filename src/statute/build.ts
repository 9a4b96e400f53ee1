import { slice } from '../text/passage.ts';
import type { Line, Passage } from '../text/source.ts';
import { isBareHeading, isDivisionHeading, isPortionHeading, type Label, opensArticle, readEnumerated, readLabel } from './label.ts';
import { buildParagraphs } from './paragraphs.ts';
import { isRow } from './tables.ts';
import type { Article, Division, DivisionLevel, NodeId, Paragraph } from './types.ts';

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
type OpenArticle = Open<Article, { paragraphs: readonly Paragraph[] }>;
type OpenDivision = Open<Division, { lead: readonly Paragraph[]; children: (Division | Article)[] }>;

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
 * Builds the tree of statute text, a logical line each: headings open divisions, 第X条 opens an article, everything else is of the paragraphs of what was
 * opened last (`buildParagraphs`). 一、 opens an article where articles are enumerated, else a 部分 where it heads an article. Nothing is dropped.
 */
export function buildContent(lines: readonly Line[], newId: NewId, style: ArticleStyle = 'numbered'): Content {
  let lead: readonly Paragraph[] = [];
  const children: (Division | Article)[] = [];
  const open: OpenDivision[] = [];
  const own: Line[] = [];
  let first: 'line' | 'text' = 'line';
  let receive = (paragraphs: readonly Paragraph[]): void => {
    lead = paragraphs;
  };
  const close = (): void => receive(buildParagraphs(own.splice(0), newId, first));
  let last = 0;
  let portions = 0;
  for (const [i, line] of lines.entries()) {
    if (isRow(line)) {
      own.push(line);
      continue;
    }
    const enumerated = readEnumerated(line.text, style === 'enumerated' ? 'article' : 'portion');
    const due = enumerated?.ordinal.number === (style === 'enumerated' ? last : portions) + 1;
    const portion = style === 'numbered' && (due || portions === 0) && isPortionHeading(line.text, enumerated) && headsArticle(lines, i);
    const label = (style === 'enumerated' && due) || portion ? (enumerated as Label) : readLabel(line.text);
    if (portion) portions = label?.ordinal.number ?? 0;
    if (portion || isBareHeading(line.text) || (label !== null && isDivisionHeading(line.text, label))) {
      // 附则 without a number stands beside the outermost divisions (刑法: behind 第二编).
      close();
      const division = openDivision(line, label, open[0]?.level ?? 'chapter', newId);
      while (open.length > 0 && DEPTH[(open[open.length - 1] as OpenDivision).level] >= DEPTH[division.level]) open.pop();
      (open[open.length - 1]?.children ?? children).push(division);
      open.push(division);
      receive = (paragraphs) => {
        division.lead = paragraphs;
      };
      first = 'line';
    } else if (
      label !== null &&
      (opensArticle(line.text, label, i === 0 || label.ordinal.number === last + 1) || (label === enumerated && label.kind === 'article'))
    ) {
      close();
      const article = openArticle(line, label, newId);
      (open[open.length - 1]?.children ?? children).push(article);
      receive = (paragraphs) => {
        article.paragraphs = paragraphs;
      };
      first = article.labelAlone ? 'line' : 'text';
      if (!article.labelAlone) own.push(slice(line, label.length + label.gap.length));
      last = label.ordinal.number;
    } else own.push(line);
  }
  close();
  return { lead, children };
}

/** Whether the line behind an index opens an article. */
export function headsArticle(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]?.row === undefined ? lines[at + 1]?.text : undefined;
  const label = next === undefined ? null : readLabel(next);
  return next !== undefined && label !== null && opensArticle(next, label, false);
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
  return {
    type: 'article',
    id: newId(),
    ordinal: label.ordinal,
    label: slice(line, 0, label.length),
    gap: label.gap,
    caption: null,
    labelAlone: line.text.length === label.length + label.gap.length,
    paragraphs: [],
  };
}
