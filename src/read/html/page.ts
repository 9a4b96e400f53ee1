import { visibleLength } from '../../text/invisible.ts';
import { lowered, raised } from '../../text/raised.ts';
import { type Aside, left, type Note } from '../asides.ts';
import type { TableLine } from '../tables.ts';
import { type Generated, newCounters } from './counters.ts';
import { type Choices, isFilledField, isStruckThrough, leftOutAs } from './left-out.ts';
import { type HtmlNode, walk } from './node.ts';
import { OpenLine } from './open-line.ts';
import { heightOf, keepsSpaces, type Look, lookOf, PLAIN_LOOK } from './shown.ts';
import { joins, shownText, trimmed } from './space.ts';
import type { Styles } from './style.ts';
import { closeTable, enterTablePart, type OpenTable, openTable } from './table.ts';

/** A line as the page shows it. */
export interface PageLine extends TableLine<Note> {
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
  /** Whether its lists and style sheets put more text into it than is read (`LIMITS.characters`). */
  excess: boolean;
}

/** What is known of an element that is open and read. */
interface Frame {
  readonly inline: boolean;
  readonly look: Look;
  readonly keeps: boolean;
  readonly struck: boolean;
  /** Where its words begin that are raised or lowered. */
  readonly height: { readonly kind: 'raised' | 'lowered'; readonly line: OpenLine; readonly from: number } | null;
}

const INLINE = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'o:p', 'q'],
  ...['ruby', 's', 'samp', 'small', 'span', 'st1:chsdate', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'img', 'input'],
]);
/** A number at the head of a text that its writer put there. */
const OWN_NUMBER = /^(?:[（(]?[〇一二三四五六七八九十百\d０-９]{1,5}[）)、.．]|第[^\s]{1,9}[编章节条款项]|[①-⑳㈠-㈩⑴-⒛])/;

/**
 * Puts a page into lines, in order, without what is left out by the choices. `isOwn`: xiufa wrote it; then all of it is text, and its spaces are those of the text.
 * Work is linear in the page, however deep its elements are nested.
 */
