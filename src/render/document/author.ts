import type { Block, Document, Paragraph, Revision } from './types.ts';

/** A document whose changes are all those of one author; the days of the changes stay. */
export function byAuthor(document: Document, author: string): Document {
  const { revision } = document;
  return { ...document, revision: revision && { ...revision, author }, blocks: document.blocks.map((block) => signed(block, author)) };
}

function signed(block: Block, author: string): Block {
  if (block.type === 'paragraph') return { ...ofAuthor(block, author), runs: block.runs.map((run) => ofAuthor(run, author)) } satisfies Paragraph;
  const cells = (row: (typeof block.rows)[number]): (typeof row)['cells'] =>
    row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => signed(inner, author)) }));
  return { ...block, rows: block.rows.map((row) => ({ ...ofAuthor(row, author), cells: cells(row) })) };
}

function ofAuthor<T extends { readonly by?: Revision }>(part: T, author: string): T {
  return part.by === undefined ? part : { ...part, by: { ...part.by, author } };
}
