import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../text/passage.ts';
import type { Line, Passage, Reading } from '../text/source.ts';
import { isAnnexHeading } from './annex-heading.ts';
import { type ArticleStyle, buildContent, type Content, newIds } from './build.ts';
import { withCaptions } from './caption.ts';
import { doubtsOf, noArticle, unreadNumbers } from './doubts.ts';
import { isAmending, isPreambleHeading, readFront, startsBody } from './front.ts';
import { partGlued } from './glued.ts';
import { opensArticle, readLabel } from './label.ts';
import { checkNumbering } from './numbering.ts';
import { buildParagraphs } from './paragraphs.ts';
import { annexBlocks, isRow } from './tables.ts';
import { partTransitions } from './transitions.ts';
import type { Annex, Statute } from './types.ts';
import { partUnfinished } from './unfinished.ts';

/**
 * Reads a statute from its logical lines. Always gives a tree that prints back to the same lines; faults of numbering and a
 * text without any article are diagnostics.
 */
export function parseStatute({ source, lines: read, paragraphs }: Reading): { statute: Statute; diagnostics: readonly Diagnostic[] } {
  const newId = newIds('n');
  const { unfinished, rest } = partUnfinished(read);
  const { transitions, rest: own } = partTransitions(rest);
  const { lines, glued } = own.some(({ text }) => MAY_BE_GLUED.test(text)) ? partGlued(own) : { lines: own, glued: [] };
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
  const body = mayHaveCaptions(content) ? withCaptions(content.children) : content.children;
  const statute: Statute = { type: 'statute', source, paragraphs, title, history, front, toc, preamble, body, annexes, unfinished, transitions };
  const beside = besideText(statute);
  const parted = glued.map((each) => diagnose('R068', placeOf(each.label), { label: each.label.text, parted: each.parted ? 'yes' : 'no' }));
  // 执行《刑法》确定罪名的补充规定 is a sentence and a table.
  const isTabular = statute.preamble.paragraphs.some(({ tables }) => tables !== undefined) && !isAmending(title);
  if (content.children.length > 0 || isReply(title) || isTabular)
    return { statute, diagnostics: [...beside, ...parted, ...checkNumbering(statute), ...unreadNumbers(lines), ...doubtsOf(statute)] };
  return { statute, diagnostics: [noArticle(source, lines), ...unreadNumbers(lines)] };
}

/** A label inside a line, behind the end of a sentence or a gap. */
const MAY_BE_GLUED = /[。！？”’）) \u3000\t\u00a0]第/;

/** Whether the first article begins with what may be a caption, so that it is worth looking at them all. */
function mayHaveCaptions({ children: [first] }: Pick<Content, 'children'>): boolean {
  if (first?.type === 'division') return mayHaveCaptions(first);
  const text = first?.paragraphs[0]?.text.text;
  return text !== undefined && text.length <= 32 && !/[。；：]$/.test(text);
}

/** What a file holds beside the text: that it is a draft result, and what decisions provide of their own. */
function besideText({ unfinished, transitions }: Statute): readonly Diagnostic[] {
  const draft = unfinished === null ? [] : [diagnose('R080', placeOf(unfinished.text), { missing: String(unfinished.missing ?? '') })];
  const kept = transitions.map(({ heading, lines }) => diagnose('R081', placeOf(heading), { heading: heading.text, count: lines.length }));
  return [...draft, ...kept];
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

/** The annexes that lines hold, the first of which is a heading. */
export function readAnnexes(lines: readonly Line[], newId: () => string): readonly Annex[] {
  const parts: Line[][] = [];
  for (const line of lines) {
    if (parts.length === 0 || (!isRow(line) && isAnnexHeading(line.text))) parts.push([line]);
    else parts[parts.length - 1]?.push(line);
  }
  return parts.map((part) => ({ id: newId(), blocks: annexBlocks(part, newId) }));
}
