import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';

/** A word that orders an amendment. */
export const AMENDING = /修改为|修改成|更改为|改为|删去|删除|增加|新增|增写|合并|调整为|作为第|移至|移到|调至|对调|互换|并入|单列|分为|取消第/;

/** How an item is numbered: 一、 · （一） · 1. · 第一条 (constitutional amendments) · not at all. */
type Style = 'chinese' | 'bracketed' | 'arabic' | 'article' | 'none';

export interface Numbered {
  readonly style: Style;
  readonly number: number;
  readonly length: number;
}

const NUMBER = new RegExp(
  `^(?:(?<chinese>[${NUMERAL_CHARACTERS}]+)、|[（(](?<bracketed>[${NUMERAL_CHARACTERS}]+)[）)]|(?<arabic>[0-9０-９]{1,3})[.．、](?![0-9０-９])|第(?<article>[${NUMERAL_CHARACTERS}]+)条[ \\u3000]+(?!第))[ \\u3000]*`,
);

/** The number a line begins with, as items are numbered; 第一条 only in an amendment (修正案). */
export function readNumber(line: string, isAmendment: boolean): Numbered | null {
  const match = NUMBER.exec(line);
  if (match?.groups === undefined) return null;
  for (const style of ['chinese', 'bracketed', 'arabic', 'article'] as const) {
    const numeral = match.groups[style];
    if (numeral === undefined) continue;
    const number = parseNumeral(numeral);
    if (number === null || (style === 'article' && !isAmendment)) return null;
    return { style, number, length: match[0].length };
  }
  return null;
}

/** The numbers met so far, to know which one is due while a quotation is open. */
export class Counters {
  readonly #last = new Map<Style, number>();

  note(number: Numbered | null): void {
    if (number === null) return;
    this.#last.set(number.style, number.number);
    if (number.style === 'chinese') for (const style of ['bracketed', 'arabic'] as const) this.#last.delete(style);
  }

  isNext(number: Numbered | null, line: string): boolean {
    if (number === null || number.number !== (this.#last.get(number.style) ?? -1) + 1) return false;
    const rest = line.slice(number.length);
    return /^(?:将|在|对|删|增加|修改|第|《)/.test(rest) || (AMENDING.test(rest) && /[：:]$|[：:]?[“"]/.test(rest));
  }
}

/** Where an item stands in the numbering: 一、7 under a header 一、; 三十一（一）; 三. */
export class Path {
  readonly #open: { style: Style; number: number; label: string }[] = [];

  enter(number: Numbered, printed: string): { citation: string; skipped: boolean } {
    const level = this.#open.findIndex((o) => o.style === number.style);
    const before = level < 0 ? 0 : (this.#open[level] as { number: number }).number;
    if (level >= 0) this.#open.length = level;
    const label = number.style === 'arabic' ? String(number.number) : printed.replace(/[、.．\s\u3000]+$/, '');
    this.#open.push({ style: number.style, number: number.number, label });
    const skipped = number.number !== before + 1 && !(number.style === 'article' && before === 0);
    return { citation: this.current(), skipped };
  }

  current(): string {
    return this.#open.reduce((cited, { style, label }) => cited + (cited !== '' && style === 'arabic' ? `、${label}` : label), '');
  }
}
