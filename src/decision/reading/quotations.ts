import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { isRow, type RowLine } from '../../statute/tables.ts';
import { join, placeOf, slice, trim } from '../../text/passage.ts';
import type { Line, Passage } from '../../text/source.ts';
import type { Quote } from '../operation.ts';
import { withBareWords } from './bare-words.ts';
import { mayChangeBareWords } from './bare-words-ahead.ts';
import { OrdersBehind } from './orders-behind.ts';
import { BEFORE_QUOTATION, CLOSING, closingAt, goesOnBehind, lastIndices, maskedLine, NUMBERS_QUOTATION, opensQuotation, QUOTING } from './quotation-marks.ts';
import { between, shorten, token, upTo } from './quotation-tokens.ts';
import { quotingTitles } from './title-quotations.ts';

/** The lines of a decision with every quotation replaced by “n”; a quotation over several lines joins them into one. */
export interface Masked {
  readonly lines: readonly Passage[];
  readonly quotes: readonly Quote[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Pending {
  readonly lines: Line[];
  readonly open: Passage;
  /** The mark that ends it; '' without any mark: 修改为： and the text on the lines below. */
  readonly closes: string;
  /** Every line after the first repeats the opening mark, as NPC decisions print (style Q1). */
  marked: boolean;
}

/** What the masking asks about a line that it cannot know itself; quotations inside the line are masked. */
export interface LineOracle {
  /** Whether it can only be the next numbered item, a heading or a closing clause: there an open quotation is closed. */
  readonly startsAnew: (line: Passage) => boolean;
  /** Whether a line can be none of a new text without marks that begins so: the next item, a signature, a closing formula, words that order something of an article. */
  readonly endsBare: (line: Passage, held: readonly Passage[]) => boolean;
  /** Whether it can only be the commencement of a statute: text between marks, and without them where it is the first line of what is announced. */
  readonly commences: (line: Passage) => boolean;
  /** Whether the line is an instruction, or begins with one, and no text of a law. */
  readonly isInstruction: (line: Passage) => boolean;
  /** Whether a stretch of a line ends in a clause whose new text is announced and not there. */
  readonly awaitsText: (line: Passage) => boolean;
  /** Whether a text behind a colon, its quotations masked, orders changes of quoted words: it is no new text. */
  readonly ordersChange: (text: Passage) => boolean;
  /** Where in a line, behind new text without marks, sentences begin that order something; its length where none do. */
  readonly ordersBehind: (text: string) => number;
  /** Told every line that begins outside a quotation. */
  readonly opensLine: (line: Passage) => void;
}

/**
 * What is asked of a line at one colon after the other, in characters, its quotations masked: behind a colon further on stands no text without marks,
 * and what the line says there is not understood. Lines of statutes and decisions stay below a hundredth of it.
 */
const MOST_ASKED = 50_000;

/**
 * Takes the quotations out of a decision (docs/language.md#quotation). Knows marks repeated at the head of every paragraph (NPC), marks only at the
 * two ends (Supreme People's Court), quotations inside quotations, straight marks, 「」 and 『』, an opening mark of the wrong shape (D033), and text
 * without marks behind a clause that announces new text, which goes on to the next instruction (docs/semantics.md#unquoted). An open quotation is
 * closed with a warning where nothing else stands between it and the next item, or the end; else it is an error.
 */
export function maskQuotes(lines: readonly Line[], oracle: LineOracle): Masked {
  const masker = new Masker(oracle);
  for (const [i, line] of lines.entries()) masker.line(line, lines[i + 1]);
  return masker.end();
}

class Masker {
  readonly #oracle: LineOracle;
  readonly #out: Passage[] = [];
  readonly #quotes: Quote[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  /** The line so far, up to the open quotation if there is one. */
  #parts: Passage[] = [];
  #pending: Pending | null = null;
  /** The marks that close the quotations open inside the outermost one. */
  #inner: string[] = [];
  /** Characters that the oracle was shown of the line so far, at one colon after the other. */
  #asked = 0;
  #behind: OrdersBehind;
  /** Where marks stand last in the line that is read. */
  #lastOf: (mark: string) => number = () => -1;

  constructor(oracle: LineOracle) {
    this.#oracle = oracle;
    this.#behind = new OrdersBehind(oracle.ordersBehind);
  }

  line(line: Line, next: Line | undefined): void {
    if (isRow(line) && this.#row(line)) return;
    this.#behind = new OrdersBehind(this.#oracle.ordersBehind);
    const from = this.#begin(line);
    if (from === null) return;
    this.#scan(line, from, next);
  }

  /** A row of a table belongs to the new text that is open, whatever it begins with; the mark that closes that may stand in its last cell. */
  #row(line: RowLine): boolean {
    const held = this.#pending;
    if (held === null) return false;
    const close = held.closes === '' ? -1 : closingAt(line.text, held.closes);
    if (close < 0) {
      held.lines.push(line);
      return true;
    }
    this.#close({ ...slice(line, 0, close), row: line.row }, slice(line, close, close + 1));
    this.#parts.push(slice(line, close + 1));
    this.#finishLine();
    return true;
  }

  end(): Masked {
    const held = this.#pending;
    if (held !== null) {
      this.#closeOpen(held, held.marked || held.lines.length === 1);
      this.#finishLine();
    }
    return { lines: this.#out, quotes: this.#quotes, diagnostics: this.#diagnostics };
  }

  /** Where a line is to be read from; null if it belongs as a whole to an open quotation without marks. */
  #begin(line: Passage): number | null {
    const held = this.#pending;
    if (held === null) {
      this.#oracle.opensLine(line);
      return 0;
    }
    const bare = held.closes === '';
    const first = (!bare || held.lines.length === 0) && this.#oracle.commences(line);
    if (
      !first &&
      (this.#oracle.startsAnew(line) ||
        (bare && (this.#oracle.isInstruction(line) || (held.lines[0] !== undefined && this.#oracle.endsBare(line, held.lines)))))
    ) {
      this.#closeOpen(held, held.marked);
      this.#finishLine();
      this.#oracle.opensLine(line);
      return 0;
    }
    if (bare) {
      held.lines.push(line);
      return null;
    }
    if (this.#reopens(line.text, held)) return line.text.length - line.text.trimStart().length + 1;
    held.marked = false;
    return 0;
  }

  /** Whether a line of an open quotation repeats the opening mark. */
  #reopens(text: string, { closes }: Pending): boolean {
    const first = text.trimStart()[0] ?? '';
    return this.#inner.length === 0 && (first === '“' || CLOSING[first] === closes || (first === '"' && closes === '”'));
  }

  #scan(line: Passage, start: number, next: Line | undefined): void {
    const titles = quotingTitles(line.text);
    this.#lastOf = lastIndices(line.text);
    let from = start;
    for (let i = from; i < line.text.length; i++) {
      if (this.#pending === null) i = titles.get(i) ?? i;
      if (i >= line.text.length) break;
      const c = line.text[i] as string;
      if (this.#pending === null) {
        if ((c === '：' || c === ':') && this.#opensBare(line, from, i, next)) return;
        const wrong = c === '”' && this.#opensWrong(line, from, i);
        if (wrong || (CLOSING[c] !== undefined && this.#canOpen(line, from, i, c))) {
          this.#parts.push(slice(line, from, i));
          if (wrong) this.#diagnostics.push(diagnose('D033', placeOf(line, i, i + 1), { quote: shorten(line.text.slice(i)) }));
          this.#open(slice(line, i, i + 1), wrong ? '”' : (CLOSING[c] as string));
          from = i + 1;
        } else if (c === '”') {
          if (this.#goesOnUnopened(line, i)) return;
          this.#diagnostics.push(diagnose('D009', placeOf(line, i, i + 1)));
        }
      } else if (this.#closes(c, line.text, i) || this.#closesWrong(c, line, i)) {
        this.#close(slice(line, from, i), slice(line, i, i + 1));
        from = i + 1;
      }
    }
    if (this.#pending !== null) {
      this.#pending.lines.push(slice(line, from));
      return;
    }
    this.#finishOrOpenBare(line, from, next);
  }

  /** “……。”¶……。”: a further paragraph of the text before, whose opening mark is missing; told (D043). */
  #goesOnUnopened(line: Passage, at: number): boolean {
    const begun = this.#parts.some((part) => part.text !== '');
    if (begun || at === 0 || !/^”[。；]?$/.test(line.text.slice(at)) || /[“"]/.test(line.text.slice(0, at))) return false;
    if (this.#oracle.startsAnew(line) || this.#oracle.isInstruction(line) || !this.#awaitsParagraph(this.#quotes.length - 1)) return false;
    const last = this.#quotes.length - 1;
    const quote = this.#quotes[last] as Quote;
    const text = slice(line, 0, at);
    this.#diagnostics.push(diagnose('D043', placeOf(text), { from: shorten(text.text) }));
    const end = placeOf(line, at, at + 1)?.span.end;
    const place = quote.place && end !== undefined ? { ...quote.place, span: { ...quote.place.span, end } } : null;
    this.#quotes[last] = { lines: [...quote.lines, trim(text)], place };
    const before = this.#out.length - 1;
    if (end !== undefined) this.#out[before] = upTo(this.#out[before] as Passage, end);
    this.#parts = [];
    return true;
  }

  /** Whether the line before ends with the new text of a quotation, so that another paragraph of it may follow; a stop printed behind its mark is made the text's own. */
  #awaitsParagraph(index: number): boolean {
    const before = this.#out[this.#out.length - 1];
    const [all, stop = ''] = (before && ENDS_WITH_TEXT.exec(before.text)) ?? [];
    const quote = this.#quotes[index];
    const line = quote?.lines[quote.lines.length - 1];
    if (before === undefined || all === undefined || quote === undefined || line === undefined || isRow(line)) return false;
    const stopped = STOPS_AT_END.test(line.text);
    if (stop === '') return stopped;
    const at = before.text.length - 1;
    const end = placeOf(before, at, at + 1)?.span.end;
    const place = quote.place && end !== undefined ? { ...quote.place, span: { ...quote.place.span, end } } : quote.place;
    if (!stopped) this.#quotes[index] = { lines: [...quote.lines.slice(0, -1), join([line, slice(before, at)])], place };
    const masked = slice(before, 0, at);
    this.#out[this.#out.length - 1] = stopped || end === undefined ? masked : upTo(masked, end);
    return true;
  }

  /** 增加一款，作为第三款：本条例所称“燃气”……: text without marks of its own, in which quotations stand. */
  #opensBare(line: Passage, from: number, at: number, next: Line | undefined): boolean {
    const here = trim(slice(line, at + 1));
    if (here.text === '' || opensQuotation(here.text) || NUMBERS_QUOTATION.test(here.text) || !QUOTING.some((mark) => this.#lastOf(mark) > at)) return false;
    if (!this.#awaitsText(line, from, at + 1) || this.#oracle.ordersChange(maskedLine(here))) return false;
    this.#parts.push(slice(line, from, at + 1));
    this.#openBare(here, next);
    return true;
  }

  /** Whether the line so far, up to an offset of what is read, announces new text; the words of a line that is too long for it announce none. */
  #awaitsText(line: Passage, from: number, end: number): boolean {
    if (this.#asked > MOST_ASKED) return false;
    const soFar = join([...this.#parts, slice(line, from, end)].filter((part) => part.text !== ''));
    this.#asked += soFar.text.length;
    return this.#oracle.awaitsText(soFar);
  }

  /** Single marks open a quotation only where one can stand: they are apostrophes elsewhere. */
  #canOpen(line: Passage, from: number, at: number, c: string): boolean {
    if (c !== "'" && c !== '‘') return true;
    return BEFORE_QUOTATION.test(this.#before(line, from, at)) && this.#lastOf(CLOSING[c] as string) > at;
  }

  /** 修改为”……”: a closing mark where only an opening one can stand, and another one behind it. */
  #opensWrong(line: Passage, from: number, at: number): boolean {
    const before = this.#before(line, from, at);
    return /[^”]$/.test(before) && BEFORE_QUOTATION.test(before) && this.#lastOf('”') > at;
  }

  #before(line: Passage, from: number, at: number): string {
    const last = this.#parts[this.#parts.length - 1]?.text ?? '';
    return last.slice(-2) + line.text.slice(from, at);
  }

  /** Whether a mark closes the outermost quotation; marks inside it are followed. */
  #closes(c: string, text: string, at: number): boolean {
    const { closes } = this.#pending as Pending;
    if (closes === '') return false;
    const open = this.#inner[this.#inner.length - 1];
    const straight = c === '"' || c === '＂';
    if (open !== undefined && c === open) {
      this.#inner.pop();
      return false;
    }
    if (c === closes || (straight && closes === '”')) {
      if (open !== undefined && !straight) return false;
      // A straight mark both opens and closes: what cannot go on the decision opens a quotation inside the text.
      if (straight && !goesOnBehind(text.slice(at + 1)) && this.#lastOf(c) > at) {
        this.#inner.push(c);
        return false;
      }
      return open === undefined;
    }
    if (c === '“' || c === '「' || c === '『') {
      // 修改为“……“。 closes with the wrong mark.
      if (open === undefined && c === '“' && closes === '”' && /^[。；，]?$/.test(text.slice(at + 1))) return true;
      this.#inner.push(CLOSING[c] as string);
    }
    return false;
  }

  /**
   * “……“修改为“……“。: an opening mark where the decision goes on behind it, and none that closes in the rest of the line, or „……“ and ”……“ with the
   * two marks of one pair changed about; told as a wrong mark. A low 〟 closes 〝.
   */
  #closesWrong(c: string, line: Passage, at: number): boolean {
    const { closes, open } = this.#pending as Pending;
    if (c === '〟' && closes === '〞') return true;
    if (c !== '“' || closes !== '”' || !goesOnBehind(line.text.slice(at + 1))) return false;
    if (open.text !== '”' && this.#lastOf('”') > at) return false;
    this.#inner = [];
    this.#diagnostics.push(diagnose('D033', placeOf(line, at, at + 1), { quote: shorten(line.text.slice(at)) }));
    return true;
  }

  /** A line that ends outside a quotation; new text without marks may follow its colon, or stand on the next lines. */
  #finishOrOpenBare(line: Passage, from: number, next: Line | undefined): void {
    const { text } = line;
    const begun = this.#parts.some((part) => part.text !== '');
    for (let at = from; at <= text.length; at++) {
      const colon = text[at] === '：' || text[at] === ':';
      if (!colon && at < text.length) continue;
      const here = trim(slice(line, Math.min(at + 1, text.length)));
      if (
        here.text === '' &&
        !(next !== undefined && isRow(next)) &&
        (next === undefined ||
          opensQuotation(next.text) ||
          NUMBERS_QUOTATION.test(next.text) ||
          (this.#oracle.startsAnew(next) && !this.#oracle.commences(next)) ||
          this.#oracle.isInstruction(maskedLine(next)) ||
          this.#oracle.ordersChange(maskedLine(next)))
      )
        continue;
      if (!begun && text.slice(from, at).trim() === '') continue;
      if (RENAMES.test(text.slice(Math.max(from, at - LONGEST_RENAMING), at)) && ONLY_TITLE.test(here.text)) continue;
      if (!this.#awaitsText(line, from, Math.min(at + 1, text.length))) continue;
      if (here.text !== '' && this.#oracle.ordersChange(maskedLine(here))) continue;
      const end = Math.min(at + 1, text.length);
      this.#parts.push(slice(line, from, end));
      if (here.text === '') this.#open(slice(line, Math.max(0, end - 1), end), '');
      else this.#openBare(here, next);
      return;
    }
    this.#parts.push(slice(line, from));
    this.#finishLine();
  }

  /** New text without marks that begins behind a colon; what orders something behind it in the same line ends it. */
  #openBare(here: Passage, next: Line | undefined): void {
    const end = this.#behind.endOf(here.text);
    this.#open(slice(here, 0, 1), '');
    const held = this.#pending as unknown as Pending;
    held.lines.push(slice(here, 0, end));
    if (end === here.text.length) return;
    this.#closeOpen(held, true);
    this.#scan(slice(here, end), 0, next);
  }

  #open(open: Passage, closes: string): void {
    this.#pending = { lines: [], open, closes, marked: true };
    this.#inner = [];
  }

  #close(content: Line | null, end: Passage): void {
    const { lines: held, open } = this.#pending as Pending;
    if (content !== null) held.push(content);
    const kept = held.map((line) => (isRow(line) ? line : trim(line))).filter((line) => isRow(line) || line.text !== '');
    this.#quotes.push({ lines: kept, place: between(open, end) });
    this.#parts.push(token(this.#quotes.length - 1, open, end));
    this.#pending = null;
    this.#inner = [];
  }

  /** Closes a quotation whose closing mark is not there: `certain` if it can only end here. */
  #closeOpen(held: Pending, certain: boolean): void {
    const end = held.lines[held.lines.length - 1] ?? held.open;
    const quote = shorten(held.lines[0]?.text ?? '');
    // A table cannot stand between marks.
    const tables = held.closes === '' && held.lines.every(isRow);
    if (tables) this.#close(null, slice(end, Math.max(0, end.text.length - 1)));
    if (tables) return;
    if (held.closes === '') this.#diagnostics.push(diagnose('D014', held.lines[0] ? placeOf(held.lines[0]) : null, { from: quote, to: end.text.slice(-12) }));
    else this.#diagnostics.push(diagnose(certain ? 'D004' : 'D003', placeOf(held.open), { quote }));
    this.#close(null, slice(end, Math.max(0, end.text.length - 1)));
  }

  #finishLine(): void {
    const masked = join(this.#parts.filter((part) => part.text !== ''));
    const line = !mayChangeBareWords(masked.text)
      ? masked
      : withBareWords(
          masked,
          this.#quotes,
          (text) => this.#oracle.isInstruction({ text, origin: null }),
          (diagnostic) => this.#diagnostics.push(diagnostic),
        );
    this.#parts = [];
    this.#asked = 0;
    if (line.text === '') return;
    // “……。”¶“……。”: paragraphs of one text, each in its own marks.
    const last = this.#quotes[this.#quotes.length - 1]?.lines.at(-1)?.text ?? '';
    const alone = /^“[0-9]+”([。；]?)$/.exec(line.text);
    if (alone !== null && (alone[1] !== '' || STOPS_AT_END.test(last)) && this.#awaitsParagraph(this.#quotes.length - 2)) {
      this.#out[this.#out.length - 1] = join([this.#out[this.#out.length - 1] as Passage, line]);
    } else this.#out.push(line);
  }
}

/** New text at the end of a line, and what stop stands behind its mark. */
const ENDS_WITH_TEXT = /[为：](?:“[0-9]+”)+$|：(?:“[0-9]+”)+([。；])$/;
const STOPS_AT_END = /[。；：]$/;

/** 将名称修改为：《某市饮水条例》。: the marks of the new name are its own, and it is no text without marks. */
const RENAMES = /(?:名称|题目|标题)[^，。；：]{0,8}$/;
const LONGEST_RENAMING = 10;
const ONLY_TITLE = /^《[^《》]*(?:《[^《》]*》[^《》]*)*》[。；]?$/;
