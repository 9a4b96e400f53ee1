import type { Line, Passage } from '../text/source.ts';
import { depthOf } from './address.ts';
import { type ArticleStyle, articleStyleOf, headsArticle } from './build.ts';
import { opensTitleNote, readTitleNote } from './history.ts';
import { isBareHeading, isDivisionHeading, isPortionHeading, opensArticle, readEnumerated, readLabel } from './label.ts';
import { isRow } from './tables.ts';
import type { DivisionLevel, TableOfContents, TitleNote } from './types.ts';

/** What stands before the text of a statute, and the line at which that begins. */
export interface Front {
  readonly title: readonly Passage[];
  readonly history: TitleNote | null;
  readonly front: readonly Passage[];
  readonly toc: TableOfContents | null;
  readonly style: ArticleStyle;
  readonly end: number;
}

/** How many lines of a document may stand before its text. */
const MOST = 60;

/** Reads title, title note, the lines of collections (numbers, dates, organs, the title once more) and 目录 at the head of some lines. */
export function readFront(lines: readonly Line[]): Front {
  const found = articleStyleOf(lines);
  let at = 0;
  const named: Passage[] = [];
  while (at < lines.length && isTitleLine(lines, at, named, found)) named.push(lines[at++] as Passage);
  const title = named.slice(0, lengthOfTitle(named));
  const style = found === 'enumerated' && isAmending(title) ? 'none' : found;
  at = title.length;
  const history = noteBehind(lines, at, style);
  at += history?.lines.length ?? 0;
  const front: Passage[] = [];
  const opening = openingHeading(lines, at, style);
  while (at < (opening ?? lines.length) && (opening !== null || isFrontLine(lines, at, style) || isDate(lines[at] as Passage)))
    front.push(lines[at++] as Passage);
  const toc = readToc(lines, at);
  return { title, history, front, toc, style, end: at + (toc?.lines.length ?? 0) };
}

/** Where the title ends among lines that may be of it: before it stands once more, on one line or several. */
function lengthOfTitle(lines: readonly Passage[]): number {
  const joined = (from: number, to: number): string =>
    lines
      .slice(from, to)
      .map((line) => line.text)
      .join('')
      .replace(/\s/g, '');
  for (let end = 1; end < lines.length; end++) {
    const title = joined(0, end);
    for (let again = end + 1; again <= lines.length; again++) if (joined(end, again) === title) return end;
  }
  return lines.length;
}

/** The title note, with the lines of a collection that stand between the title and it. */
function noteBehind(lines: readonly Line[], from: number, style: ArticleStyle): TitleNote | null {
  let at = from;
  while (at < Math.min(lines.length, from + 12) && !opensTitleNote(lines, at) && (isFrontLine(lines, at, style) || isDate(lines[at] as Passage))) at++;
  const ends = (i: number): boolean => startsBody(lines, i, style) || isTocHeading((lines[i] as Passage).text) || isPreambleHeading((lines[i] as Passage).text);
  const note = at < lines.length ? readTitleNote(lines.slice(at, at + MOST), (i) => ends(at + i)) : null;
  return note === null || at === from ? note : { ...note, lines: [...lines.slice(from, at), ...note.lines] };
}

/** Where 目录 or 序言 stands, if the text begins so; what is before that is no text of the statute. */
function openingHeading(lines: readonly Line[], from: number, style: ArticleStyle): number | null {
  for (let i = from; i < Math.min(lines.length, from + MOST) && !startsBody(lines, i, style); i++) {
    const { text } = lines[i] as Passage;
    if (isTocHeading(text) || isPreambleHeading(text)) return i;
  }
  return null;
}

/** The items of an amending decision are enumerated too, but they are no articles. */
export function isAmending(title: readonly Passage[]): boolean {
  const name = title.map((line) => line.text).join('');
  return /^(?=[\s\S]*的决定$)[\s\S]*?关于(?:废止和|废止、)?修[改正]|修正案(?:（[^（）]*）)?$/.test(name.replace(/[ \u3000]/g, ''));
}

/** The title: the first line, and what follows it while no line is a note, a heading, a label, a sentence or an entry of a collection. */
function isTitleLine(lines: readonly Line[], at: number, title: readonly Passage[], style: ArticleStyle): boolean {
  if (startsBody(lines, at, style)) return false;
  if (title.length === 0) return true;
  const line = (lines[at] as Passage).text;
  return title.length < 6 && isFrontLine(lines, at, style) && !isEntry(line) && !isDate(lines[at] as Passage) && title.every((t) => t.text !== line);
}

