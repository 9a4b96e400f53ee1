import { type Cause, codeOf, type SyntaxReason } from './cause.ts';

/**
 * Why a text is no JSON (RFC 8259), at the first place where it is none; null if it is JSON. The parser of the platform says it in English only, and
 * in other words and places with each version.
 */
export function jsonCause(raw: string): Cause | null {
  try {
    JSON.parse(raw);
    return null;
  } catch {
    return new Scanner(raw).scan() ?? { reason: 'other', start: 0, end: Math.min(1, raw.length) };
  }
}

/** What must stand at a place of a JSON text: a value, a key (or the end, where nothing has come), its colon, what may follow a value. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'more';

/** Full-width marks that people put for those of JSON. */
const WIDE: Readonly<Record<string, string>> = { '，': ',', '、': ',', '：': ':', '｛': '{', '｝': '}', '［': '[', '］': ']', '＂': '"' };
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.])/y;
const WORD = /[\p{L}\p{N}_.+-]+/uy;

class Scanner {
  readonly #raw: string;
  /** The brackets open, with their places. */
  readonly #open: { readonly mark: string; readonly at: number }[] = [];
  #expected: Expected = 'value';
  #at = 0;
  #comma = 0;
  /** Whether the value before was a text, so that what follows may belong into it. */
  #behindText = false;

  constructor(raw: string) {
    this.#raw = raw;
  }

  scan(): Cause | null {
    for (;;) {
      while (/[ \t\r\n]/.test(this.#raw[this.#at] ?? '')) this.#at++;
      const cause = this.#step();
      if (cause === 'end') return null;
      if (cause !== null) return cause;
    }
  }

  /** Takes one mark, text, number or word. */
  #step(): Cause | 'end' | null {
    const c = this.#raw[this.#at];
    const [top] = this.#open.slice(-1);
    if (c === undefined) {
      if (top !== undefined) return this.#fault('open-bracket', top.at, top.at + 1, { mark: top.mark });
      return this.#expected === 'more' ? 'end' : this.#fault('nothing', Math.max(0, this.#at - 1), this.#at);
    }
    if (this.#expected === 'more' && top === undefined) return this.#fault('behind-end', this.#at, this.#lineEnd());
    if (this.#raw.startsWith('//', this.#at) || this.#raw.startsWith('/*', this.#at) || c === '#') return this.#fault('comment', this.#at, this.#lineEnd());
    if (c === '"') return this.#text();
    if ('{}[],:'.includes(c)) return this.#mark(c, top?.mark ?? '');
    return this.#other(c);
  }

  #mark(c: string, open: string): Cause | null {
    const at = this.#at++;
    const expected = this.#expected;
    if (c === '}' || c === ']') {
      if (open !== (c === '}' ? '{' : '[')) return this.#fault('bracket', at, at + 1, { mark: c, open });
      if (expected === 'value' || expected === 'key')
        return this.#raw[this.#comma] === ',' && this.#raw.slice(this.#comma + 1, at).trim() === ''
          ? this.#fault('trailing-comma', this.#comma, this.#comma + 1)
          : this.#fault('nothing', at, at + 1);
      if (expected === 'colon') return this.#fault('json-colon', at, at + 1);
      this.#open.pop();
      this.#value(false);
      return null;
    }
    if (c === ',') {
      if (expected !== 'more') return this.#fault(expected === 'colon' ? 'json-colon' : 'nothing', at, at + 1);
      this.#comma = at;
      this.#expected = open === '{' ? 'key' : 'value';
      return null;
    }
    if (c === ':') {
      if (expected !== 'colon') return this.#fault(expected === 'more' ? 'comma' : 'key-quote', at, at + 1);
      this.#expected = 'value';
      return null;
    }
    const misplaced = this.#misplaced(at, at + 1);
    if (misplaced !== null) return misplaced;
    this.#open.push({ mark: c, at });
    this.#expected = c === '{' ? 'first-key' : 'first-value';
    return null;
  }

  /** A value where none can stand. */
  #misplaced(start: number, end: number): Cause | null {
    if (this.#expected === 'more')
      return this.#fault(this.#behindText && !/\n/.test(this.#raw.slice(this.#before(start), start)) ? 'behind-quote' : 'comma', start, end);
    if (this.#expected === 'colon') return this.#fault('json-colon', start, end);
    return this.#expected === 'value' || this.#expected === 'first-value' ? null : this.#fault('key-quote', start, end);
  }

  #text(): Cause | null {
    const start = this.#at;
    const isKey = this.#expected === 'key' || this.#expected === 'first-key';
    const misplaced = isKey ? null : this.#misplaced(start, start + 1);
    if (misplaced !== null) return misplaced;
    for (let i = start + 1; i < this.#raw.length; i++) {
      const c = this.#raw[i] as string;
      if (c === '"') {
        this.#at = i + 1;
        if (isKey) this.#expected = 'colon';
        else this.#value(true);
        return null;
      }
      if (c === '\n' || c === '\r') return this.#fault('break-in-text', start, i);
      if (c === '\t') return this.#fault('tab-in-text', i, i + 1);
      if (c < ' ') return this.#fault('control', i, i + 1, { text: codeOf(this.#raw, i) });
      if (c !== '\\') continue;
      if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(this.#raw.slice(i + 1, i + 6))) return this.#fault('escape', i, i + 2, { text: this.#raw.slice(i, i + 2) });
      i++;
    }
    return this.#fault('open-quote', start, start + 1, { mark: '"' });
  }

  /** Numbers, words, and marks that JSON does not have. */
  #other(c: string): Cause | null {
    const start = this.#at;
    if (WIDE[c] !== undefined) return this.#fault('full-width', start, start + 1, { mark: c, right: WIDE[c] as string });
    if (/[“”「『]/.test(c)) return this.#fault(this.#behindText && this.#expected === 'more' ? 'behind-quote' : 'full-quote', start, start + 1, { mark: c });
    if (c === "'") return this.#fault('single-quote', start, start + 1);
    NUMBER.lastIndex = start;
    WORD.lastIndex = start;
    const [number = ''] = NUMBER.exec(this.#raw) ?? [];
    const [word = c] = WORD.exec(this.#raw) ?? [];
    const misplaced = this.#misplaced(start, start + word.length);
    if (misplaced !== null) return misplaced;
    const taken = number !== '' ? number : word;
    if (number === '' && !['true', 'false', 'null'].includes(word))
      return this.#fault(/^[-+.]?\d/.test(word) ? 'number' : 'word', start, start + word.length, { text: word.slice(0, 20) });
    this.#at = start + taken.length;
    this.#value(false);
    return null;
  }

  #value(isText: boolean): void {
    this.#expected = 'more';
    this.#behindText = isText;
  }

  #before(at: number): number {
    let before = at;
    while (before > 0 && this.#raw[before - 1] !== '"') before--;
    return before;
  }

  #lineEnd(): number {
    const end = this.#raw.indexOf('\n', this.#at);
    return end < 0 ? this.#raw.length : end;
  }

  #fault(reason: SyntaxReason, start: number, end: number, params: Readonly<Record<string, string>> = {}): Cause {
    return { reason, start, end: Math.min(end, this.#raw.length), params };
  }
}
