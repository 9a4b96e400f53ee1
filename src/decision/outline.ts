import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { fold } from '../text/fold.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import { join, placeOf, slice } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import { parse } from './grammar.js';
import type { Adoption, Quote } from './operation.ts';
import { maskQuotes } from './quotes.ts';
import { normaliseWording } from './wording.ts';

/** How an item is numbered: 一、 · （一） · 1. · 第一条 (constitutional amendments) · not at all. */
type Style = 'chinese' | 'bracketed' | 'arabic' | 'article' | 'none';

interface Numbered {
  readonly style: Style;
  readonly number: number;
  readonly length: number;
}

/**
 * A paragraph of the body, quotations masked: 一、对《…》作出修改 · a numbered item · a further paragraph · a closing clause · the list,
 * the number and the title of sheets attached · an instrument that such a sheet repeals · a provision of the decision's own.
 */
export type Entry =
  | { readonly type: 'header'; readonly citation: string; readonly instrument: string; readonly line: Passage }
  | { readonly type: 'item'; readonly citation: string; readonly line: Passage }
  | { readonly type: 'text'; readonly line: Passage }
  | { readonly type: 'closing'; readonly line: Passage }
  | { readonly type: 'attachment'; readonly line: Passage }
  | { readonly type: 'repeal'; readonly line: Passage }
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

const AMENDING = /修改为|修改成|更改为|改为|删去|删除|增加|新增|增写|合并|调整为|作为第|移至|移到|调至|对调|互换|并入|单列|分为|取消第/;

/** Finds title, adoption note, enacting words, instrument headers, items and closing clauses. */
export function readOutline(lines: readonly Passage[]): Outline {
  const { title, adoption, numbers, next } = readHead(lines);
  const isAmendment = /修正案/.test(title.text);
  const counters = new Counters();
  const masked = maskQuotes(lines.slice(next), {
    startsAnew: (line) => counters.isNext(readNumber(line.text, isAmendment), line.text) || isClosing(normaliseWording(line)),
    isInstruction: (line) => isInstruction(normaliseWording(line)),
    opensLine: (line) => counters.note(readNumber(line.text, isAmendment)),
  });
  const diagnostics: Diagnostic[] = [...masked.diagnostics];
  const enacting: Passage[] = [...numbers];
  const entries: Entry[] = [];
  let path = new Path();
  const sheets = new Sheets(title);
  for (const line of masked.lines) {
    const wording = normaliseWording(line);
    const sheet = sheets.take(wording.text, entries);
    if (sheet !== null) {
      if (sheet === 'numbered') path = new Path();
      if (sheet === 'republished' && !diagnostics.some((d) => d.code === 'D016')) diagnostics.push(diagnose('D016', placeOf(line), { text: line.text }));
      entries.push({ type: sheet === 'repeal' ? 'repeal' : 'attachment', line });
      continue;
    }
    const number = readNumber(line.text, isAmendment);
    if (entries.length === 0 && number === null && isEnacting(wording.text)) {
      enacting.push(line);
      continue;
    }
    const rest = number === null ? line : slice(line, number.length);
    const instrument = readHeader(normaliseWording(rest).text);
    if (number !== null) {
      const { citation, skipped } = path.enter(number, slice(line, 0, number.length).text);
      if (skipped) diagnostics.push(diagnose('D007', placeOf(line, 0, number.length), { number: citation }));
      if (/（[^（）]*附件[^（）]*）。?$/.test(wording.text) && isClosing(normaliseWording(rest))) {
        entries.push({ type: 'closing', line: rest });
        continue;
      }
      entries.push(instrument === null ? { type: 'item', citation, line: rest } : { type: 'header', citation, instrument, line });
    } else if (instrument !== null) entries.push({ type: 'header', citation: path.current(), instrument, line });
    else entries.push({ type: isClosing(wording) ? 'closing' : 'text', line });
  }
  return { title, adoption, enacting, entries: markProvisions(entries), quotes: masked.quotes, diagnostics };
}

/** What stands behind the last item, quotes nothing and amends nothing, is a provision of the decision's own. */
function markProvisions(entries: readonly Entry[]): readonly Entry[] {
  let last = entries.length - 1;
  while (last >= 0 && entries[last]?.type !== 'item' && entries[last]?.type !== 'header') last--;
  return entries.map((entry, i) =>
    i > last &&
    entry.type === 'text' &&
    /[。.]$/.test(entry.line.text) &&
    !/“[0-9]+”/.test(entry.line.text) &&
    !AMENDING.test(entry.line.text) &&
    entries.some((e) => e.type !== 'text')
      ? { ...entry, type: 'provision' as const }
      : entry,
  );
}

