import type { Aside } from '../asides.ts';
import type { ReadOptions } from '../reader.ts';
import type { HtmlNode } from './node.ts';
import type { NoteLinks } from './note-links.ts';
import { isGone, isStruck } from './shown.ts';
import type { Declarations } from './style.ts';

/** What holds no text that anybody sees, whatever the page does. */
const NO_TEXT = new Set(['script', 'style', 'map', 'col', 'audio', 'video']);
/** What is not shown as long as scripts run, or until one says so. */
const WAITING = new Set(['noscript', 'template', 'datalist']);
const OTHER_FILES = new Set(['iframe', 'frame', 'object', 'embed']);
const CONTROLS = new Set(['select', 'button', 'textarea']);
const PICTURES = new Set(['svg', 'canvas']);

/** What is chosen about a page, and what was found out about it. */
export interface Choices {
  /** The changes that are not taken. */
  readonly change: 'ins' | 'del';
  readonly struck: ReadOptions['struck'];
  readonly links: NoteLinks;
}

/** As what an element is left out with all that is in it (a name of `ASIDES`; '' if it holds no text); null if it is read. */
export function leftOutAs(element: HtmlNode, declared: Declarations, { change, struck, links }: Choices): Aside | '' | null {
  const name = element.name ?? '';
  if (NO_TEXT.has(name)) return '';
  if (name === change) return 'revision';
  if (WAITING.has(name) || isGone(element, declared)) return 'hidden';
  if (OTHER_FILES.has(name)) return 'chunk';
  if (CONTROLS.has(name)) return 'control';
  if (PICTURES.has(name)) return 'picture';
  if (name === 'rt' || name === 'rp') return 'ruby';
  if (element.attribs?.['role'] === 'comment') return 'comment';
  if (links.marks.has(element) || links.notes.has(element)) return 'note';
  return struck === 'drop' && isStruckThrough(element, declared) ? 'struck' : null;
}

/** Whether a line is drawn through the words of an element, other than as the mark of a deletion. */
export function isStruckThrough({ name = '' }: HtmlNode, declared: Declarations): boolean {
  return name !== 'del' && name !== 'ins' && (name === 's' || name === 'strike' || isStruck(declared));
}

/** A field whose words a page shows, though they are no text of it. */
export function isFilledField({ name, attribs = {} }: HtmlNode): boolean {
  return (
    name === 'input' && (attribs['value'] ?? attribs['placeholder'] ?? '') !== '' && !/^(?:hidden|checkbox|radio|image|file)$/i.test(attribs['type'] ?? '')
  );
}
