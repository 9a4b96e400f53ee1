import { LIMITS } from '../../text/limits.ts';
import { counterText, markerOf, styleOfType } from './markers.ts';
import type { HtmlNode } from './node.ts';
import type { Declarations } from './style.ts';

/** What a page puts in front of a text by itself: its words, and the style that is not known, if its numbers have one. */
export interface Generated {
  readonly text: string;
  readonly unknown: string | null;
  /** Whether numbers are in it; else it is an ornament. */
  readonly counted: boolean;
}

/** A list that is open. */
interface List {
  next: number;
  readonly step: number;
  readonly style: string;
}

/** Counts the members of lists and what style sheets count. */
export interface Counters {
  readonly enter: (element: HtmlNode, declared: Declarations) => void;
  /** What is put in front of the text of the element that has just been entered, or behind it; null if nothing is, or what is no text. */
  readonly beside: (declared: Declarations) => Generated | null;
  readonly leave: (element: HtmlNode) => void;
  /** The mark in front of a member of a list that has just been entered; null if it has none. */
  readonly marker: (element: HtmlNode, declared: Declarations) => Generated | null;
  /** Whether more text came out than is read (`LIMITS.characters`): nothing more does. */
  readonly excess: () => boolean;
}

export function newCounters(): Counters {
  const lists: List[] = [];
  /** For each counter its instances, the inner ones last; each holds in the element in which it was made, at that depth. */
  const counters = new Map<string, { value: number; readonly depth: number }[]>();
  /** At which depths there are instances that end with the element around. */
  const made: { readonly name: string; readonly depth: number }[] = [];
  let depth = 0;
  /** How many characters may still come out. */
  let room: number = LIMITS.characters;

  const reset = (name: string, value: number): void => {
    const instances = counters.get(name) ?? [];
    counters.set(name, instances);
    const top = instances[instances.length - 1];
    if (top?.depth === depth) top.value = value;
    else {
      instances.push({ value, depth });
      made.push({ name, depth });
    }
  };
  const current = (name: string): { value: number } => {
    if ((counters.get(name)?.length ?? 0) === 0) reset(name, 0);
    const instances = counters.get(name) ?? [];
    return instances[instances.length - 1] as { value: number };
  };

  const count = (declared: Declarations): void => {
    depth++;
    if (declared.size === 0) return;
    for (const [name, value] of counts(declared.get('counter-reset'), 0)) reset(name, value);
    for (const [name, value] of counts(declared.get('counter-set'), 0)) current(name).value = value;
    for (const [name, value] of counts(declared.get('counter-increment'), 1)) current(name).value += value;
  };
  const contentOf = (value: string): Generated | null => {
    let text = '';
    let counted = false;
    let unknown: string | null = null;
    for (const [, string, counter, simple, all, separator, nested] of value.matchAll(CONTENT)) {
      if (room - text.length < 0) break;
      if (string !== undefined) text += unescaped(string.slice(1, -1));
      const name = counter ?? all;
      if (name === undefined) continue;
      counted = true;
      const style = simple ?? nested;
      const instances = all === undefined ? [current(name)] : (counters.get(name) ?? [current(name)]);
      const shown = instances.map((instance) => counterText(instance.value, style?.toLowerCase() ?? 'decimal')?.text ?? null);
      if (shown.includes(null)) unknown = style ?? '';
      if (instances.length * (separator?.length ?? 0) > room) {
        room = -1;
        break;
      }
      text += shown.map((number, i) => number ?? String(instances[i]?.value)).join(unescaped(separator?.slice(1, -1) ?? ''));
    }
    return taken(text.trim() === '' ? null : { text, unknown, counted });
  };
  const taken = (generated: Generated | null): Generated | null => {
    room -= generated?.text.length ?? 0;
    return room < 0 ? null : generated;
  };

  return {
    enter(element, declared) {
      count(declared);
      if (element.name === 'ol' || element.name === 'ul' || element.name === 'menu') lists.push(listOf(element, declared));
    },
    leave(element) {
      if (element.name === 'ol' || element.name === 'ul' || element.name === 'menu') lists.pop();
      // What was made by the children of the element ends with it.
      for (let last = made[made.length - 1]; last !== undefined && last.depth > depth; last = made[made.length - 1]) {
        counters.get(last.name)?.pop();
        made.pop();
      }
      depth--;
    },
    marker({ attribs = {} }, declared) {
      const list = lists[lists.length - 1];
      const display = declared.get('display') ?? 'list-item';
      if (list === undefined || !/list-item|revert|initial/.test(display)) return null;
      const stated = /^\s*([+-]?\d{1,9})/.exec(attribs['value'] ?? '')?.[1];
      const value = stated === undefined ? list.next : Number(stated);
      list.next = value + list.step;
      const style = listStyle(declared) ?? styleOfType(attribs['type']) ?? list.style;
      const text = markerOf(value, style);
      if (text === null) return taken({ text: `${value}. `, unknown: style, counted: true });
      return text === '' ? null : taken({ text, unknown: null, counted: true });
    },
    beside(declared) {
      if (declared.size === 0 || declared.get('display') === 'none') return null;
      count(declared);
      const content = contentOf(declared.get('content') ?? '');
      depth--;
      return content;
    },
    excess: () => room < 0,
  };
}

const STRING = `"(?:[^"\\\\]|\\\\[\\s\\S])*"|'(?:[^'\\\\]|\\\\[\\s\\S])*'`;
/** A string, counter(name, style), counters(name, separator, style). */
const CONTENT = new RegExp(
  `(${STRING})|counter\\(\\s*([\\w-]+)\\s*(?:,\\s*([\\w-]+)\\s*)?\\)|counters\\(\\s*([\\w-]+)\\s*,\\s*(${STRING})\\s*(?:,\\s*([\\w-]+)\\s*)?\\)`,
  'gi',
);

function listOf({ name, attribs = {}, children = [] }: HtmlNode, declared: Declarations): List {
  const reversed = attribs['reversed'] !== undefined;
  const start = /^\s*([+-]?\d{1,9})/.exec(attribs['start'] ?? '')?.[1];
  const first = reversed ? children.filter((child) => child.name === 'li').length : 1;
  const style = listStyle(declared) ?? styleOfType(attribs['type']) ?? (name === 'ol' ? 'decimal' : 'disc');
  return { next: start === undefined ? first : Number(start), step: reversed ? -1 : 1, style };
}

/** The style of the marks of a list that an element declares. */
function listStyle(declared: Declarations): string | undefined {
  const type = declared.get('list-style-type');
  if (type !== undefined) return type;
  const whole = declared.get('list-style');
  return whole === undefined
    ? undefined
    : (/["'].*["']/s.exec(whole)?.[0] ?? whole.split(/\s+/).find((word) => !/^(?:inside|outside|url\(.*)$/i.test(word)) ?? 'none');
}

/** Names and numbers: “a b 2” is a by the usual number, b by 2. */
function counts(value: string | undefined, usual: number): (readonly [string, number])[] {
  if (value === undefined || /^none$/i.test(value)) return [];
  return [...value.matchAll(/([a-z_][\w-]*)(?:\s+([+-]?\d{1,9}))?/gi)].map(
    ([, name = '', number]) => [name, number === undefined ? usual : Number(number)] as const,
  );
}

/** A string of CSS without its escapes: \201C is “. */
function unescaped(text: string): string {
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|([\s\S]))/gi, (_, hex?: string, character?: string) =>
    hex === undefined ? (character ?? '') : pointOf(Number.parseInt(hex, 16)),
  );
}

function pointOf(code: number): string {
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
}
