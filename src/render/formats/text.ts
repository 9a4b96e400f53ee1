import type { Document } from '../document/types.ts';
import { Remarks } from './remarks.ts';
import { markedLine } from './stretches.ts';
import { textTable } from './text-table.ts';

/** How wide tables of texts are set where nobody says: what a page of the document holds of a fixed-width face. */
const COLUMNS = { portrait: 80, landscape: 120 } as const;

/** A document as plain text, a paragraph a line: changes as [-旧-]{+新+}, what moved with a line 〔移自第五条。〕 before it, tables in columns, on a screen no wider than `columns` in all. */
export function textOf({ blocks, page }: Document, columns: number | null = null): string {
  const remarks = new Remarks();
  const lines = blocks.flatMap((block) => [
    ...(block.type === 'paragraph' && block.opens !== undefined ? [''] : []),
    ...remarks.before(block).map((remark) => `〔${remark}〕`),
    ...(block.type === 'table' ? textTable(block, columns, COLUMNS[page]) : [markedLine(block)]),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}
