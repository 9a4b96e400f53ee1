import type { Block, Cell, Document, Paragraph, Revision, Run, Style, Table } from '../document/types.ts';
import { escapeHtml } from '../escape.ts';
import { STYLESHEET } from './html-style.ts';
import { stretchesOf } from './stretches.ts';

/**
 * A document as one page of HTML that needs nothing else: no script, no network. It is laid out as legislatures print, on paper too;
 * changes are `<ins>` and `<del>`, with the date and the author where the document has them. Every text is escaped.
 */
export function htmlOf(document: Document): string {
  const { title, page, blocks } = document;
  const links = linksOf(blocks);
  const body = groupsOf(blocks).map((group) => printGroup(group, document.revision, links));
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

function groupsOf(blocks: readonly Block[]): readonly Group[] {
  const groups: Group[] = [];
  for (const [i, block] of blocks.entries()) {
    const last = groups[groups.length - 1];
    if (block.type === 'paragraph' && (block.style === 'toc' || isHeadOfContents(block, blocks[i + 1]))) {
      if (last?.type === 'toc' && block.style === 'toc') groups[groups.length - 1] = { type: 'toc', lines: [...last.lines, block] };
      else groups.push({ type: 'toc', lines: [block] });
    } else groups.push({ type: 'block', block, first: block.type === 'paragraph' && block.style === 'title' && i === 0 });
  }
  return groups;
}

function isHeadOfContents(block: Paragraph, next: Block | undefined): boolean {
  return block.style === 'heading' && next?.type === 'paragraph' && next.style === 'toc';
}

function printGroup(group: Group, revision: Revision | null, links: ReadonlyMap<string, string>): string {
  if (group.type === 'toc') return `<nav class="contents">\n${group.lines.map((line) => paragraph(line, revision, links)).join('\n')}\n</nav>`;
  const { block, first } = group;
  return block.type === 'table' ? table(block, revision) : paragraph(block, revision, links, first ? 'h1' : elementOf(block.style));
}

function elementOf(style: Style): string {
  switch (style) {
    case 'heading':
    case 'part':
    case 'chapter':
    case 'portion':
      return 'h2';
    case 'subpart':
    case 'section':
      return 'h3';
    case 'title':
    case 'history':
    case 'front':
    case 'toc':
    case 'text':
    case 'annex':
    case 'note':
      return 'p';
  }
}

function paragraph(given: Paragraph, revision: Revision | null, links: ReadonlyMap<string, string>, element = elementOf(given.style)): string {
  const { style, line, runs, anchor } = given;
  const classes = [style, ...(isArticle(given) ? ['article'] : []), ...(line === 'same' ? [] : [`line-${line}`])];
  const id = anchor === null ? '' : ` id="${escapeHtml(anchor)}"`;
  const text = inline(runs, revision);
  const spaces = COLLAPSING.test(runs.map((run) => run.text).join('')) ? ' style="white-space: pre-wrap"' : '';
  const link = style === 'toc' ? links.get(headingKey(runs)) : undefined;
  const content = link === undefined ? text : `<a href="#${escapeHtml(link)}">${text}</a>`;
  return `<${element} class="${classes.join(' ')}"${id}${spaces}>${content}</${element}>`;
}

/** White space that HTML makes one space of, or nothing. A paragraph with some says by itself that it is to stay, for programs that read no style sheet. */
const COLLAPSING = /[\t\u00a0]| {2}|^ | $/;

/** Whether a line opens an article, whose label is printed in another face. */
function isArticle({ style, runs: [first] }: Paragraph): boolean {
  return style === 'text' && first?.face === 'label' && /^第.*条/u.test(first.text);
}

function table({ widths, head, rows }: Table, revision: Revision | null): string {
  const columns = widths.map((width) => `<col style="width: ${Number((width * 100).toFixed(2))}%">`).join('');
  const heads = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map((row) => `<tr>\n${row.map((cell) => tableCell(cell, revision)).join('\n')}\n</tr>`);
  return `<table>\n<colgroup>${columns}</colgroup>\n<thead>\n<tr>${heads}</tr>\n</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function tableCell({ paragraphs, span }: Cell, revision: Revision | null): string {
  const spanning = span > 1 ? ` colspan="${span}"` : '';
  // Headings inside a table are no sections of the page.
  return `<td${spanning}>${paragraphs.map((p) => paragraph(p, revision, new Map(), 'p')).join('\n')}</td>`;
}

function inline(runs: readonly Run[], revision: Revision | null): string {
  return stretchesOf(runs)
    .map(({ change, by, runs: same }) => {
      const words = same.map(face).join('');
      if (change === 'same') return words;
      const element = change === 'deleted' ? 'del' : 'ins';
      return `<${element}${attributesOf(by ?? revision)}>${words}</${element}>`;
    })
    .join('');
}

function attributesOf(revision: Revision | null): string {
  if (revision === null) return '';
  return `${revision.date === null ? '' : ` datetime="${escapeHtml(revision.date)}"`} title="${escapeHtml(revision.author)}"`;
}

function face({ text, face: look }: Run): string {
  switch (look) {
    case 'text':
      return escapeHtml(text);
    case 'strong':
      return `<strong>${escapeHtml(text)}</strong>`;
    case 'label': {
      const label = text.trimEnd();
      return `<span class="label">${escapeHtml(label)}</span>${escapeHtml(text.slice(label.length))}`;
    }
  }
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

function headingKey(runs: readonly Run[]): string {
  return runs.map((run) => (run.change === 'deleted' ? '' : run.text.replace(/\s/gu, ''))).join('');
}
