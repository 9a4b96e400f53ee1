import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { readLabel } from '../../statute/label.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';
import { placeOf, slice, trim } from '../../text/passage.ts';
import type { Line, Passage } from '../../text/source.ts';
import { sameStatute } from '../../text/titles/same.ts';
import { ordersAmendment } from '../language/lexicon.ts';
import { awaitsText } from '../language/read.ts';
import { isRemark, ordersNothing } from '../language/remarks.ts';
import type { Adoption, Quote } from '../operation.ts';
import { withSheets } from './attached-texts.ts';
import { withBareWords } from './bare-words.ts';
import { mayChangeBareWords } from './bare-words-ahead.ts';
import { withWholeTitles } from './broken-titles.ts';
import { readHead } from './head.ts';
import { instrumentNamed } from './instrument-named.ts';
import { recitalsOf, sheetsApart, withPairsSaid } from './layout.ts';
import {
  beginsInstruction,
  closingInside,
  commencesStatute,
  enactingEnd,
  enactsBelow,
  headsRepeals,
  isClosingLine,
  isEnacting,
  isInstructionLine,
  isInstrument,
  isNoTextOfLaw,
  ordersChange,
  readHeading,
} from './lines.ts';
import { bulletAt, Counters, type Numbered, numberInside, Path, readNumber } from './numbers.ts';
import { ordersBehind } from './orders-behind.ts';
import { withOrdinals } from './ordinals.ts';
import { spreadPackages } from './packages.ts';
import { maskedLine } from './quotation-marks.ts';
import { maskQuotes } from './quotations.ts';
import { withOrdersApart, withTitleApart } from './run-together.ts';
import { awaitsTextBeside } from './said-beside.ts';
import { Sheets } from './sheets.ts';
import { normaliseWording } from './wording.ts';

/**
 * A paragraph of the body, quotations masked: 一、对《…》作出修改 · a numbered item · a further paragraph · a closing clause · the list,
 * the number and the title of sheets attached · an instrument that such a sheet repeals · a provision of the decision's own · a heading over a group.
 */
export type Entry =
  | { readonly type: 'header'; readonly citation: string; readonly instrument: string; readonly line: Passage }
  | { readonly type: 'item'; readonly citation: string; readonly line: Passage }
  | { readonly type: 'text'; readonly line: Passage }
  | { readonly type: 'closing'; readonly line: Passage }
  | { readonly type: 'attachment'; readonly line: Passage }
  | { readonly type: 'repeal'; readonly line: Passage }
  | { readonly type: 'introduction'; readonly line: Passage }
  | { readonly type: 'provision'; readonly line: Passage };

