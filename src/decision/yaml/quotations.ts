import { fold } from '../../text/fold.ts';
import { type Origin, offsetAt, type Passage } from '../../text/source.ts';
import { rawQuotation } from '../as-written.ts';
import type { Decision, Operation, Quote } from '../operation.ts';
import { quotingTitles } from '../reading/title-quotations.ts';
import { withPipes } from './rows.ts';

/** Longer quotations stand in a clause as “…”: the operation has them in full. */
const SHORT = 20;

/**
 * Puts back the quotations that stand in the wording of a decision as “7”. The clauses of operations get short ones only; other wording
 * gets them in full, as the operations have them, else as the document has them.
 */
export class Quotations {
  readonly #known = new Map<string, Quote>();

  constructor(decision: Decision) {
    for (const part of decision.parts) for (const item of part.items) for (const operation of item.operations) this.#note(operation);
  }

  /** One line, long quotations as “…”. */
  clause(passage: Passage): string {
    return this.#restore(passage, (text) => (text.length <= SHORT && !text.includes('\n') ? text : '…')).replace(/\s+/g, (space) =>
      space.includes('\n') ? '' : space,
    );
  }

  /** One line with every quotation in full. */
  line(passage: Passage): string {
    return this.text(passage).replace(/\n/g, '');
  }

  /**
   * The wording as it is and the quotations between, each as its lines without marks: as an operation has them, unless the document says more
   * (the number of a heading that was quoted to name it).
   */
  pieces({ text, origin }: Passage): readonly (string | readonly string[])[] {
    return text.split(/(“[0-9]+”)/).map((piece, i, all) => {
      if (i % 2 === 0 || origin === null) return piece;
      const index = all.slice(0, i).reduce((sum, each) => sum + each.length, 0);
      const { known, raw } = this.#quoted(piece, index, origin);
      const more = known === undefined || (/^[“"]/.test(raw) && bare(known) !== bare(raw));
      return (more ? unmarked(raw) : known).split(/(?:(?<![ \t\r])[ \t\r]+)?\n[ \t\u3000]*/);
    });
  }

  /** The wording with every quotation in full, a line a paragraph. */
  text(passage: Passage): string {
    return this.#restore(passage, (text) => text).replace(/(?:(?<![ \t\r])[ \t\r]+)?\n[ \t\u3000]*/g, '\n');
  }

  #restore({ text, origin }: Passage, shown: (text: string) => string): string {
    if (origin === null) return withoutMasks(text);
    return text.replace(/“[0-9]+”/g, (mask, index: number) => {
      const { known, raw } = this.#quoted(mask, index, origin);
      return `“${shown(known ?? unmarked(raw))}”`;
    });
  }

  /** What stands for a mask at an index of a wording: as an operation has it, and as the document has it. */
  #quoted(mask: string, index: number, origin: Origin): { readonly known: string | undefined; readonly raw: string } {
    const raw = rawQuotation(mask, index, origin);
    const start = offsetAt(origin, index);
    const known = this.#known.get(`${start}:${start + raw.length}`);
    return { known: known && wordsOf(known), raw };
  }

  #note(operation: Operation): void {
    for (const value of Object.values(operation)) this.#noteValue(value);
  }

  #noteValue(value: unknown): void {
    if (Array.isArray(value)) for (const inner of value) this.#noteValue(inner);
    else if (isQuote(value)) {
      if (value.place !== null) this.#known.set(`${value.place.span.start}:${value.place.span.end}`, value);
    } else if (typeof value === 'object' && value !== null && 'old' in value && 'new' in value) {
      this.#noteValue(value.old);
      this.#noteValue(value.new);
    }
  }
}

/** A text without white space, quotation marks and differences of typography. */
function bare(text: string): string {
  return fold(text).replace(/[\s\u3000“”"]/g, '');
}

/** A wording behind which no document stands with “…” for its quotations; 《某市“12345”热线管理办法》 is a name. */
function withoutMasks(text: string): string {
  const titles = [...quotingTitles(text)];
  return text.replace(/“[0-9]+”/g, (mask, index: number) => (titles.some(([start, end]) => start < index && index < end) ? mask : '“…”'));
}

/** What stands between the marks of a quotation, with the stop behind them that was made its own. */
function unmarked(raw: string): string {
  return raw.replace(/^[“"]/, '').replace(/[”"]([。；]?)$/, '$1');
}

/** A quotation as text, a line a paragraph or row of a table. */
export function wordsOf({ lines }: Quote): string {
  return withPipes(lines).join('\n');
}

function isQuote(value: unknown): value is Quote {
  return typeof value === 'object' && value !== null && 'lines' in value && 'place' in value;
}
