import { type Paragraph, type Revision, type Run, type Style, sectionName } from '../document/types.ts';
import { escapeHtml } from '../escape.ts';
import { stretchesOf } from './stretches.ts';

/** The element that a paragraph is in a page: a heading of the first level below the title, one of the second, or a paragraph. */
export function elementOf(style: Style): string {
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
    case 'matter':
    case 'submatter':
    case 'text':
    case 'annex':
    case 'cell':
    case 'note':
      return 'p';
  }
}

/** A paragraph as an element of its own; a line of the contents leads to the place that `links` has for its words (`headingKey`). */
export function paragraph(given: Paragraph, revision: Revision | null, element: string, links: ReadonlyMap<string, string> = NO_LINKS): string {
  const { style, line, runs, anchor, opens, leadsTo } = given;
  const opening = opens === undefined ? [] : ['opens'];
  const classes = [style, ...(isArticle(given) ? ['article'] : []), ...(line === 'same' ? [] : [`line-${line}`]), ...opening];
  const name = opens === undefined ? anchor : sectionName(opens);
  const id = name === null ? '' : ` id="${escapeHtml(name)}"`;
  const text = inline(runs, revision);
  const spaces = COLLAPSING.test(runs.map((run) => run.text).join('')) ? ' style="white-space: pre-wrap"' : '';
  const link = leadsTo !== undefined ? sectionName(leadsTo) : style === 'toc' ? links.get(headingKey(runs)) : undefined;
  const content = link === undefined ? text : `<a href="#${escapeHtml(link)}">${text}</a>`;
  return `<${element} class="${classes.join(' ')}"${id}${spaces}>${content}</${element}>`;
}

const NO_LINKS: ReadonlyMap<string, string> = new Map();

/** White space that HTML makes one space of, or nothing. A paragraph with some says by itself that it is to stay, for programs that read no style sheet. */
const COLLAPSING = /[\t\u00a0]| {2}|^ | $/;

/** Whether a line opens an article, whose label is printed in another face. */
function isArticle({ style, runs: [first] }: Paragraph): boolean {
  return style === 'text' && first?.face === 'label' && /^第.*条/u.test(first.text);
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

/** The words of a heading, by which lines of the contents find it. */
export function headingKey(runs: readonly Run[]): string {
  return runs.map((run) => (run.change === 'deleted' ? '' : run.text.replace(/\s/gu, ''))).join('');
}
