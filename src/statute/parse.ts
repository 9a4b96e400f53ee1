import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../text/passage.ts';
import type { Line, Passage, Reading } from '../text/source.ts';
import { type ArticleStyle, buildContent, type Content, newIds } from './build.ts';
import { doubtsOf, noArticle } from './doubts.ts';
import { isAmending, isPreambleHeading, readFront, startsBody } from './front.ts';
import { partGlued } from './glued.ts';
import { opensArticle, readLabel } from './label.ts';
import { checkNumbering } from './numbering.ts';
import { buildParagraphs } from './paragraphs.ts';
import { annexBlocks, isRow } from './tables.ts';
import type { Annex, Statute } from './types.ts';

/**
 * Reads a statute from its logical lines. Always gives a tree that prints back to the same lines; faults of numbering and a
 * text without any article are diagnostics.
 */
export function parseStatute({ source, lines: read, paragraphs }: Reading): { statute: Statute; diagnostics: readonly Diagnostic[] } {
  const newId = newIds('n');
  const { lines, glued } = partGlued(read);
  const { title, history, front, toc, style, end: start } = readFront(lines);
  let at = start;
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
  const parted = glued.map((each) => diagnose('R068', placeOf(each.label), { label: each.label.text, parted: each.parted ? 'yes' : 'no' }));
  // 执行《刑法》确定罪名的补充规定 is a sentence and a table.
  const isTabular = statute.preamble.paragraphs.some(({ tables }) => tables !== undefined) && !isAmending(title);
  if (content.children.length > 0 || isReply(title) || isTabular)
    return { statute, diagnostics: [...parted, ...checkNumbering(statute), ...doubtsOf(statute)] };
  return { statute, diagnostics: [noArticle(source, lines)] };
}

/** 批复, 答复, 复函 answer a question in running text and have no articles. */
function isReply(title: readonly Passage[]): boolean {
  return /(?:批复|答复|复函)(?:（[^（）]*）)?$/.test(title[title.length - 1]?.text ?? '');
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
