import type { Block, Document, Paragraph, Revision } from '../document/types.ts';
import { escapeHtml } from '../escape.ts';
import { elementOf, headingKey, paragraph } from './html-paragraph.ts';
import { STYLESHEET } from './html-style.ts';
import { htmlTable } from './html-table.ts';
import { Remarks } from './remarks.ts';

/**
 * A document as one page of HTML that needs nothing else: no script, no network. It is laid out as legislatures print, on paper too;
 * changes are `<ins>` and `<del>`, with the date and the author where the document has them, what is said of a move an `<aside>` before it. Every text is escaped.
 */
export function htmlOf(document: Document): string {
  const { title, page, blocks } = document;
  const remarks = new Remarks();
  const body = sectionsOf(blocks).flatMap((section, i) => {
    const links = linksOf(section);
    return groupsOf(section, i === 0).flatMap((group) => [
      ...(group.type === 'toc' ? [] : remarks.before(group.block)).map((remark) => `<aside class="note" role="comment">${escapeHtml(remark)}</aside>`),
      printGroup(group, document.revision, links),
    ]);
  });
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="xiufa">
<title>${escapeHtml(title)}</title>
<style>
${STYLESHEET}@page { size: A4 ${page};${page === 'landscape' ? ' margin: 2.5cm 2cm;' : ''} }
</style>
</head>
<body class="${page}">
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

/** Blocks that stand together: the lines of a table of contents, or one block of another kind. */
type Group = { readonly type: 'toc'; readonly lines: readonly Paragraph[] } | { readonly type: 'block'; readonly block: Block; readonly first: boolean };

/** The blocks before the first section, then those of each: a line of the contents leads to a heading of its own section. */
function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const starts = blocks.flatMap((block, i) => (block.type === 'paragraph' && block.opens !== undefined ? [i] : []));
  return [0, ...starts].map((start, i) => blocks.slice(start, starts[i]));
}

function groupsOf(blocks: readonly Block[], begins: boolean): readonly Group[] {
  const title = begins ? blocks.findIndex((block) => block.type === 'paragraph' && block.style === 'title') : -1;
  const groups: Group[] = [];
  for (const [i, block] of blocks.entries()) {
    const last = groups[groups.length - 1];
    if (block.type === 'paragraph' && (block.style === 'toc' || isHeadOfContents(block, blocks[i + 1]))) {
      if (last?.type === 'toc' && block.style === 'toc') groups[groups.length - 1] = { type: 'toc', lines: [...last.lines, block] };
      else groups.push({ type: 'toc', lines: [block] });
    } else groups.push({ type: 'block', block, first: i === title });
  }
  return groups;
}

function isHeadOfContents(block: Paragraph, next: Block | undefined): boolean {
  return block.style === 'heading' && next?.type === 'paragraph' && next.style === 'toc';
}

function printGroup(group: Group, revision: Revision | null, links: ReadonlyMap<string, string>): string {
  if (group.type === 'toc')
    return `<nav class="contents">\n${group.lines.map((line) => paragraph(line, revision, elementOf(line.style), links)).join('\n')}\n</nav>`;
  const { block, first } = group;
  return block.type === 'table' ? htmlTable(block, revision) : paragraph(block, revision, first ? 'h1' : elementOf(block.style), links);
}

/** The headings to which lines of the contents lead, by their words; of headings that read alike none is meant. */
function linksOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const twice = new Set<string>();
  for (const block of blocks) {
    if (block.type === 'table' || block.anchor === null || elementOf(block.style) === 'p') continue;
    const key = headingKey(block.runs);
    if (links.has(key)) twice.add(key);
    links.set(key, block.anchor);
  }
  for (const key of twice) links.delete(key);
  return links;
}
