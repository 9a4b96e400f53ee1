import { ChunkRow } from './chunk-row.ts';
import type { Chunk } from './chunks.ts';

/** Where reading stands in the chunks of a wording, and what lies ahead. */
export class Cursor {
  protected readonly chunks: ChunkRow;
  protected at = 0;
  /** A row of `and` that was met: its first chunk and the one behind it. */
  #ands = { from: 0, to: 0 };

  constructor(chunks: readonly Chunk[]) {
    this.chunks = new ChunkRow(chunks);
  }

  protected peek(ahead = 0): Chunk | undefined {
    return this.chunks.get(this.at + ahead);
  }

  protected is(...types: readonly Chunk['type'][]): boolean {
    const chunk = this.peek();
    return chunk !== undefined && types.includes(chunk.type);
  }

  protected skip(...types: readonly Chunk['type'][]): void {
    while (this.is(...types)) this.at++;
  }

  /** The next chunk that is no line break. */
  protected next(ahead: number): Chunk | undefined {
    let at = ahead;
    while (this.peek(at)?.type === 'line') at++;
    return this.peek(at);
  }

  /** Whether a verb that brings new text stands there. */
  protected turnsInto(ahead: number): boolean {
    const next = this.next(ahead);
    return next?.type === 'verb' && next.class === 'change';
  }

  /** Whether a verb still comes before the sentence ends. */
  protected leadsOn(ahead: number): boolean {
    for (let at = this.at + ahead; at < this.chunks.length; at++) {
      const { type } = this.chunks.get(at) as Chunk;
      if (type === 'verb') return true;
      if (type === 'stop' || type === 'units' || type === 'take' || type === 'at') return false;
    }
    return false;
  }

  /** Behind a verb that deletes: whether the next member belongs to the same list, and is not a clause with a verb of its own. */
  protected listGoesOn(): boolean {
    let at = this.#behindAnds(this.at + 1);
    const first = this.chunks.get(at);
    if (first?.type !== 'units' && first?.type !== 'words' && first?.type !== 'in') return false;
    for (; at < this.chunks.length; at++) {
      const { type } = this.chunks.get(at) as Chunk;
      if (type === 'comma') {
        while (this.chunks.get(at + 1)?.type === 'adverb') at++;
        const verb = this.chunks.get(at + 1);
        return verb?.type !== 'verb' || (verb.class !== 'change' && verb.class !== 'number');
      }
      if (type === 'stop' || type === 'line' || type === 'dun' || type === 'and') return true;
      if (type === 'verb' || type === 'as' || type === 'take' || type === 'at' || type === 'side' || type === 'adverb' || type === 'order') return false;
    }
    return true;
  }

  /** The first chunk from one on that is no `and`. */
  #behindAnds(from: number): number {
    if (from >= this.#ands.from && from < this.#ands.to) return this.#ands.to;
    let to = from;
    while (this.chunks.get(to)?.type === 'and') to++;
    this.#ands = { from, to };
    return to;
  }
}
