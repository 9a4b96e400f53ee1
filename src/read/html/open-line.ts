import { trimmed } from './space.ts';

/** A line of a page to which words are still added. They stay in pieces until they are asked for, so that the work is linear in them, however many there are. */
export class OpenLine {
  /** Characters of it that are links. */
  linked = 0;
  readonly #pieces: string[] = [];
  #shows = false;

  /** Whether nothing has been said in it, not even a space. */
  get isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  /** Whether anything in it is seen. */
  get shows(): boolean {
    return this.#shows;
  }

  /** Its last character, '' if it has none. */
  get last(): string {
    return this.#pieces[this.#pieces.length - 1]?.slice(-1) ?? '';
  }

  /** Where the words that come next will begin, for `from` and `rewrite`. */
  get end(): number {
    return this.#pieces.length;
  }

  add(words: string): void {
    if (words === '') return;
    this.#pieces.push(words);
    this.#shows ||= trimmed(words) !== '';
  }

  /** The words from a place on. */
  from(start: number): string {
    if (this.#pieces.length > start + 1) this.#pieces.splice(start, this.#pieces.length - start, this.#pieces.slice(start).join(''));
    return this.#pieces[start] ?? '';
  }

  /** Puts other words in the place of those from a place on. */
  rewrite(start: number, words: string): void {
    this.#pieces.length = start;
    this.add(words);
  }

  get text(): string {
    return this.from(0);
  }
}
