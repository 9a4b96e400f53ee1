import { itemsIn } from '../redline/items.ts';
import type { Redline, RedlineRow } from '../redline/redline.ts';

/** What a reader takes as one unit: an article with its 款 and 项, a division's heading, or lines of one kind that stand together. */
export interface Block {
  readonly kind: 'title' | 'history' | 'front' | 'toc' | 'preamble' | 'annex' | 'division' | 'article';
  readonly rows: readonly RedlineRow[];
}

/** Groups the rows of a redline into blocks, in order. */
export function blocksOf({ rows }: Redline): Block[] {
  const blocks: { kind: Block['kind']; rows: RedlineRow[] }[] = [];
  for (const row of rows) {
    const last = blocks[blocks.length - 1];
    switch (row.level) {
      case 'article':
      case 'division':
        blocks.push({ kind: row.level, rows: [row] });
        break;
      case 'paragraph':
      case 'item':
      case 'subitem':
      case 'row':
        if (last === undefined) blocks.push({ kind: 'front', rows: [row] });
        else last.rows.push(row);
        break;
      case 'title':
      case 'history':
      case 'front':
      case 'toc':
      case 'preamble':
      case 'annex':
        if (last?.kind === row.level) last.rows.push(row);
        else blocks.push({ kind: row.level, rows: [row] });
        break;
    }
  }
  return blocks;
}

/** Whether a row says something other than before, apart from its number. */
export function isChanged(row: RedlineRow): boolean {
  return (
    row.status === 'inserted' || row.status === 'deleted' || row.status === 'merged' || row.status === 'moved' || row.segments.some((s) => s.kind !== 'same')
  );
}

/** Whether a block must be shown: some row of it changed, a unit left it, or a 项 in it bears another number. */
export function isShown({ rows }: Block): boolean {
  return rows.some((row, i) => isChanged(row) || row.left.length > 0 || (i > 0 && row.status === 'renumbered'));
}

/** The items of the decision that changed these rows, in the decision's order: 一、2 before 一、10. */
export function itemsOf(rows: readonly RedlineRow[]): readonly string[] {
  return itemsIn(rows.flatMap((row) => row.causes));
}
