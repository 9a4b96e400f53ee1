import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';

/** How an item is numbered: 一、 · 壹、 · 甲、 · A、 · 第一， · （一） · 1. · 1） · （1） · ① · 第一项 · 第一处 · 第一条 (constitutional amendments). */
type Style = (typeof STYLES)[number];

const STYLES = ['chinese', 'formal', 'stem', 'letter', 'ordinal', 'bracketed', 'arabic', 'half', 'bracketed-arabic', 'circled', 'entry', 'article'] as const;

export interface Numbered {
  readonly style: Style;
  readonly number: number;
  readonly length: number;
}

/** Numerals as deeds and companies write them. */
const FORMAL = '壹贰叁肆伍陆柒捌玖拾';
const PLAIN = '一二三四五六七八九十';
const STEMS = '甲乙丙丁戊己庚辛壬癸';

const NUMBER = new RegExp(
  `^[ \\u3000]*(?:(?<chinese>[${NUMERAL_CHARACTERS}]+)(?:、|[.．](?=[ \\u3000]))|(?<formal>[${FORMAL}]+)、|(?<stem>[${STEMS}])、(?![${STEMS}][、和及与方两双三])|(?<letter>[A-HＡ-Ｈ])[、.．](?=[ \\u3000]*(?:第|将|在|删|增|原|把|对))|第(?<ordinal>[${NUMERAL_CHARACTERS}]{1,3})[，,](?!第[${NUMERAL_CHARACTERS}]{1,4}(?:[款项、，,]|$))|[（(](?<bracketed>[${NUMERAL_CHARACTERS}]+)[）)]、?|(?<arabic>[0-9０-９]{1,3})[.．、](?![0-9０-９])|(?<half>[0-9０-９]{1,2})[）)]|[（(](?<small>[0-9０-９]{1,3})[）)]|(?<circled>[①-⑳])|第(?<entry>[${NUMERAL_CHARACTERS}]{1,3})(?:项[ \\u3000]+(?=第|将|在|删|增|对|把|原|修改|标题|名称|《|(?:本|该)?(?:条例|办法|规定|细则|规则|章程|制度|公约|规约)(?:的|中)?(?:原?第|增加|名称))|[处点](?:[ \\u3000]+|[：:、，,]))|第(?<article>[${NUMERAL_CHARACTERS}]+)条[ \\u3000]+)[ \\u3000]*`,
);

/** A mark in front of an item that has no number: ● 第九条……, - 第十条……. */
const BULLET = /^[ \u3000]*(?:[●○•◆◇■□▪▫★☆※➢►▶*]|[-–—](?![-–—0-9]))[ \u3000]*(?=[^ \u3000])/;

/** How long the mark is that an item without a number begins with; 0 if there is none. */
export function bulletAt(line: string): number {
  return BULLET.exec(line)?.[0].length ?? 0;
}

/** The number a line begins with, as items are numbered; 第一条 only in an amendment (修正案). */
export function readNumber(line: string, isAmendment: boolean): Numbered | null {
  const match = NUMBER.exec(line);
  if (match?.groups === undefined) return null;
  for (const style of STYLES) {
    const numeral = match.groups[style === 'bracketed-arabic' ? 'small' : style];
    if (numeral === undefined) continue;
    const number =
      style === 'circled'
        ? numeral.charCodeAt(0) - 0x2460 + 1
        : style === 'stem'
          ? STEMS.indexOf(numeral) + 1
          : style === 'letter'
            ? numeral.normalize('NFKC').charCodeAt(0) - 0x40
            : parseNumeral(plain(numeral));
    if (number === null || (style === 'article' && !isAmendment)) return null;
    return { style, number, length: match[0].length };
  }
  return null;
}

function plain(numeral: string): string {
  return [...numeral].map((c) => PLAIN[FORMAL.indexOf(c)] ?? c).join('');
}

/** The numbers met so far, to know which one is due while a quotation is open. */
export class Counters {
  readonly #last = new Map<Style, number>();

  note(number: Numbered | null): void {
    if (number === null) return;
    this.#last.set(number.style, number.number);
    if (number.style !== 'chinese' && number.style !== 'formal') return;
    // 壹、 may stand over 一、, never under it.
    for (const style of STYLES) if (style !== number.style && style !== 'article' && style !== 'formal') this.#last.delete(style);
  }

  /** Whether a number counts on in its own style. */
  isNext(number: Numbered | null): boolean {
    return number !== null && number.number === (this.#last.get(number.style) ?? -1) + 1;
  }
}

/** Where the next number stands inside a line, behind a stop, or a quotation and a gap: 作如下修改：一、将……。二、删去……. */
export function numberInside(text: string, isAmendment: boolean, counters: Counters): number {
  for (const stop of text.matchAll(/(?:[：:。；;]|”(?=[ \t\u3000]))[ \t\u3000]*/g)) {
    const at = stop.index + stop[0].length;
    const rest = text.slice(at);
    const number = readNumber(rest, isAmendment);
    if (
      number !== null &&
      number.style !== 'article' &&
      (counters.isNext(number) || number.number === 1) &&
      /^(?:将|在|对|删|增|第|《|修改|取消|把|原)/.test(rest.slice(number.length))
    )
      return at;
    if (number?.style === 'circled') return at;
  }
  return -1;
}

/** Where an item stands in the numbering: 一、7 under a header 一、; 三十一（一）; 三. */
export class Path {
  readonly #open: { style: Style; number: number; label: string }[] = [];
  /** The last number of each style, under whatever it stood: a package may count its items through all groups. */
  readonly #last = new Map<Style, number>();

  enter(number: Numbered, printed: string): { citation: string; skipped: boolean } {
    const level = this.#open.findIndex((o) => o.style === number.style);
    const before = level < 0 ? 0 : (this.#open[level] as { number: number }).number;
    if (level >= 0) this.#open.length = level;
    const label = number.style === 'arabic' ? String(number.number) : printed.replace(/[、，,.．\s\u3000]+/g, '');
    this.#open.push({ style: number.style, number: number.number, label });
    const through = before === 0 && number.number === (this.#last.get(number.style) ?? 0) + 1;
    const skipped = number.number !== before + 1 && !through && !(number.style === 'article' && before === 0);
    this.#last.set(number.style, number.number);
    return { citation: this.current(), skipped };
  }

  current(): string {
    return this.#open.reduce((cited, { style, label }) => cited + (cited !== '' && style === 'arabic' ? `、${label}` : label), '');
  }
}
