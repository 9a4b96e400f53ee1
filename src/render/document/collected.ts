import { wordsIn } from '../../words/index.ts';
import type { Block, Cell, Document, Paragraph, Revision, Run } from './types.ts';

/** A document that is to be a section of another, and how the contents name it. */
export interface Section {
  readonly name: string;
  readonly document: Document;
}

/**
 * Documents as one, a section each on a page of its own, with a title and a list of contents before them. The sections must have one kind of page; a
 * change in them stays ascribed to its own author. There must be one at least; a single one stays as it is.
 */
export function collectedDocument(title: string, sections: readonly Section[], contents = wordsIn('zh').names.parts.toc): Document {
  const [first] = sections;
  if (first === undefined) throw new Error('a document of no sections');
  if (sections.length === 1) return first.document;
  const { page, revision, movesTracked = false } = first.document;
  const list = sections.map(({ name }, i) => line('toc', name, { leadsTo: i + 1 }));
  const blocks = sections.flatMap(({ document }, i) => opened(document, i + 1, revision));
  return { title, page, revision, movesTracked, blocks: [line('title', title), line('heading', contents), ...list, ...blocks] };
}

function line(style: Paragraph['style'], text: string, more: Pick<Paragraph, 'leadsTo'> = {}): Paragraph {
  return { type: 'paragraph', style, line: 'same', runs: [{ text, change: 'same', face: 'text' }], anchor: null, ...more };
}

/** The blocks of a section: the first opens it, anchors are told from those of other sections, changes bear their author. */
function opened({ blocks, revision }: Document, number: number, usual: Revision | null): readonly Block[] {
  const by = sameRevision(revision, usual) ? null : revision;
  const own = blocks.map((block) => inSection(block, number, by));
  const at = own.findIndex((block) => block.type === 'paragraph');
  return own.map((block, i) => (i === at && block.type === 'paragraph' ? { ...block, opens: number } : block));
}

function inSection<B extends Block>(block: B, number: number, by: Revision | null): B {
  if (block.type === 'paragraph') {
    const { anchor, runs } = block;
    return { ...block, anchor: anchor === null ? null : `s${number}__${anchor}`, runs: runs.map((run) => ascribed(run, by)), ...author(block, by) };
  }
  const cellOf = (cell: Cell): Cell => ({ ...cell, blocks: cell.blocks.map((inner) => inSection(inner, number, by)) });
  return { ...block, rows: block.rows.map((row) => ({ ...row, ...author(row, by), cells: row.cells.map(cellOf) })) };
}

function ascribed(run: Run, by: Revision | null): Run {
  return run.change === 'same' ? run : { ...run, ...author(run, by) };
}

function author(of: { readonly by?: Revision }, by: Revision | null): { readonly by?: Revision } {
  const known = of.by ?? by;
  return known === null ? {} : { by: known };
}

function sameRevision(a: Revision | null, b: Revision | null): boolean {
  return a?.author === b?.author && a?.date === b?.date;
}
