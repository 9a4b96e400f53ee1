import { hasArticlesAbreast, type Line, rowLines } from '../rows.ts';

/** A node of the tree that the parser gives, as far as it is looked at. */
export interface HtmlNode {
  readonly type: string;
  readonly name?: string | undefined;
  readonly data?: string | undefined;
  readonly attribs?: Readonly<Record<string, string>> | undefined;
  readonly children?: readonly HtmlNode[] | undefined;
}

/** A line as the page shows it. */
export interface PageLine extends Line<'abreast'> {
  /** Characters of it that are links. */
  readonly linked: number;
  /** 1 to 6 in a heading, else 0. */
  readonly heading: number;
  /** The innermost element it stands in. */
  readonly region: number;
}

/** An element: the lines from `start` to `end` are in it. Regions come in the order of the page, parents first. */
export interface Region {
  readonly parent: number;
  readonly name: string;
  /** Its class and id. */
  readonly called: string;
  start: number;
  end: number;
}

/** A page as lines, and the elements that hold them. */
export interface Page {
  readonly lines: PageLine[];
  readonly regions: Region[];
  /** The titles that the page gives itself in its head: the article's first, then the window's. */
  readonly titles: string[];
  /** How many insertions and deletions it marks as such. */
  changes: number;
  /** Whether xiufa wrote it: then all of it is text, and its spaces are those of the text. */
  isOwn: boolean;
}

const INLINE = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'o:p', 'q'],
  ...['ruby', 's', 'samp', 'small', 'span', 'st1:chsdate', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'img', 'input'],
]);
/** What shows no text of the page. */
const SILENT = new Set([
  ...['script', 'style', 'noscript', 'template', 'iframe', 'frame', 'svg', 'select', 'button', 'textarea', 'object', 'embed', 'canvas', 'audio', 'video'],
  ...['map', 'rt', 'rp', 'datalist', 'dialog'],
]);

/**
 * Puts a page into lines, in order, with what is marked as inserted (ins) or as deleted (del) left out. Work is linear in the page,
 * however deep its elements are nested.
 */
