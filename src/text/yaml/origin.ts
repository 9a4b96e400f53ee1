import type { SourceText } from '../source.ts';

/** How a scalar is written: in one flow of text, in quotation marks, or as an indented block. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/**
 * Where each character of a scalar's value stands in the YAML text: `value` was decoded from the raw range (quotation marks
 * excluded). One offset a character, and one behind the last. Escapes, doubled marks, indentation and folded line breaks are followed
 * exactly; a blank that stands for a line break points at the white space that it was folded from.
 */
export function scalarOffsets(source: SourceText, start: number, end: number, style: ScalarStyle, value: string): Int32Array {
  const at = new Int32Array(value.length + 1);
  const pen = new Pen(source.raw, start, end, at, value);
  if (style === 'block') pen.block();
  else pen.flow(style);
  return at;
}

const isBreak = (c: string | undefined): boolean => c === '\n' || c === '\r';
const isBlank = (c: string | undefined): boolean => c === ' ' || c === '\t' || isBreak(c);
const HEX: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

class Pen {
  readonly #raw: string;
  readonly #end: number;
  readonly #at: Int32Array;
  readonly #value: string;
  #from: number;
  #to = 0;

  constructor(raw: string, start: number, end: number, at: Int32Array, value: string) {
    this.#raw = raw;
    this.#from = start;
    this.#end = end;
    this.#at = at;
    this.#value = value;
  }

  /** Blocks lose indentation and fold line breaks, and never write a character otherwise than as it is. */
  block(): void {
    const value = this.#value;
    while (this.#to < value.length) {
      const c = value[this.#to] as string;
      const here = this.#raw[this.#from];
      if (c === '\n') {
        let next = this.#from;
        while (next < this.#end && isBlank(this.#raw[next]) && !isBreak(this.#raw[next])) next++;
        const breaks = next < this.#end && isBreak(this.#raw[next]);
        this.#put(breaks ? next : this.#from, breaks ? next + (this.#raw.startsWith('\r\n', next) ? 2 : 1) : this.#from);
      } else if (isBlank(c)) this.#put(this.#from, here === c ? this.#from + 1 : this.#from);
      else {
        while (this.#from < this.#end && isBlank(this.#raw[this.#from])) this.#from++;
        this.#put(this.#from, this.#from + 1);
      }
    }
    this.#close();
  }

  /** Flow scalars fold every run of white space with a line break in it, and may escape. */
  flow(style: ScalarStyle): void {
    const raw = this.#raw;
    while (this.#to < this.#value.length && this.#from < this.#end) {
      const here = raw[this.#from] as string;
      if (isBlank(here)) this.#run();
      else if (style === 'double' && here === '\\') this.#escape();
      else this.#put(this.#from, this.#from + (style === 'single' && here === "'" ? 2 : 1));
    }
    this.#close();
  }

  /** White space: as it is within a line; folded if it holds line breaks (one gives a blank, n give n − 1 breaks). */
  #run(): void {
    const start = this.#from;
    let end = start;
    let breaks = 0;
    while (end < this.#end && isBlank(this.#raw[end])) {
      if (this.#raw[end] === '\n' || (this.#raw[end] === '\r' && this.#raw[end + 1] !== '\n')) breaks++;
      end++;
    }
    if (breaks === 0) for (let i = start; i < end; i++) this.#put(i, i + 1);
    else for (let i = 0; i < Math.max(1, breaks - 1); i++) this.#put(start, end);
    this.#from = end;
  }

  #escape(): void {
    const start = this.#from;
    const mark = this.#raw[start + 1];
    if (isBreak(mark)) {
      this.#from++;
      while (this.#from < this.#end && isBlank(this.#raw[this.#from])) this.#from++;
      return;
    }
    const end = start + 2 + (HEX[mark ?? ''] ?? 0);
    const wide = mark === 'U' && (this.#value.codePointAt(this.#to) ?? 0) > 0xffff;
    this.#put(start, end);
    if (wide) this.#put(start, end);
  }

  #put(offset: number, next: number): void {
    if (this.#to < this.#value.length) this.#at[this.#to++] = Math.min(offset, this.#end);
    this.#from = Math.min(next, this.#end);
  }

  /** What is left of the value (line breaks kept at the end) stands at the end; so does the place behind it. */
  #close(): void {
    this.#at.fill(this.#from, this.#to);
  }
}