export function pageOf(root: HtmlNode, styles: Styles, choices: Choices, isOwn: boolean): Page {
  const page: Page = { lines: [], regions: [{ parent: 0, name: 'root', called: '', start: 0, end: 0 }], titles: [], changes: 0, excess: false };
  const { lines, regions } = page;
  const counters = newCounters();
  let line = new OpenLine();
  /** What is to be said about the line that is being read, or about the next one. */
  let notes: Note[] = [];
  let gap: '' | ' ' | '\n' = '';
  let links = 0;
  let plain = 0;
  let kept = 0;
  let quotes = 0;
  let region = 0;
  let marker = '';
  /** The end of a line that breaks off in the middle of a sentence. */
  let broken = '';
  let struckDepth = 0;
  let struckWords = '';
  /** The elements that are left out, one in another: how many, as what, and how many characters. */
  let silent: { depth: number; as: Aside | ''; characters: number } = { depth: 0, as: '', characters: 0 };
  const headings: number[] = [];
  const tables: OpenTable[] = [];
  const frames: Frame[] = [];

  /** A paragraph end that is itself marked as changed has been left out: the next words go on in the same line. */
  let joining = false;

  const flush = (): void => {
    if (joining) return;
    const text = isOwn ? trimmed(line.text) : shownText(line.text);
    if (text !== '') {
      if (broken !== '' && !OWN_NUMBER.test(text)) notes.push({ kind: 'break', before: broken, after: text.slice(0, 10) });
      broken = '';
      lines.push({ text: numbered(text), notes, linked: line.linked, heading: headings[headings.length - 1] ?? 0, region });
      notes = [];
    }
    line = new OpenLine();
    gap = '';
  };
  /** The text with the number of its list, unless it has one of its own: then the other is hardly meant to be seen. */
  const numbered = (text: string): string => {
    const number = marker;
    marker = '';
    if (number === '' || !OWN_NUMBER.test(text)) return number + text;
    notes.push(left('number', 0));
    return text;
  };
  const say = (words: string): void => {
    const between = !line.isEmpty && (gap === ' ' || (gap === '\n' && !joins(line.last, words.charAt(0)))) ? ' ' : '';
    gap = '';
    line.add(between + words);
    joining = false;
    if (links > 0) line.linked += words.length;
    if (struckDepth > 0) struckWords += between + words;
  };
  const read = (data: string): void => {
    for (const [part] of data.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (!/^[ \t\r\n\f]/.test(part) || (kept > 0 && !/[\r\n]/.test(part))) say(part);
      else if (plain + kept > 0 && /[\r\n]/.test(part)) flush();
      else if (gap === '') gap = /[\r\n]/.test(part) ? '\n' : ' ';
    }
  };
  const generate = (generated: Generated | null): void => {
    if (generated === null) return;
    if (generated.unknown !== null) notes.push({ kind: 'format', format: generated.unknown });
    if (generated.counted) say(generated.text);
    else notes.push(left('generated', 0));
  };

  const enter = (element: HtmlNode): void => {
    const { name = '', attribs = {} } = element;
    if (name === 'ins' || name === 'del') page.changes++;
    if (silent.depth > 0) {
      silent.depth++;
      return;
    }
    const declared = styles.of(element);
    const as = leftOutAs(element, declared, choices);
    if (as !== null) {
      silent = { depth: 1, as, characters: 0 };
      return;
    }
    counters.enter(element, declared);
    const display = declared.get('display') ?? '';
    const inline = INLINE.has(name) ? !/^(?:block|flex|grid|list-item|table)/i.test(display) : /^(?:inline|contents)$/i.test(display);
    if (name === 'meta') readMeta(attribs);
    else if (name === 'img') notes.push(left('picture', 0));
    else if (isFilledField(element)) notes.push(left('control', 0));
    const breaks = name === 'br' ? trimmed(line.text).slice(-10) : '';
    if (!inline || name === 'br') flush();
    if (/[，、]$/.test(breaks)) broken = breaks;
    if (name === 'a') links++;
    if (name === 'pre') plain++;
    if (/^h[1-6]$/.test(name)) headings.push(Number(name[1]));
    if (name === 'li') begin(counters.marker(element, declared));
    if (name === 'table') {
      const row = tables[tables.length - 1]?.rows.at(-1);
      if (row !== undefined) row.nested = true;
      tables.push(openTable(element, declared, regions.length));
    } else if (tables.length > 0) enterTablePart(tables[tables.length - 1] as OpenTable, element, lines.length);
    const height = heightOf(element, declared);
    const frame: Frame = {
      inline,
      look: lookOf(declared, frames[frames.length - 1]?.look ?? PLAIN_LOOK),
      keeps: keepsSpaces(declared),
      struck: isStruckThrough(element, declared),
      height: height === null || isOwn ? null : { kind: height, line, from: line.end },
    };
    frames.push(frame);
    if (frame.keeps) kept++;
    if (frame.struck && struckDepth++ === 0) struckWords = '';
    if (name === 'q') say(quotes++ % 2 === 0 ? '“' : '‘');
    if (!inline) {
      regions.push({ parent: region, name, called: calledOf(attribs), start: lines.length, end: lines.length });
      region = regions.length - 1;
    }
    generate(counters.beside(styles.beside(element, 'before')));
  };

  const readMeta = ({ name = '', content = '' }: Readonly<Record<string, string>>): void => {
    if (/^article-?title$/i.test(name)) page.titles.unshift(content);
  };
  const begin = (generated: Generated | null): void => {
    if (generated === null) return;
    if (generated.unknown !== null) notes.push({ kind: 'format', format: generated.unknown });
    marker += generated.text;
  };

  const leave = (element: HtmlNode): void => {
    const name = element.name ?? '';
    if (silent.depth > 0) {
      const { as, characters } = silent;
      silent.depth--;
      if (silent.depth === 0 && as !== '' && (characters > 0 || as === 'chunk')) notes.push(left(as, characters, choices.links.notes.has(element) ? 0 : 1));
      return;
    }
    const frame = frames.pop();
    if (frame === undefined) return;
    generate(counters.beside(styles.beside(element, 'after')));
    counters.leave(element);
    if (name === 'q') say(--quotes % 2 === 0 ? '”' : '’');
    if (frame.height !== null) setHeight(frame.height);
    if (frame.struck && --struckDepth === 0 && struckWords.trim() !== '' && choices.struck === undefined)
      notes.push({ kind: 'struck', words: [struckWords.trim()] });
    if (name === 'title') {
      page.titles.push(shownText(line.text));
      line = new OpenLine();
    }
    if (name === 'a') links--;
    if (!frame.inline) {
      if (isEndLeftOut(regions[region] as Region)) joining = line.shows;
      flush();
    }
    if (frame.keeps) kept--;
    if (name === 'pre') plain--;
    if (name === 'li') marker = '';
    if (/^h[1-6]$/.test(name)) headings.pop();
    if (name === 'table') closeInnermost();
    if (frame.inline) return;
    const closing = regions[region] as Region;
    closing.end = lines.length;
    region = closing.parent;
  };

  const closeInnermost = (): void => {
    const table = tables.pop();
    if (table === undefined) return;
    closeTable(table, lines, regions, region);
    const around = tables[tables.length - 1];
    if (around !== undefined) around.depth = Math.max(around.depth, table.depth + 1);
  };

  /** 6 of 10<sup>6</sup> becomes ⁶; what has no such form stays and is told. */
  const setHeight = ({ kind, line: begun, from }: NonNullable<Frame['height']>): void => {
    const [, blank = '', words = ''] = /^(\s*)(.*)$/s.exec(line.from(from)) ?? [];
    if (begun !== line || words === '') return;
    const written = (kind === 'raised' ? raised : lowered)(words);
    if (written === null) notes.push({ kind, words: [words] });
    else line.rewrite(from, blank + written);
  };

  /** In the pages that xiufa writes, a paragraph says of its own end whether it was inserted or deleted. */
  const isEndLeftOut = ({ called }: Region): boolean => called.split(' ').includes(choices.change === 'del' ? 'line-deleted' : 'line-inserted');

  walk(root, {
    enter,
    leave,
    text: ({ data = '' }) => {
      const { visible, inked, sized } = frames[frames.length - 1]?.look ?? PLAIN_LOOK;
      if (silent.depth > 0) silent.characters += visibleLength(data);
      else if (visible && inked && sized) read(data);
      else if (visibleLength(data) > 0) notes.push(left('hidden', visibleLength(data)));
    },
  });
  joining = false;
  flush();
  page.excess = counters.excess();
  (regions[0] as Region).end = lines.length;
  const last = lines.pop();
  if (last !== undefined) lines.push(notes.length === 0 ? last : { ...last, notes: [...last.notes, ...notes] });
  return page;
}

/** LibreOffice says by a title what is a header or footer. */
function calledOf(attributes: Readonly<Record<string, string>>): string {
  const title = /^(?:header|footer)$/.test(attributes['title'] ?? '') ? ` ${attributes['title']}` : '';
  return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}${title}`;
}
