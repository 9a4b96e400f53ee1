import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { passageOf, placeOf } from '../text/passage.ts';
import type { Line, Passage, Reading } from '../text/source.ts';
import { depthOf } from './address.ts';
import { type ArticleStyle, articleStyleOf, buildContent, buildParagraphs, type Content, headsArticle, newIds } from './build.ts';
import { readTitleNote } from './history.ts';
import { isBareHeading, isDivisionHeading, isPortionHeading, opensArticle, readEnumerated, readLabel } from './label.ts';
import { checkNumbering } from './numbering.ts';
import { annexBlocks, isRow } from './tables.ts';
import type { Annex, DivisionLevel, Statute, TableOfContents } from './types.ts';

/**
 * Reads a statute from its logical lines. Always gives a tree that prints back to the same lines; faults of numbering and a
 * text without any article are diagnostics.
 */
export function parseStatute({ source, lines, paragraphs }: Reading): { statute: Statute; diagnostics: readonly Diagnostic[] } {
  const newId = newIds('n');
  const found = articleStyleOf(lines);
  let at = 0;
  const title: Passage[] = [];
  while (at < lines.length && isTitleLine(lines, at, title, found)) title.push(lines[at++] as Passage);
  const style = found === 'enumerated' && isAmending(title) ? 'none' : found;
  const history = readTitleNote(lines.slice(at, at + 60));
  at += history?.lines.length ?? 0;
  const front: Passage[] = [];
  const opening = openingHeading(lines, at, style);
  while (at < (opening ?? lines.length) && (opening !== null || isFrontLine(lines, at, style))) front.push(lines[at++] as Passage);
  const toc = readToc(lines, at);
  at += toc?.lines.length ?? 0;
  const start = at;
  while (at < lines.length && !startsBody(lines, at, style)) at++;
  const hasHeading = at > start && isPreambleHeading((lines[start] as Passage).text);
  const preamble = {
    heading: hasHeading ? (lines[start] as Passage) : null,
    paragraphs: buildParagraphs(lines.slice(hasHeading ? start + 1 : start, at), newId),
  };
  const end = annexStart(lines, at, style);
  const content: Content = buildContent(lines.slice(at, end), newId, style);
  const annexes = readAnnexes(lines.slice(end), newId);
  const statute: Statute = { type: 'statute', source, paragraphs, title, history, front, toc, preamble, body: content.children, annexes };
  if (content.children.length > 0 || isReply(title)) return { statute, diagnostics: checkNumbering(statute) };
  return { statute, diagnostics: [diagnose('R010', placeOf(lines[0] ?? passageOf(source, 0, 0)))] };
}

/** Where 目录 or 序言 stands, if the text begins so; what is before that is no text of the statute. */
function openingHeading(lines: readonly Line[], from: number, style: ArticleStyle): number | null {
  for (let i = from; i < Math.min(lines.length, from + 60) && !startsBody(lines, i, style); i++) {
    const { text } = lines[i] as Passage;
    if (isTocHeading(text) || isPreambleHeading(text)) return i;
  }
  return null;
}

/** The items of an amending decision are enumerated too, but they are no articles. */
function isAmending(title: readonly Passage[]): boolean {
  const name = title.map((line) => line.text).join('');
  return /关于(?:废止和|废止、)?修[改正].*的决定$|修正案(?:（[^（）]*）)?$/.test(name.replace(/[ \u3000]/g, ''));
}

/** 批复, 答复, 复函 answer a question in running text and have no articles. */
function isReply(title: readonly Passage[]): boolean {
  return /(?:批复|答复|复函)(?:（[^（）]*）)?$/.test(title[title.length - 1]?.text ?? '');
}

/** The title: the first line, and what follows it while no line is a note, a heading, a label or a sentence. */
function isTitleLine(lines: readonly Line[], at: number, title: readonly Passage[], style: ArticleStyle): boolean {
  if (startsBody(lines, at, style)) return false;
  if (title.length === 0) return true;
  const line = (lines[at] as Passage).text;
  return title.length < 6 && isFrontLine(lines, at, style) && !/〔[0-9]{4}〕.*号$/.test(line) && title.every((t) => t.text !== line);
}