/** A decision taken apart into its paragraphs, before any clause is read. */
export interface Outline {
  readonly title: Passage;
  readonly adoption: Adoption | null;
  readonly enacting: readonly Passage[];
  readonly entries: readonly Entry[];
  readonly quotes: readonly Quote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether new text is announced at last, once words without marks are quoted and what stands beside the order is left out. */
function awaitsAtLast(line: Passage): boolean {
  const bare = !mayChangeBareWords(line.text)
    ? line
    : withBareWords(
        line,
        [],
        () => false,
        () => undefined,
      );
  return (bare !== line && beginsInstruction(bare, true)) || awaitsTextBeside(normaliseWording(bare), (text) => awaitsText(text, []));
}

/** Finds title, adoption note, enacting words, headings, items and closing clauses (docs/language.md#frame). */
export function readOutline(printed: readonly Line[]): Outline {
  const whole = withTitleApart(withWholeTitles(printed));
  const lines = whole.some(({ text }) => /^[ \u3000]*第一、/.test(text)) ? withOrdinals(whole) : whole;
  const { title, adoption, numbers, next } = readHead(lines);
  const isAmendment = /修正案/.test(title.text) || countsAsArticles(lines.slice(next));
  const counters = new Counters();
  const due = (line: Passage): boolean => {
    const number = readNumber(line.text, isAmendment);
    const bullet = bulletAt(line.text);
    if (bullet === 0 && (number === null || !counters.isNext(number))) return false;
    const rest = slice(line, bullet === 0 ? (number?.length ?? 0) : bullet);
    // 第二条　村规民约第七条删去: the items of a 修正案, numbered as articles are.
    if (number?.style === 'article' && ordersAmendment(rest.text) && /第.{1,7}条/.test(rest.text.slice(0, 24))) return true;
    // 12. 其他修改： heads what follows.
    return beginsInstruction(maskedLine(rest)) || isClosingLine(normaliseWording(rest));
  };
  // A list in the new text begins with one: （三） behind item （二） is the next item where the text has no （…） before it, or none that it counts on.
  const isNextItem = (number: Numbered | null, held: readonly Passage[]): boolean => {
    if (number === null || !counters.isNext(number)) return false;
    const last = held.findLast((line) => readNumber(line.text, isAmendment)?.style === number.style);
    return number.style === 'chinese' || last === undefined || readNumber(last.text, isAmendment)?.number !== number.number - 1;
  };
  const closes = (text: Passage): boolean => isClosingLine(normaliseWording(text));
  const orders = (text: Passage): boolean => isInstructionLine(normaliseWording(maskedLine(text))) || closes(text);
  const apart = withPairsSaid(lines.slice(next)).flatMap((line) => withOrdersApart(line, orders, closes));
  const { lines: own, attached } = sheetsApart(apart, closes);
  const masked = maskQuotes(own, {
    commences: (line) => commencesStatute(normaliseWording(line).text, title.text),
    endsBare: (line, held) => isNextItem(readNumber(line.text, isAmendment), held) || isNoTextOfLaw(line.text, held[0]?.text ?? ''),
    startsAnew: (line) => due(line) || closes(line),
    isInstruction: (line) =>
      isRemark(normaliseWording(line).text) || isInstructionLine(normaliseWording(maskedLine(slice(line, readNumber(line.text, isAmendment)?.length ?? 0)))),
    awaitsText: (line) => {
      const own = slice(line, readNumber(line.text, isAmendment)?.length ?? 0);
      return beginsInstruction(own, true) || (/[：:]$/.test(own.text) && ordersAmendment(own.text) && awaitsAtLast(own));
    },
    ordersChange: (text) => ordersChange(normaliseWording(slice(text, readNumber(text.text, isAmendment)?.length ?? 0)).text),
    ordersBehind: (text) =>
      ordersBehind(text, (sentence) => {
        const wording = normaliseWording(maskedLine({ text: sentence, origin: null }));
        return isInstructionLine(wording) || isClosingLine(wording) || isNoTextOfLaw(sentence, '');
      }),
    opensLine: (line) => counters.note(readNumber(line.text, isAmendment)),
  });
  const builder = new OutlineBuilder(title, isAmendment, [...numbers]);
  const enacts = masked.lines.findIndex((line) => enactsBelow(normaliseWording(line).text));
  const recitals = recitalsOf(masked.lines);
  for (const line of recitals) builder.enacting.push(line);
  for (const [i, line] of masked.lines.entries()) if (i >= recitals.length) builder.line(line, i < enacts);
  const { enacting, entries, diagnostics } = builder;
  return {
    title,
    adoption,
    enacting,
    entries: spreadPackages(markProvisions(withClosingInFront(entries))),
    quotes: attached.length === 0 ? masked.quotes : withSheets(masked.quotes, attached),
    diagnostics: [...masked.diagnostics, ...diagnostics],
  };
}

/** 第一条　将第二条修改为：…… 第二条　在第四条中……: a decision, of a party for one, that numbers its own orders as articles. */
function countsAsArticles(lines: readonly Line[]): boolean {
  let count = 0;
  for (const { text } of lines) {
    // 第三条　第六条作以下修改：¶（一）……: under an order these count its parts.
    if (count === 0 && /^[\s\u3000]*(?:一、|1[.．、]|（一）)/.test(text)) return false;
    const number = ORDER_AS_ARTICLE.exec(text)?.[1];
    if (number !== undefined && parseNumeral(number) === count + 1) count++;
  }
  return count > 1;
}

const ORDER_AS_ARTICLE = new RegExp(
  `^[\\s\\u3000]*第([${NUMERAL_CHARACTERS}]{1,4})条[ \\u3000]+(?:(?:将|把|在|对|删|增加|原)(?=.{0,12}第)|(?:将|把)?(?:《[^《》]{2,60}》(?:的)?|(?:规章|法规|条例|办法|规定|规则|细则|章程|制度)的?)?(?:名称|题目|标题)(?:修改|变更|更改|改)为|(?:对|将)?《[^《》]{2,60}》(?:（[^（）]*）)?(?:的?有关条款)?(?:作|做|修改)(?:出|了)?(?:如下|以下)|第[${NUMERAL_CHARACTERS}0-9]{1,7}[章节条](?=[（第中的“修改由删增末作])|(?:《[^《》]{2,60}》|(?:[本原])?[\\u4e00-\\u9fff]{0,10}(?:合同|协议|规约|公约|民约|章程|办法|规定|制度|细则|规则|条例|守则|手册))(?:中)?的?第[${NUMERAL_CHARACTERS}0-9]{1,7}[章节条](?=[（第中“修改由删增末]))`,
);

class OutlineBuilder {
  readonly enacting: Passage[];
  readonly entries: Entry[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #isAmendment: boolean;
  readonly #counters = new Counters();
  readonly #sheets: Sheets;
  readonly #title: Passage;
  /** The one statute that the decision names before its items; '' where there is none. */
  #only: string | null = null;
  #path = new Path();
  /** The list of what is repealed that the line before heads, or belongs to, by the style of number of its heading. */
  #repeals: { readonly style: Numbered['style'] | null } | null = null;
  /** The items that a mark stands in front of in place of a number. */
  #bullets = 0;

  constructor(title: Passage, isAmendment: boolean, enacting: Passage[]) {
    this.enacting = enacting;
    this.#isAmendment = isAmendment;
    this.#sheets = new Sheets(title);
    this.#title = title;
  }

  /** A line, which may hold several items: 作如下修改：一、将……。二、删去……. */
  line(whole: Passage, inFront = false): void {
    // 颁布日期：……, 第一章　总则: what pages print between the title and the enacting words.
    if (inFront && this.entries.length === 0 && !ordersAmendment(normaliseWording(whole).text)) {
      this.enacting.push(whole);
      return;
    }
    let line = whole;
    for (;;) {
      const at = numberInside(line.text, this.#isAmendment, this.#counters);
      if (at < 0) break;
      const head = trim(slice(line, 0, at));
      line = slice(line, at);
      if (readNumber(line.text, this.#isAmendment)?.style !== 'circled' || head.text !== '') this.#one(head);
      const number = readNumber(line.text, this.#isAmendment);
      this.#counters.note(number);
      const inner = numberInside(line.text.slice(number?.length ?? 0), this.#isAmendment, this.#counters);
      if (inner < 0) break;
      const end = (number?.length ?? 0) + inner;
      this.#one(trim(slice(line, 0, end)));
      line = slice(line, end);
      this.#counters.note(readNumber(line.text, this.#isAmendment));
    }
    this.#one(line);
  }

  #one(line: Passage): void {
    const closes = closingInside(line.text);
    if (closes > 0) {
      this.#one(trim(slice(line, 0, closes)));
      line = slice(line, closes);
    }
    const wording = normaliseWording(line);
    if (wording.text === '') return;
    if (this.#sheet(line, wording)) return;
    const number = readNumber(line.text, this.#isAmendment);
    this.#counters.note(number);
    if (this.#repeal(number, line)) return;
    const bullet = bulletAt(line.text);
    if (bullet > 0 && beginsInstruction(slice(line, bullet))) {
      this.#bullets++;
      this.entries.push({ type: 'item', citation: `${this.#path.current()}${this.#bullets}`, line: slice(line, bullet) });
      return;
    }
    if (number === null && this.entries.length === 0 && this.#enacting(line, wording)) return;
    const rest = number === null ? line : slice(line, number.length);
    const heading = this.#heading(normaliseWording(rest).text, number !== null);
    if (number !== null) this.#numbered(number, line, rest, heading);
    else if (heading !== null && heading.kind === 'group') this.entries.push({ type: 'introduction', line });
    else if (heading !== null) this.entries.push({ type: 'header', citation: this.#path.current(), instrument: heading.instrument, line });
    else if (isClosingLine(wording)) this.entries.push({ type: 'closing', line });
    else if (this.#behindClosing() && isInstructionLine(wording)) this.entries.push({ type: 'item', citation: '', line });
    else this.entries.push({ type: 'text', line });
  }

  /** 一、废止下列规章 and the names in its list. */
  #repeal(number: Numbered | null, line: Passage): boolean {
    const { text } = normaliseWording(number === null ? line : slice(line, number.length));
    const heads = headsRepeals(text);
    const before = this.#repeals;
    // 二、《……办法》 behind 一、废止下列规章 heads what is done to it.
    const listed = before !== null && isInstrument(text) && (number === null || number.style !== before.style);
    this.#repeals = heads ? { style: number?.style ?? null } : listed ? before : null;
    if (!heads && !listed) return false;
    if (number !== null) this.#path.enter(number, slice(line, 0, number.length).text);
    this.entries.push({ type: heads ? 'introduction' : 'repeal', line });
    return true;
  }

  #numbered(number: Numbered, line: Passage, rest: Passage, heading: ReturnType<typeof readHeading>): void {
    const { citation, skipped } = this.#path.enter(number, slice(line, 0, number.length).text);
    if (skipped) this.diagnostics.push(diagnose('D007', placeOf(line, 0, number.length), { number: citation }));
    if (/（(?=[^（）]*附件)[^（）]*）。?$/.test(normaliseWording(line).text) && isClosingLine(normaliseWording(rest))) {
      this.entries.push({ type: 'closing', line: rest });
    } else if (heading?.kind === 'group') this.entries.push({ type: 'introduction', line });
    else if (heading !== null) this.entries.push({ type: 'header', citation, instrument: heading.instrument, line });
    else this.entries.push({ type: 'item', citation, line: rest });
  }

  /** Enacting words; an instruction that stands in them (决定将《…》第十四条修改为：) is an item. */
  #enacting(line: Passage, wording: Passage): boolean {
    const end = enactingEnd(wording.text);
    // A row of a table that was read as none orders something.
    if (isRow(line)) return false;
    if (end === null) {
      if (!isEnacting(wording.text) && !ordersNothing(wording.text)) return false;
      this.enacting.push(line);
      return true;
    }
    if (end > 0) {
      this.enacting.push(slice(wording, 0, end));
      this.entries.push({ type: 'item', citation: '', line: slice(wording, end) });
      return true;
    }
    return false;
  }

  /** 二、关于支持标准 is the name of no statute where the decision amends one that it names with its marks. */
  #heading(text: string, numbered: boolean): ReturnType<typeof readHeading> {
    const heading = readHeading(text, numbered);
    const bare = heading?.kind === 'statute' && !text.includes('《');
    if (!bare) return heading;
    this.#only ??= instrumentNamed({ enacting: this.enacting, title: this.#title }) ?? '';
    return this.#only === '' || sameStatute(this.#only, heading.instrument) === 'same' ? heading : null;
  }

  #behindClosing(): boolean {
    const last = this.entries[this.entries.length - 1]?.type;
    return last === 'closing' || last === 'provision';
  }

  #sheet(line: Passage, wording: Passage): boolean {
    const sheet = this.#sheets.take(wording.text, this.entries, this.entries.length + this.enacting.length > 0);
    if (sheet === null) return false;
    if (this.#sheets.skipped) this.diagnostics.push(diagnose('D007', placeOf(line), { number: wording.text }));
    if (sheet === 'numbered') this.#path = new Path();
    if (sheet === 'republished' && !this.diagnostics.some((d) => d.code === 'D016')) {
      this.diagnostics.push(diagnose('D016', placeOf(line), { text: line.text }));
    }
    this.entries.push({ type: sheet === 'repeal' ? 'repeal' : 'attachment', line });
    return true;
  }
}

/** 二、本决定自公布之日起施行。 in front of 附件, where the items are: it closes the decision, though it counts as an item of its body. */
function withClosingInFront(entries: readonly Entry[]): readonly Entry[] {
  const sheet = entries.findLastIndex(({ type }) => type === 'attachment');
  const opens = (entry: Entry | undefined): boolean => entry?.type === 'item' || entry?.type === 'header';
  if (sheet < 0 || !opens(entries[sheet + 1])) return entries;
  return entries.map((entry, i) =>
    i < sheet && entry.type === 'item' && closesInEach(normaliseWording(entry.line)) ? { type: 'closing' as const, line: entry.line } : entry,
  );
}

/** 本决定自公布之日起施行。相关规章根据本决定作相应修改，重新公布。 */
export function closesInEach(wording: Passage): boolean {
  return [...wording.text.matchAll(/[^。]+。?/g)].every(({ index, 0: sentence }) => isClosingLine(slice(wording, index, index + sentence.length)));
}

/** What stands behind the last item, quotes nothing and amends nothing, is a provision of the decision's own, or its signature. */
function markProvisions(entries: readonly Entry[]): readonly Entry[] {
  let last = entries.length - 1;
  while (last >= 0 && entries[last]?.type !== 'item' && entries[last]?.type !== 'header') last--;
  return entries.map((entry, i) =>
    i > last && entry.type === 'text' && !/“[0-9]+”/.test(entry.line.text) && isProvision(entry.line) && entries.some((e) => e.type !== 'text')
      ? { ...entry, type: 'provision' as const }
      : entry,
  );
}

/** 附表二修改为本决定附件所列的…… · 附则作相应修改: an order, whatever it says to be there. */
const CHANGES_A_PART =
  /^(?:将|把)?(?:附[件表录图][^，。；：]{0,6}|名称|题目|标题|题注|目录|序言|第.{1,8}[编章节条](?:[章节条]名)?)的?[^，。；：]{0,6}(?:修改|调整|替换|更新|变更|更改|改|换)(?:为|成|如下)|^(?:附则|总则|第.{1,8}[编章节条款项])(?:[也均]|一并)?(?:作出?|进行|予以)?相应(?:地|的)?(?:修改|修订|调整)。?$/;
const SIGNED =
  /^(?:[^，。；：]{0,30}(?:[0-9〇○零OＯ一二三四五六七八九十]{1,4}年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日)|(?:主席|总理|省长|市长|主任|院长|检察长|部长|署长|局长)[^，。；：]{2,8})$/;

/** 第九条 · 甲。 · 乙。, parted by tabs, or by the marks of Markdown; what is printed at the head and under a text (证券代码：…… · 证券简称：……) has no sentence in it. */
function isRow({ text }: Passage): boolean {
  return (text.trim().includes('\t') && /[。；]|第[^，。；：]{1,7}条/.test(text)) || /^[ \u3000]*[|｜].*[|｜][ \u3000]*$/.test(text);
}

function isProvision(line: Passage): boolean {
  const { text } = normaliseWording(line);
  return (
    !isRow(line) &&
    readLabel(line.text)?.kind !== 'article' &&
    !beginsInstruction(line) &&
    !CHANGES_A_PART.test(text) &&
    (/。$/.test(text) || SIGNED.test(text) || (text.length <= 40 && !ordersAmendment(text) && !/[，。；：]/.test(text)) || ordersNothing(text))
  );
}
