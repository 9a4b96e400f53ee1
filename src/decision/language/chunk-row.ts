import type { Chunk } from './chunks.ts';

/** The chunks of a wording in a row, into which halves are put while it is read: one that stands near the last one put in moves none of those behind it. */
export class ChunkRow {
  readonly #front: Chunk[];
  /** What stands behind the chunk that was put in last, in reverse. */
  readonly #back: Chunk[] = [];

  constructor(chunks: readonly Chunk[]) {
    this.#front = [...chunks];
  }

  get length(): number {
    return this.#front.length + this.#back.length;
  }

  get(index: number): Chunk | undefined {
    return index < this.#front.length ? this.#front[index] : this.#back[this.length - 1 - index];
  }

  /** Puts chunks in the place of the one at an index, which is there. */
  replace(index: number, ...chunks: readonly Chunk[]): void {
    while (this.#front.length > index + 1) this.#back.push(this.#front.pop() as Chunk);
    while (this.#front.length < index + 1) this.#front.push(this.#back.pop() as Chunk);
    this.#front.pop();
    this.#front.push(...chunks);
  }
}