export function pageOf(root: HtmlNode, leftOut: 'ins' | 'del'): Page {
  const page: Page = { lines: [], regions: [{ parent: 0, name: 'root', called: '', start: 0, end: 0 }], titles: [], changes: 0, isOwn: false };
  const { lines, regions } = page;
  let line = { text: '', linked: 0 };
  let gap: '' | ' ' | '\n' = '';
  let links = 0;
  let plain = 0;
  let kept = 0;
  let silent = 0;
  let region = 0;
  const headings: number[] = [];
  const rows: { start: number; firstRegion: number; cells: number[]; nested: boolean }[] = [];

  /** A paragraph end that is itself marked as changed has been left out: the next words go on in the same line. */
  let joining = false;

  const flush = (): void => {
    if (joining) return;
    const text = page.isOwn ? trimmed(line.text) : shownText(line.text);
    if (text !== '') lines.push({ text, notes: [], linked: line.linked, heading: headings[headings.length - 1] ?? 0, region });
    line = { text: '', linked: 0 };
    gap = '';
  };
  const say = (words: string): void => {
    const between = line.text !== '' && (gap === ' ' || (gap === '\n' && !joins(line.text.slice(-1), words.charAt(0)))) ? ' ' : '';
    gap = '';
    line.text += between + words;
    joining = false;
    if (links > 0) line.linked += words.length;
  };
  const read = (data: string): void => {
    for (const [part] of data.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (!/^[ \t\r\n\f]/.test(part) || (kept > 0 && !/[\r\n]/.test(part))) say(part);
      else if (plain + kept > 0 && /[\r\n]/.test(part)) flush();
      else if (gap === '') gap = /[\r\n]/.test(part) ? '\n' : ' ';
    }
  };

  const enter = (node: HtmlNode): void => {
    const name = node.name ?? '';
    const attributes = node.attribs ?? {};
    if (name === 'ins' || name === 'del') page.changes++;
    if (silent > 0 || SILENT.has(name) || name === leftOut || isHidden(attributes)) {
      silent++;
      return;
    }
    if (name === 'br') flush();
    else if (name === 'meta' && /^article-?title$/i.test(attributes['name'] ?? '')) page.titles.unshift(attributes['content'] ?? '');
    else if (name === 'meta' && attributes['name'] === 'generator') page.isOwn = attributes['content'] === 'xiufa';
    if (name === 'a') links++;
    if (name === 'pre') plain++;
    if (keepsSpaces(attributes)) kept++;
    if (!INLINE.has(name)) flush();
    if (/^h[1-6]$/.test(name)) headings.push(Number(name[1]));
    if (name === 'table') for (const row of rows) row.nested = true;
    if (name === 'tr') rows.push({ start: lines.length, firstRegion: regions.length, cells: [], nested: false });
    if (name === 'td' || name === 'th') rows[rows.length - 1]?.cells.push(lines.length);
    if (INLINE.has(name)) return;
    regions.push({ parent: region, name, called: calledOf(attributes), start: lines.length, end: lines.length });
    region = regions.length - 1;
  };

  const leave = (node: HtmlNode): void => {
    const name = node.name ?? '';
    if (silent > 0) {
      silent--;
      return;
    }
    if (name === 'title') {
      page.titles.push(shownText(line.text));
      line = { text: '', linked: 0 };
    }
    if (name === 'a') links--;
    if (INLINE.has(name) && keepsSpaces(node.attribs ?? {})) kept--;
    if (INLINE.has(name)) return;
    if (isEndLeftOut(regions[region] as Region)) joining = shownText(line.text) !== '';
    flush();
    if (keepsSpaces(node.attribs ?? {})) kept--;
    if (name === 'pre') plain--;
    if (/^h[1-6]$/.test(name)) headings.pop();
    if (name === 'tr') closeRow();
    const closing = regions[region] as Region;
    closing.end = lines.length;
    region = closing.parent;
  };

  /** In the pages that xiufa writes, a paragraph says of its own end whether it was inserted or deleted. */
  const isEndLeftOut = ({ called }: Region): boolean => called.split(' ').includes(leftOut === 'del' ? 'line-deleted' : 'line-inserted');

  const closeRow = (): void => {
    const row = rows.pop();
    if (row === undefined || row.nested) return;
    const cells = row.cells.map((from, i) => lines.slice(from, row.cells[i + 1] ?? lines.length));
    const abreast = hasArticlesAbreast(cells);
    const [joined, ...others] = rowLines(cells);
    const first = lines[row.start];
    if (first === undefined || joined === undefined) return;
    if (others.length === 0 && lines.length - row.start > 1) {
      const linked = cells.flat().reduce((sum, cell) => sum + cell.linked, 0);
      lines.length = row.start;
      lines.push({ text: joined.text, notes: abreast ? ['abreast'] : [], linked, heading: 0, region });
      for (let i = row.firstRegion; i < regions.length; i++) Object.assign(regions[i] as Region, { start: row.start, end: row.start });
    } else if (abreast) lines[row.start] = { ...first, notes: ['abreast'] };
  };

  walk(root, enter, leave, (node) => {
    if (silent === 0) read(node.data ?? '');
  });
  joining = false;
  flush();
  (regions[0] as Region).end = lines.length;
  return page;
}

/** Visits a tree in order, without recursion: pages that never close their elements are as deep as they are long. */
function walk(root: HtmlNode, enter: (node: HtmlNode) => void, leave: (node: HtmlNode) => void, text: (node: HtmlNode) => void): void {
  const open: { readonly node: HtmlNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open[0]; top !== undefined; top = open[open.length - 1]) {
    const child = top.node.children?.[top.next++];
    if (child === undefined) {
      open.pop();
      if (top.node !== root) leave(top.node);
    } else if (child.type === 'text') text(child);
    else if (child.children !== undefined && child.type !== 'comment') {
      if (child.name !== undefined) {
        enter(child);
        open.push({ node: child, next: 0 });
      } else open.push({ node: child, next: 0 });
    }
  }
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return attributes['hidden'] !== undefined || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? '');
}

/** Whether an element says that its white space counts. */
function keepsSpaces(attributes: Readonly<Record<string, string>>): boolean {
  return /white-space\s*:\s*(?:pre|pre-wrap|break-spaces)\s*(?:;|$)/i.test(attributes['style'] ?? '');
}

/** LibreOffice says by a title what is a header or footer. */
function calledOf(attributes: Readonly<Record<string, string>>): string {
  const title = /^(?:header|footer)$/.test(attributes['title'] ?? '') ? ` ${attributes['title']}` : '';
  return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}${title}`;
}

/** A line break in the source beside a Chinese character is no space: editors wrap there. */
function joins(before: string, after: string): boolean {
  return WIDE.test(before) || WIDE.test(after);
}

const WIDE = /[\u2018-\u201d\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Spaces that pages use for layout, as the plain ones of the same width. */
function shownText(text: string): string {
  return trimmed(
    text
      .replace(/\u00a0/g, ' ')
      .replace(/\u2003/g, '\u3000')
      .replace(/[\u2002\u2009]/g, ' '),
  );
}

function trimmed(text: string): string {
  return text.replace(/^[\s\u200b]+|[\s\u200b]+$/g, '');
}