/** A line before the text that is neither a sentence nor the beginning of something else. */
function isFrontLine(lines: readonly Line[], at: number, style: ArticleStyle): boolean {
  const line = (lines[at] as Line).text;
  return (
    !isRow(lines[at] as Line) &&
    !startsBody(lines, at, style) &&
    !isPreambleHeading(line) &&
    !isTocHeading(line) &&
    !/[。；：:]$/.test(line) &&
    !/^[（(]/.test(line) &&
    !/^(?:根据)?[0-9０-９]{4}年/.test(line)
  );
}

function startsBody(lines: readonly Line[], at: number, style: ArticleStyle): boolean {
  if (isRow(lines[at] as Line)) return false;
  const line = (lines[at] as Line).text;
  if (style === 'enumerated') return readEnumerated(line, 'article')?.ordinal.number === 1;
  if (style === 'none') return false;
  const label = readLabel(line);
  if (isBareHeading(line)) return true;
  if (label !== null) return isDivisionHeading(line, label) || opensArticle(line, label, label.ordinal.number === 1);
  return isPortionHeading(line, readEnumerated(line, 'portion')) && headsArticle(lines, at);
}

function isPreambleHeading(line: string): boolean {
  return /^序[ \u3000]*言$/.test(line);
}

function isTocHeading(line: string): boolean {
  return /^目[ \u3000]*录$/.test(line);
}

/** 目录: from its heading to where its first entry stands again; alone where the headings behind it are those of 第一条. */
function readToc(lines: readonly Line[], at: number): TableOfContents | null {
  if (at >= lines.length || !isTocHeading((lines[at] as Passage).text)) return null;
  const first = lines[at + 1]?.text;
  if (first === undefined) return null;
  const key = tocKey(first);
  let end = at + 2;
  while (end < lines.length) {
    const line = (lines[end] as Passage).text;
    const label = readLabel(line);
    if (tocKey(line) === key || (label !== null && opensArticle(line, label, label.ordinal.number === 1))) break;
    end++;
  }
  return { lines: leadsToArticle(lines, at + 1, end) ? lines.slice(at, at + 1) : lines.slice(at, end) };
}

/** Whether lines are the headings over the article behind them, each the first of its level (第一编, 第一章), and not entries of a table of contents. */
function leadsToArticle(lines: readonly Line[], from: number, to: number): boolean {
  let depth = -1;
  for (const { text } of lines.slice(from, to)) {
    const label = readLabel(text);
    if (label === null || label.ordinal.number !== 1 || !isDivisionHeading(text, label)) return false;
    const below = depthOf(label.kind as DivisionLevel);
    if (below <= depth) return false;
    depth = below;
  }
  const next = lines[to]?.text;
  const label = next === undefined ? null : readLabel(next);
  return next !== undefined && label !== null && opensArticle(next, label, true);
}

function tocKey(line: string): string {
  const label = readLabel(line);
  return label === null ? line.replace(/[ \u3000]/g, '') : line.slice(0, label.length);
}

/** Where the annexes begin: behind the last article, at a line 附件, 附表 … */
function annexStart(lines: readonly Line[], from: number, style: ArticleStyle): number {
  let lastArticle = from;
  for (let i = lines.length - 1; style === 'numbered' && i >= from; i--) {
    const line = (lines[i] as Line).text;
    const label = isRow(lines[i] as Line) ? null : readLabel(line);
    if (label !== null && opensArticle(line, label, false)) {
      lastArticle = i;
      break;
    }
  }
  for (let i = lastArticle + 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!isRow(line) && isAnnexHeading(line.text)) return i;
  }
  return lines.length;
}

function isAnnexHeading(line: string): boolean {
  return (
    /^(?:附(?:[件表录图][一二三四五六七八九十0-9]*(?:[：: \u3000]|$)|[：:])|[^，。；：、]{2,20}税率?表[一二三四五六七八九十0-9]*(?:（[^（）]*适用）)?$)/.test(
      line,
    ) && !/[。；]$/.test(line)
  );
}

/** The annexes that lines hold, the first of which is a heading. */
export function readAnnexes(lines: readonly Line[], newId: () => string): readonly Annex[] {
  const parts: Line[][] = [];
  for (const line of lines) {
    if (parts.length === 0 || (!isRow(line) && isAnnexHeading(line.text))) parts.push([line]);
    else parts[parts.length - 1]?.push(line);
  }
  return parts.map((part) => ({ id: newId(), blocks: annexBlocks(part, newId) }));
}
