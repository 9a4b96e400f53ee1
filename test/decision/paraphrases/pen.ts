import type { Random } from '../../mutations/random.ts';
import { LEXICON } from './lexicon.ts';

/** What stands for <名> in a way of saying something: words, or a choice made when it is said. */
export type Slots = Readonly<Record<string, string>>;

/** New text or quoted words of a clause, a line a paragraph; `bare` if it is printed without quotation marks. */
export interface Quoted {
  readonly lines: readonly string[];
  readonly bare: boolean;
}

const OPEN = '\uE000';
const CLOSE = '\uE001';
/** A quotation as it stands in a clause until it is printed: its number. */
export const QUOTED = new RegExp(`${OPEN}([0-9]+)${CLOSE}`, 'g');

/**
 * Writes clauses. A way of saying something is a line with choices, {将|把|对}, and words put in, <条文>; `{|予以}` may be left out.
 * Quotations stay numbers until the whole decision is printed in one shape of marks.
 */
export class Pen {
  readonly random: Random;
  readonly quoted: Quoted[] = [];

  constructor(random: Random) {
    this.random = random;
  }

  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean {
    return this.random.below(100) < percent;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.random.below(list.length)] as T;
  }

  /** `count` different ones of a list, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = list.map((_, i) => i);
    const taken = new Set<number>();
    while (taken.size < count && left.length > 0) taken.add(left.splice(this.random.below(left.length), 1)[0] as number);
    return list.filter((_, i) => taken.has(i));
  }

  quote(lines: readonly string[], bare = false): string {
    this.quoted.push({ lines, bare });
    return `${OPEN}${this.quoted.length - 1}${CLOSE}`;
  }

  /** One of these ways, with every choice in it made. */
  say(ways: readonly string[], slots: Slots): string {
    return this.#expand(this.pick(ways), slots);
  }

  #expand(way: string, slots: Slots): string {
    return parts(way)
      .map((part): string => {
        if (part.startsWith('{')) return this.#expand(this.pick(alternatives(part.slice(1, -1))), slots);
        if (!part.startsWith('<')) return part;
        const name = part.slice(1, -1);
        const put = slots[name];
        if (put !== undefined) return put;
        const words = LEXICON[name];
        if (words === undefined) throw new Error(`no words for <${name}> in ${way}`);
        // The commonest word stands first and is said a third of the time.
        const list = words.split(' ');
        return this.chance(30) ? (list[0] as string) : this.pick(list);
      })
      .join('');
  }
}

/** Literals, {choices} and <names> of a way, in order. */
function parts(way: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < way.length) {
    const opens = way[at] === '{' ? 1 : way[at] === '<' ? 2 : 0;
    let end = at + 1;
    if (opens === 1) for (let depth = 1; depth > 0 && end < way.length; end++) depth += way[end] === '{' ? 1 : way[end] === '}' ? -1 : 0;
    else if (opens === 2) end = way.indexOf('>', at) + 1;
    else while (end < way.length && way[end] !== '{' && way[end] !== '<') end++;
    found.push(way.slice(at, end));
    at = end;
  }
  return found;
}

function alternatives(choice: string): string[] {
  const found = [''];
  let depth = 0;
  for (const c of choice) {
    depth += c === '{' ? 1 : c === '}' ? -1 : 0;
    if (c === '|' && depth === 0) found.push('');
    else found[found.length - 1] += c;
  }
  return found;
}
