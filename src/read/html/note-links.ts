import { visibleLength } from '../../text/invisible.ts';
import { type HtmlNode, walk } from './node.ts';

/** The elements of a page that are marks of notes, and those that are the notes. */
export interface NoteLinks {
  readonly marks: ReadonlySet<HtmlNode>;
  readonly notes: ReadonlySet<HtmlNode>;
}

export const NO_LINKS: NoteLinks = { marks: new Set(), notes: new Set() };

/** An element with the stretch of the page's visible characters that it holds. */
interface Stretch {
  readonly element: HtmlNode;
  readonly parent: Stretch | null;
  readonly from: number;
  to: number;
  text: string;
}

/** [1], 〔注2〕, 12, ①, *: what a mark of a note looks like. */
const MARK = /^(?:[[［〔【(（]\s*(?:注释?\s*)?[0-9０-９a-z*①-⑳㉑-㊿]{1,4}\s*[\]］〕】)）]|注?[0-9０-９]{1,3}|[*＊†‡§①-⑳㉑-㊿])$/i;
/** A text no longer than this can be a mark. */
const LONGEST = 12;
const BLOCK = /^(?:p|li|dd|div|td|section|aside|footer|h[1-6]|blockquote)$/;
const NOTE_LIKE = /(?:^|[\s_-])(?:f(?:oot)?n(?:ote)?s?|end-?notes?|notes?|ftn\w*|edn\w*|cite\w*|zhu\w*|sdfootnote\w*)(?=$|[\s\d_:-])/i;

/**
 * Finds notes by their links: a mark leads to a place further down, where a block begins that repeats the mark, is a member of a list or calls itself a note. A link that looks like a mark but leads elsewhere is text.
 */
export function noteLinksOf(root: HtmlNode): NoteLinks {
  const stretches: Stretch[] = [];
  const open: Stretch[] = [];
  let at = 0;
  walk(root, {
    enter: (element) => {
      const stretch = { element, parent: open[open.length - 1] ?? null, from: at, to: at, text: '' };
      stretches.push(stretch);
      open.push(stretch);
    },
    leave: () => {
      const stretch = open.pop();
      if (stretch === undefined) return;
      stretch.to = at;
      const around = open[open.length - 1];
      if (around !== undefined && around.text.length <= LONGEST) around.text += stretch.text;
    },
    text: ({ data = '' }) => {
      at += visibleLength(data);
      const around = open[open.length - 1];
      if (around !== undefined && around.text.length <= LONGEST) around.text += data.slice(0, 2 * LONGEST);
    },
  });
  const byId = new Map<string, Stretch>();
  for (const stretch of stretches) {
    const { id, name } = stretch.element.attribs ?? {};
    for (const called of [id, stretch.element.name === 'a' ? name : undefined]) if (called !== undefined && !byId.has(called)) byId.set(called, stretch);
  }
  const marks = new Set<HtmlNode>();
  const notes = new Set<HtmlNode>();
  for (const link of stretches) {
    const target = byId.get(fragmentOf(link));
    if (target === undefined || !MARK.test(link.text.trim()) || target.from < link.to) continue;
    const block = blockOf(target);
    if (block === null || block.from !== target.from || block.from < link.to || !isNote(block, target, link)) continue;
    marks.add(wholeMark(link).element);
    notes.add(wholeNote(block).element);
  }
  return { marks, notes };
}

/** The id to which a link leads, if it leads to a place of some page; '' if not. */
function fragmentOf({ element }: Stretch): string {
  const href = element.name === 'a' ? (element.attribs?.['href'] ?? '') : '';
  const fragment = href.slice(href.indexOf('#') + 1);
  if (!href.includes('#') || fragment === '') return '';
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function blockOf(target: Stretch): Stretch | null {
  let block: Stretch | null = target;
  while (block !== null && !BLOCK.test(block.element.name ?? '')) block = block.parent;
  return block;
}

/** The mark with the brackets and the superscript around the link. */
function wholeMark(link: Stretch): Stretch {
  let mark = link;
  while (mark.parent !== null && !BLOCK.test(mark.parent.element.name ?? '') && MARK.test(mark.parent.text.trim())) mark = mark.parent;
  return mark;
}

/** The note with its further paragraphs, if an element that calls itself a note holds them. */
function wholeNote(block: Stretch): Stretch {
  const around = block.parent;
  const holdsIt = around !== null && around.from === block.from && (around.element.name === 'li' || isCalledNote(around));
  return holdsIt ? around : block;
}

function isNote(block: Stretch, target: Stretch, link: Stretch): boolean {
  if (/^(?:li|dd)$/.test(block.element.name ?? '') || block.text.trim().startsWith(link.text.trim())) return true;
  return isCalledNote(block) || isCalledNote(target) || (block.parent !== null && isCalledNote(block.parent));
}

function isCalledNote({ element }: Stretch): boolean {
  const { id = '', class: called = '', name = '' } = element.attribs ?? {};
  return NOTE_LIKE.test(`${id} ${called} ${name}`.replace(/([a-z])_?ref/gi, '$1'));
}
