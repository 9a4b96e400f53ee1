import type { Lines } from '../orders.ts';
import type { Random } from '../random.ts';

/** How one decision words things: what it keeps to throughout, and what it draws anew each time. */
export class Voice {
  readonly random: Random;
  /** Where a text quoted whole has its marks: at every paragraph, at its two ends, or straight ones at every paragraph. */
  readonly #manner: 'each' | 'ends' | 'straight';

  constructor(random: Random) {
    this.random = random;
    this.#manner = random.pick(['each', 'each', 'each', 'ends', 'straight']);
  }

  /** One of the wordings, the first of them more often than not. */
  or(usual: string, ...others: readonly string[]): string {
    return this.random.chance(0.5) ? usual : this.random.pick([usual, ...others]);
  }

  /** 将, or nothing. */
  get take(): string {
    return this.or('将', '将', '', '把');
  }

  /** A text quoted whole, a paragraph a line. */
  whole(lines: Lines): string {
    const [open, close] = this.#manner === 'straight' ? ['"', '"'] : ['“', '”'];
    const each = this.#manner !== 'ends';
    return lines.map((line, i) => (each || i === 0 ? open : '') + line + (i === lines.length - 1 ? close : '')).join('\n');
  }

  /** Words quoted inside a clause. */
  words(words: string): string {
    return this.#manner === 'straight' ? `"${words}"` : `“${words}”`;
  }

  /** ： with the quotation, on the same line or on the next. */
  colon(lines: Lines): string {
    return `：${this.random.chance(0.15) ? '\n' : ''}${this.whole(lines)}`;
  }
}