/** An entry of a collection: a number of a document (法释〔2022〕3号), 发布日期：…, 【…】…, an address. */
function isEntry(line: string): boolean {
  return /[〔[［【(（][0-9０-９]{4}[〕\]］】)）].*号$|^第[0-9０-９一二三四五六七八九十百零〇]+号$|^[^，。《》]{2,10}[：:].|^【|:\/\//.test(line);
}

/** A line before the text that is neither a sentence nor the beginning of something else. */
function isFrontLine(lines: readonly Line[], at: number, style: ArticleStyle): boolean {
  const line = (lines[at] as Passage).text;
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

/** A line that is a date and nothing else, or a number in brackets (（第12号）). */
function isDate({ text }: Passage): boolean {
  return /^[（(]?(?:[0-9０-９]{4}|[〇○零一二三四五六七八九]{4})(?=)[年.\-/／．－ ]{1,2}(?=)[0-9０-９一二三四五六七八九十]{1,3}(?=)[月.\-/／．－ ]{1,2}(?=)[0-9０-９一二三四五六七八九十]{1,3}日?[）)]?$|^[（(]第[0-9０-９一二三四五六七八九十百零〇]+号[）)]$/.test(
    text,
  );
}

/** Whether the text of the statute begins at a line: an article, or a heading of one. */
export function startsBody(lines: readonly Line[], at: number, style: ArticleStyle): boolean {
  if (isRow(lines[at] as Line)) return false;
  const line = (lines[at] as Passage).text;
  if (style === 'enumerated') return readEnumerated(line, 'article')?.ordinal.number === 1;
  if (style === 'none') return false;
  const label = readLabel(line);
  if (isBareHeading(line)) return true;
  if (label !== null) return isDivisionHeading(line, label) || opensArticle(line, label, label.ordinal.number === 1);
  return isPortionHeading(line, readEnumerated(line, 'portion')) && headsArticle(lines, at);
}

/** 序言, of the charter of a party or a league 总纲: the heading of a preamble. */
export function isPreambleHeading(line: string): boolean {
  return /^(?:序[ \u3000]*言|总[ \u3000]*纲)$/.test(line);
}

/** 目录, the heading of a table of contents. */
export function isTocHeading(line: string): boolean {
  return /^[【[]?目[ \u3000]*[录次][】\]]?[：:]?$/.test(line);
}

/** The heading and the entries of a 目录; collections give the entries alone. */
export function contentsOf({ lines }: TableOfContents): { readonly heading: Passage | null; readonly entries: readonly Passage[] } {
  const [first, ...rest] = lines;
  return first !== undefined && isTocHeading(first.text) ? { heading: first, entries: rest } : { heading: null, entries: lines };
}

/** 目录: from its heading to where its first entry stands again; alone where the headings behind it are those of 第一条. */
function readToc(lines: readonly Line[], at: number): TableOfContents | null {
  if (at >= lines.length) return null;
  if (!isTocHeading((lines[at] as Passage).text)) return readEntries(lines, at);
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

/** A 目录 without its heading: headings one below the other, up to where the first of them stands again. */
function readEntries(lines: readonly Line[], at: number): TableOfContents | null {
  const first = tocKey((lines[at] as Passage).text);
  for (let end = at; end < lines.length; end++) {
    const line = (lines[end] as Passage).text;
    const label = readLabel(line);
    if (isRow(lines[end] as Line) || (!isBareHeading(line) && (label === null || !isDivisionHeading(line, label)))) return null;
    // Several entries on one line are more than one, too.
    if (end > at && tocKey(line) === first) return end - at > 1 || isRun((lines[at] as Passage).text) ? { lines: lines.slice(at, end) } : null;
  }
  return null;
}

/** Whether a line holds several headings (第一章　总则　第二章　规划), as a 目录 does. */
export function isRun(line: string): boolean {
  return (line.match(/(?:^|[ \u3000])第[一二三四五六七八九十百]+[编章节](?=[ \u3000])/g)?.length ?? 0) > 1;
}

/** Whether lines are the headings over the article behind them, each the first of its level (第一编, 第一章), and not entries of a table of contents. */
function leadsToArticle(lines: readonly Passage[], from: number, to: number): boolean {
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
  return label === null ? line.replace(/[ \u3000]/g, '') : line.slice(0, label.length).replace(/[ \u3000]/g, '');
}
