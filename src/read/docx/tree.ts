import { withoutEnds } from '../../text/ends.ts';
import { visibleLength } from '../../text/invisible.ts';
import { LIMITS } from '../../text/limits.ts';
import { type Element, readPart, type XmlFault } from './xml.ts';

/** An element with what is in it. */
export interface Node extends Element {
  readonly children: (Node | string)[];
}

/** Takes a part in order: elements that are opened and closed, and those of some names whole. */
export interface TreeHandler {
  /** The names of the elements that are given whole, with all that is in them. */
  readonly whole: ReadonlySet<string>;
  readonly tree: (node: Node) => void;
  readonly open?: (element: Element) => void;
  readonly close?: (name: string) => void;
}

/** Reads a part. Memory does not grow with it, but with the largest element that is given whole. */
export async function readTrees(xml: string, { whole, tree, open, close }: TreeHandler): Promise<XmlFault | null> {
  const stack: Node[] = [];
  let nodes = 0;
  let excess = false;
  const fault = await readPart(xml, {
    open(element) {
      const parent = stack[stack.length - 1];
      if (parent === undefined && !whole.has(element.name)) return open?.(element);
      const node: Node = { ...element, children: [] };
      stack.push(node);
      nodes = parent === undefined ? 0 : nodes + 1;
      excess ||= nodes > LIMITS.nodes;
      if (!excess) parent?.children.push(node);
    },
    close(name) {
      const node = stack.pop();
      if (node === undefined) close?.(name);
      else if (stack.length === 0 && !excess) tree(node);
    },
    text: (words) => void stack[stack.length - 1]?.children.push(words),
  });
  return fault ?? (excess ? 'nodes' : null);
}

/** The elements in an element. */
export function elementsOf(node: Node): readonly Node[] {
  return node.children.filter((child): child is Node => typeof child !== 'string');
}

/** The first element of a name in an element. */
export function childOf(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((child): child is Node => typeof child !== 'string' && child.name === name);
}

/** The value of an element in an element: what its attribute `val` says. */
export function settingOf(node: Node | undefined, name: string): string | null {
  return childOf(node, name)?.attributes['val'] ?? null;
}

/** Elements that stand for one character. */
const CHARACTERS = /^(?:noBreakHyphen|sym|.*:symEx)$/;
const LETTERS = new Set(['t', 'delText', 'm:t']);

const BLANK = /[ \t]/;

/** The words of a text element as they stand: white space at their edges counts only where the file says so. */
export function wordsOf(node: Node): string {
  const words = node.children.join('').replace(/[\r\n]/g, ' ');
  return node.attributes['space'] === 'preserve' ? words : withoutEnds(words, BLANK);
}

/** Whether an element is one that holds words of the text. */
export function holdsWords(node: Node): boolean {
  return LETTERS.has(node.name);
}

/** All words in an element, whatever becomes of them, a character for each that is an element; of alternatives, those of the one that Word takes. */
export function allWords(node: Node): string {
  if (holdsWords(node)) return wordsOf(node);
  if (CHARACTERS.test(node.name)) return '-';
  const children = node.name === 'mc:AlternateContent' ? takenBranch(node) : elementsOf(node);
  return children.map(allWords).join('');
}

/** How many characters of words an element has. */
export function charactersIn(node: Node): number {
  return visibleLength(allWords(node));
}

/** What Word knows beside the first vocabulary, by the prefixes that programs write. */
const KNOWN = /^(?:w14|w15|w16\w*|wp14|wps|wpg|wpc|wpi|wne|v|o|m|a14|a16\w*|am3d\w*|cx\d*|c14|c16\w*|aink|asvg|x14)$/;

/** Whether Word takes a form of a content that asks for these vocabularies. */
export function isUnderstood(requires: string): boolean {
  return requires.split(/\s+/).every((prefix) => KNOWN.test(prefix));
}

/** The form that Word takes of what stands in several (ECMA-376 part 3, 10.2.1): the first that it knows, else the fallback. */
export function takenBranch(alternatives: Node): readonly Node[] {
  const branches = elementsOf(alternatives);
  const choice = branches.find(({ name, attributes }) => name === 'mc:Choice' && isUnderstood(attributes['Requires'] ?? ''));
  const taken = choice ?? branches.find(({ name }) => name === 'mc:Fallback');
  return taken === undefined ? [] : elementsOf(taken);
}
