import { withoutBetween } from '../../text/between.ts';
import { visibleLength } from '../../text/invisible.ts';
import { type Aside, left, type Note } from '../asides.ts';
import type { Package, PackageFault } from './package.ts';
import { allWords, type Node, readTrees } from './tree.ts';
import type { XmlFault } from './xml.ts';

/** What a part of the package is for the text, and its name. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** Parts that hold words beside the text, by the kinds of their relations. */
const KINDS: Readonly<Record<string, Aside>> = {
  footnotes: 'note',
  endnotes: 'note',
  comments: 'comment',
  header: 'header',
  footer: 'header',
  aFChunk: 'chunk',
};
const WHOLE = new Set(['footnote', 'endnote', 'comment', 'hdr', 'ftr']);
/** A header or footer that only numbers the pages. */
const PAGE_ONLY = /^[\s\d\-—–－·.,，/／第页共]*$/;

/**
 * How many characters stand in the parts beside the text, and as what they are told. Notes to which nothing in the text refers (`shown` knows
 * of what there is any) are not shown by Word.
 */
export async function besideOf(
  opened: Package,
  relations: readonly Relation[],
  shown: (what: Aside) => boolean,
): Promise<readonly Note[] | PackageFault | XmlFault> {
  const notes: Note[] = [];
  for (const { kind, target } of relations) {
    const what = KINDS[kind];
    if (what === undefined) continue;
    const read = what === 'chunk' ? chunkWords(opened, target) : await partWords(opened, target);
    if ('fault' in read) return read.fault;
    const characters = visibleLength(read.words);
    if (characters === 0) continue;
    if (what === 'header') notes.push(PAGE_ONLY.test(read.words) ? { kind: 'passed', what: 'page', characters } : left(what, characters));
    else notes.push(shown(what) ? left(what, characters, 0) : left('hidden', characters));
  }
  return notes;
}

type Read = { readonly words: string } | { readonly fault: PackageFault | XmlFault };

async function partWords(opened: Package, name: string): Promise<Read> {
  const xml = opened.part(name) ?? '';
  if (typeof xml !== 'string') return xml;
  let words = '';
  const tree = (node: Node): void => {
    words += allWords(node);
  };
  const fault = xml === '' ? null : await readTrees(xml, { whole: WHOLE, tree });
  return fault === null ? { words } : { fault };
}

/** The words of another file that is embedded as text: of a Word file those of its main part, of others what is no mark. */
function chunkWords(opened: Package, name: string): Read {
  const part = opened.part(name) ?? '';
  if (typeof part !== 'string') return { words: '' };
  const text = withoutBetween(withoutElements(part), '<>');
  return { words: text };
}

/** A text without its elements that show nothing, from each tag that opens one to the next that closes it; one that is never closed stays. */
function withoutElements(text: string): string {
  const open = /<(script|style|head)\b/gi;
  const closing = new Map(['script', 'style', 'head'].map((name) => [name, new RegExp(`</${name}>`, 'gi')]));
  let out = '';
  let from = 0;
  for (let found = open.exec(text); found !== null; found = open.exec(text)) {
    const name = (found[1] as string).toLowerCase();
    const end = closing.get(name);
    if (end === undefined) continue;
    end.lastIndex = found.index;
    if (end.test(text)) {
      out += text.slice(from, found.index);
      from = end.lastIndex;
      open.lastIndex = from;
    } else closing.delete(name);
  }
  return out + text.slice(from);
}
