import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { join, placeOf, slice, trim } from '../text/passage.ts';
import type { Passage, Place } from '../text/source.ts';
import type { Quote } from './operation.ts';

/** The lines of a decision with every quotation replaced by “n”; a quotation over several lines joins them into one. */
export interface Masked {
  readonly lines: readonly Passage[];
  readonly quotes: readonly Quote[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Pending {
  readonly before: Passage[];
  readonly lines: Passage[];
  readonly open: Passage;
  /** Without any mark: 修改为： and the text on the lines below. */
  readonly bare: boolean;
  /** Every line after the first repeats the opening mark, as NPC decisions print (style Q1). */
  marked: boolean;
}

/** What the masking asks about a line that it cannot know itself. */
export interface LineOracle {
  /** Whether it can only be the next numbered item or a closing clause: there an open quotation is closed. */
  readonly startsAnew: (line: Passage) => boolean;
  /** Whether the whole line is an instruction, and no text of a law. */
  readonly isInstruction: (line: Passage) => boolean;
  /** Told every line that begins outside a quotation. */
  readonly opensLine: (line: Passage) => void;
}

/**
 * Takes the quotations out of a decision. Knows marks repeated at the head of every paragraph (NPC), marks only at the two ends
 * (Supreme People's Court), quotations inside quotations (‘…’ or “…”), straight quotes by parity, and text without marks behind
 * 修改为： (宪法2018 第五十二条; tables), which goes on to the next instruction. An open quotation is closed with a warning where nothing
 * else stands between it and the next item, or the end; else it is an error.
 */
export function maskQuotes(lines: readonly Passage[], oracle: LineOracle): Masked {
  const masker = new Masker(oracle);
  for (const [i, line] of lines.entries()) masker.line(line, lines[i + 1]);
  return masker.end();
}

class Masker {
  readonly #oracle: LineOracle;
  readonly #out: Passage[] = [];
  readonly #quotes: Quote[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  #parts: Passage[] = [];
  #pending: Pending | null = null;
  #depth = 0;

  constructor(oracle: LineOracle) {
    this.#oracle = oracle;
  }

  line(line: Passage, next: Passage | undefined): void {
    const from = this.#begin(line);
    if (from === null) return;
    this.#scan(line, from, next);
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
    if (this.#oracle.startsAnew(line) || (held.bare && this.#oracle.isInstruction(line))) {
      this.#closeOpen(held, held.marked);
      this.#finishLine();
      this.#oracle.opensLine(line);
      return 0;
    }
    if (held.bare) {
      held.lines.push(line);
      return null;
    }
    if (line.text.startsWith('“')) return 1;
    held.marked = false;
    return 0;
  }

  #scan(line: Passage, start: number, next: Passage | undefined): void {
    let from = start;
    for (let i = from; i < line.text.length; i++) {
      const c = line.text[i] as string;
      if (this.#pending === null) {
        if (c === '“' || c === '"') {
          this.#parts.push(slice(line, from, i));
          this.#open(slice(line, i, i + 1), false);
          from = i + 1;
        } else if (c === '”') this.#diagnostics.push(diagnose('D009', placeOf(line, i, i + 1)));
      } else if (c === '“') this.#depth++;
      else if (c === '”' || c === '"') {
        if (this.#depth > 0) this.#depth--;
        else {
          this.#close(slice(line, from, i), slice(line, i, i + 1));
          from = i + 1;
        }
      }
    }
    if (this.#pending !== null) {
      this.#pending.lines.push(slice(line, from));
      return;
    }
    this.#finishOrOpenBare(line, from, next);
  }

  /** A line that ends outside a quotation; new text without marks may follow its colon, or stand on the next lines. */
  #finishOrOpenBare(line: Passage, from: number, next: Passage | undefined): void {
    const colon = BEFORE_TEXT.exec(line.text.slice(from));
    const at = from + (colon?.[0].length ?? 0);
    const here = trim(slice(line, at));
    if (
      colon === null ||
      (here.text === '' && (next === undefined || /^["“]/.test(next.text) || this.#oracle.startsAnew(next) || this.#oracle.isInstruction(next)))
    ) {
      this.#parts.push(slice(line, from));
      this.#finishLine();
      return;
    }
    this.#parts.push(slice(line, from, at));
    this.#open(here.text === '' ? slice(line, at - 1, at) : slice(here, 0, 1), true);
    if (here.text !== '') (this.#pending as unknown as Pending).lines.push(here);
  }

  #open(open: Passage, bare: boolean): void {
    this.#pending = { before: this.#parts, lines: [], open, bare, marked: true };
    this.#depth = 0;
  }

  #close(content: Passage | null, end: Passage): void {
    const { before, lines: held, open } = this.#pending as Pending;
    if (content !== null) held.push(content);
    const kept = held.map(trim).filter((line) => line.text !== '');
    this.#quotes.push({ lines: kept, place: between(open, end) });
    this.#parts = [...before, token(this.#quotes.length - 1, open, end)];
    this.#pending = null;
    this.#depth = 0;
  }

  /** Closes a quotation whose closing mark is not there: `certain` if it can only end here. */
  #closeOpen(held: Pending, certain: boolean): void {
    const end = held.lines[held.lines.length - 1] ?? held.open;
    const quote = shorten(held.lines[0]?.text ?? '');
    if (held.bare) this.#diagnostics.push(diagnose('D014', held.lines[0] ? placeOf(held.lines[0]) : null, { from: quote, to: end.text.slice(-12) }));
    else this.#diagnostics.push(diagnose(certain ? 'D004' : 'D003', placeOf(held.open), { quote }));
    this.#close(null, slice(end, Math.max(0, end.text.length - 1)));
  }

  #finishLine(): void {
    const line = join(this.#parts.filter((part) => part.text !== ''));
    this.#parts = [];
    if (line.text !== '') this.#out.push(line);
  }
}

/** An instruction up to the colon behind which new text must stand. */
const BEFORE_TEXT = /^[^“”"]*(?:修改为|内容如下|内容为)[:：](?:[ \u3000]*$|(?=[^“"\s]))/;

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}……` : text;
}

/** “12” in place of a quotation; its first mark points at the opening mark, its last at the closing one. */
function token(index: number, open: Passage, end: Passage): Passage {
  const text = `“${index}”`;
  const first = open.origin?.at[0];
  const last = end.origin?.at[0];
  if (open.origin === null || first === undefined || last === undefined) return { text, origin: null };
  const at = new Int32Array(text.length + 1).fill(first);
  at[text.length - 1] = last;
  at[text.length] = last + 1;
  return { text, origin: { source: open.origin.source, at } };
}

function between(open: Passage, end: Passage): Place | null {
  const start = placeOf(open);
  const stop = placeOf(end);
  return start && stop && { source: start.source, span: { start: start.span.start, end: stop.span.end } };
}