/** Title, document number (法释〔2024〕3号) and adoption note. */
function readHead(lines: readonly Passage[]): { title: Passage; adoption: Adoption | null; numbers: readonly Passage[]; next: number } {
  let at = 0;
  const title: Passage[] = [];
  while (at < lines.length && title.length < 8) {
    const { text } = lines[at] as Passage;
    if (/^[（(]/.test(text) || isBareNote(text) || /[：:。；]$/.test(text) || readNumber(text, true) !== null || /〔[0-9]{4}〕.*号$/.test(text)) break;
    title.push(lines[at++] as Passage);
  }
  const numbers: Passage[] = [];
  while (at < lines.length && /〔[0-9]{4}〕.*号$/.test((lines[at] as Passage).text)) numbers.push(lines[at++] as Passage);
  const note: Passage[] = [];
  if (at < lines.length && /^[（(]/.test((lines[at] as Passage).text) && readNumber((lines[at] as Passage).text, true) === null) {
    do note.push(lines[at++] as Passage);
    while (at < lines.length && note.length < 8 && !/[）)]$/.test((note[note.length - 1] as Passage).text));
  }
  while (at < lines.length && isBareNote((lines[at] as Passage).text)) note.push(lines[at++] as Passage);
  const adoption = note.length > 0 ? readAdoption(join(note)) : null;
  return { title: title.length > 0 ? join(title) : slice(lines[0] as Passage, 0, 0), adoption, numbers, next: at };
}

/** 1988年4月12日 第七届全国人民代表大会第一次会议通过: an adoption note without brackets, as collections print it. */
function isBareNote(line: string): boolean {
  return /^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[^，。]*(?:通过|公布|施行|公布施行)$/.test(line);
}

function readAdoption(text: Passage): Adoption {
  const match = /^[（(]?([0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)(.+?)(?:审议)?通过/.exec(text.text.replace(/[ \u3000]/g, ''));
  return { text, date: match?.[1] ?? '', body: match?.[2] ?? '' };
}

function isEnacting(wording: string): boolean {
  if (/增加[^，。；：]{1,4}[编章节条款项目]，?(?:分别)?作?为[^。；]*：$/.test(wording)) return false;
  if (/“[0-9]+”/.test(wording) || /^[将删]/.test(wording) || /(?:修改为|改为|内容如下)：$/.test(wording)) return false;
  return /：$/.test(wording) || /决定.*修改。?$/.test(wording);
}

/** The statute a header line names (一、对《…》作出修改; 修改《…》; 《…》 alone), without its outer marks; null if it is no header. */
function readHeader(wording: string): string | null {
  const match = /^(?:对|将|修改)?《(.+)》(?:的部分条款)?(?:作出|作|进行|予以)?(?:如下|以下|相应)?(?:修改|修订|修正)?[：。]?$/.exec(wording);
  if (match === null) return null;
  let depth = 1;
  for (const c of match[1] as string) {
    if (c === '《' || c === '〈') depth++;
    else if (c === '》' || c === '〉') depth--;
    if (depth === 0) return null;
  }
  return match[1] as string;
}

/** Whether a whole line is a closing clause (commencement, republication, 条文顺序作相应调整). */
function isClosing(wording: Passage): boolean {
  if (!/施行|生效|重新公布|重新印发|调整|废止|附件/.test(wording.text)) return false;
  try {
    parse(wording.text.replace(/^(?:此外|同时)，/, '').replace(/。$/, ''), { startRule: 'Closing' });
    return true;
  } catch {
    return false;
  }
}

/** Whether a whole line only orders amendments (第七节相应改为第八节，第一百二十三条至……相应改为……), and quotes nothing. */
function isInstruction({ text }: Passage): boolean {
  if (!AMENDING.test(text) || !/^(?:将|在|对|删|第|原|同时|此外|《)/.test(text)) return false;
  const clauses = parse(text, { startRule: 'Item' });
  return clauses.length > 0 && clauses.every((clause) => clause.kind !== 'not-understood');
}

const NUMBER = new RegExp(
  `^(?:(?<chinese>[${NUMERAL_CHARACTERS}]+)、|[（(](?<bracketed>[${NUMERAL_CHARACTERS}]+)[）)]|(?<arabic>[0-9０-９]{1,3})[.．、](?![0-9０-９])|第(?<article>[${NUMERAL_CHARACTERS}]+)条[ \\u3000]+(?!第))[ \\u3000]*`,
);

function readNumber(line: string, isAmendment: boolean): Numbered | null {
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

/**
 * The sheets behind a decision: 附件：1.…… lists them, 附件1 and a title open one, whose items count anew; a sheet of instruments repealed
 * names one a line. Behind the closing clauses the amended statute may be printed again (《…》根据本决定……重新公布): no part of the decision.
 */
class Sheets {
  readonly #instruments: ReadonlySet<string>;
  #state: 'none' | 'list' | 'title' | 'amended' | 'repealed' | 'republished' = 'none';

  constructor(title: Passage) {
    const names = normaliseWording(title).text.matchAll(/《((?:[^《》]|《[^《》]*》)+)》/g);
    this.#instruments = new Set(Array.from(names, (match) => fold(match[1] as string)));
  }

  take(wording: string, before: readonly Entry[]): 'list' | 'numbered' | 'title' | 'repeal' | 'republished' | null {
    if (this.#state === 'republished') return 'republished';
    if (/^附件[0-9一二三四五六七八九十]*$/.test(wording) && before.length > 0) {
      this.#state = 'title';
      return 'numbered';
    }
    if (this.#state === 'title') {
      this.#state = /废止|失效/.test(wording) ? 'repealed' : 'amended';
      return 'title';
    }
    if (this.#state === 'repealed') return 'repeal';
    if (/^附件：/.test(wording) && before.length > 0) {
      this.#state = 'list';
      return 'list';
    }
    if (this.#state === 'list' && /^[0-9０-９]+[。．、]/.test(wording)) return 'list';
    const closed = before[before.length - 1]?.type;
    if ((closed === 'closing' || closed === 'provision') && (this.#instruments.has(fold(wording)) || /^附：/.test(wording))) {
      this.#state = 'republished';
      return 'republished';
    }
    return null;
  }
}

/** The numbers met so far, to know which one is due while a quotation is open. */
class Counters {
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
class Path {
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
