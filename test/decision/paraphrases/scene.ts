import { formatNumeral } from '../../../src/text/numeral.ts';
import type { Random } from '../../mutations/random.ts';
import { Pen, type Slots } from './pen.ts';
import { ADDITIONS, ALIKE, ALONGSIDE, DELETIONS, ITEMS, LEADS, PAIRS, PARAGRAPHS } from './texts.ts';

/** How the items of the decision are numbered; `none` if the instruction is the only one. */
export type ItemStyle = 'chinese' | 'bracketed' | 'dotted' | 'comma' | 'article' | 'none';

/** The article, and the 款 of it, that the clause before named: what the next clause may leave out. `many` if it named several 款. */
export interface Named {
  readonly article: number;
  readonly paragraph: number | 'many' | null;
}

/** What one item of a decision says and what it means; what has been used up, so that clauses of one item do not meet. */
export class Scene {
  readonly pen: Pen;
  readonly items: ItemStyle;
  /** Set while a clause goes on with the article of the one before. */
  named: Named | null = null;
  /** Whether other clauses stand around: then a new number must not name the article that they go on with (作为第五条第二款 is a new 第五条). */
  joined = false;
  readonly #used = new Map<readonly unknown[], Set<unknown>>();
  readonly #numbers = new Map<string, Set<number>>();

  constructor(random: Random, items: ItemStyle) {
    this.pen = new Pen(random);
    this.items = items;
  }

  chance(percent: number): boolean {
    return this.pen.chance(percent);
  }

  pick<T>(list: readonly T[]): T {
    return this.pen.pick(list);
  }

  /** A whole number from 0 to `limit` - 1. */
  random(limit: number): number {
    return this.pen.random.below(limit);
  }

  say(ways: readonly string[], slots: Slots = {}): string {
    return this.pen.say(ways, slots);
  }

  /** `count` of a list that this item has not used yet. */
  fresh<T>(list: readonly T[], count: number): T[] {
    const used = this.#used.get(list) ?? new Set();
    this.#used.set(list, used);
    const left = list.filter((each) => !used.has(each));
    const taken = this.pen.some(left.length >= count ? left : list, count);
    for (const each of taken) used.add(each);
    return taken;
  }

  /** `count` numbers from `from` to `to`, ascending, that this item has not used yet for the thing of that name. */
  numbers(name: string, from: number, to: number, count: number): number[] {
    const used = this.#numbers.get(name) ?? new Set();
    this.#numbers.set(name, used);
    const free = (end: number): number[] => Array.from({ length: end - from + 1 }, (_, i) => from + i).filter((n) => !used.has(n));
    const left = free(to).length < count ? free(to + used.size + count) : free(to);
    const taken = this.pen.some(left, count);
    for (const n of taken) used.add(n);
    return taken;
  }

  /** Numbers that became new ones: no clause of this item names them again. */
  reserve(name: string, numbers: readonly number[]): void {
    const used = this.#numbers.get(name) ?? new Set();
    this.#numbers.set(name, used);
    for (const n of numbers) used.add(n);
  }

  pairs(count: number): (readonly [string, string])[] {
    return this.fresh(PAIRS, count);
  }

  alike(): readonly [string, string, string] {
    return this.fresh(ALIKE, 1)[0] as readonly [string, string, string];
  }

  alongside(): readonly [string, string, string] {
    return this.fresh(ALONGSIDE, 1)[0] as readonly [string, string, string];
  }

  addition(): readonly [string, string] {
    return this.fresh(ADDITIONS, 1)[0] as readonly [string, string];
  }

  deletions(count: number): string[] {
    return this.fresh(DELETIONS, count);
  }

  paragraphs(count: number): string[] {
    return this.fresh(PARAGRAPHS, count);
  }

  lead(): string {
    return this.pick(LEADS);
  }

  /** A lead-in and its items, a whole paragraph. */
  listed(): string[] {
    return [this.lead(), ...this.itemLines([1, 2]).map((line, i) => `${line.replace(/；$/, '')}${i === 0 ? '；' : '。'}`)];
  }

  /** Items with these labels; the mark at the end of the last stands outside the quotation half the time. */
  itemLines(numbers: readonly number[]): string[] {
    const texts = this.fresh(ITEMS, numbers.length);
    const stops = this.chance(50);
    return numbers.map((n, i) => `（${formatNumeral(n)}）${texts[i]}${stops || i < numbers.length - 1 ? '；' : ''}`);
  }

  /** Articles with these labels, of one or two paragraphs. */
  articleLines(numbers: readonly number[]): string[] {
    return numbers.flatMap((n) => {
      const [first, ...more] = this.paragraphs(this.chance(25) ? 2 : 1);
      return [`第${formatNumeral(n)}条　${first}`, ...more];
    });
  }

  /** Quoted words in a clause: old words, an anchor, words of a few characters. */
  words(text: string): string {
    return this.pen.quote([text]);
  }

  /**
   * New text behind its verb: the colon or none, on the same line or the next, quoted, or (`bare`) without any marks. Bare text ends
   * with its sentence, and is never written where its lines could be items of the decision.
   */
  text(lines: readonly string[]): string {
    const listed = lines.some((line) => /^（/.test(line));
    const labelled = lines.some((line) => /^第/.test(line));
    const ends = /[。；]$/.test(lines[lines.length - 1] ?? '');
    const mayBeBare = ends && !(listed && (this.items === 'bracketed' || this.items === 'none')) && !(labelled && this.items === 'article');
    if (mayBeBare && this.chance(12)) return `：${this.chance(60) ? '\n' : ''}${this.pen.quote(lines, true)}`;
    if (lines.length === 1 && this.chance(15)) return this.pen.quote(lines);
    return `：${this.chance(25) ? '\n' : ''}${this.pen.quote(lines)}`;
  }
}
