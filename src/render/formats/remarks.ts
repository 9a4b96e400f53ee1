import type { Block, Move, Run } from '../document/types.ts';

/** What a document says of its moves beside the text, each once at each of its two places: for formats that have no comments. */
export class Remarks {
  readonly #said = { deleted: new Set<Move>(), inserted: new Set<Move>() };

  /** What is to be said before a block, in order. */
  before(block: Block): readonly string[] {
    return runsIn(block).flatMap(({ moved, change }) => {
      if (moved === undefined || change === 'same' || this.#said[change].has(moved.move)) return [];
      this.#said[change].add(moved.move);
      return [change === 'deleted' ? moved.move.left : moved.move.came];
    });
  }
}

function runsIn(block: Block): readonly Run[] {
  return block.type === 'paragraph' ? block.runs : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(runsIn)));
}
