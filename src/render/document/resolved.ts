import { CELL_END, CELL_LINE } from '../../text/source.ts';
import type { Block, Change, Document, Paragraph, Row, Run } from './types.ts';

/** A paragraph without changes. */
export type Resolved = Pick<Paragraph, 'style' | 'runs' | 'anchor'>;

/**
 * A document as it reads with every change taken in, or thrown out: each paragraph with what an end that is gone left before it, and with its
 * name where the changes are in; each row of a table as one, with its cells and their paragraphs parted as in a statute. Words at the end whose
 * last line is gone are a paragraph too.
 */
export function resolved({ blocks }: Document, take: 'in' | 'out'): readonly Resolved[] {
  const stays = (change: Change): boolean => change === 'same' || change === (take === 'in' ? 'inserted' : 'deleted');
  const read: Resolved[] = [];
  let runs: Run[] = [];
  let [style, anchor]: [Paragraph['style'], string | null] = ['text', null];
  for (const block of asLines(blocks)) {
    runs.push(...block.runs.filter((run) => stays(run.change)));
    style = block.style;
    if (take === 'in') anchor ??= block.anchor;
    if (!stays(block.line)) continue;
    read.push({ style, runs: joined(runs), anchor });
    [runs, anchor] = [[], null];
  }
  return runs.length === 0 ? read : [...read, { style, runs: joined(runs), anchor }];
}

/** The lines of a document as it reads with every change taken in, or thrown out. */
export function resolvedLines(document: Document, take: 'in' | 'out'): readonly string[] {
  return resolved(document, take).map(({ runs }) => runs.map((run) => run.text).join(''));
}

/** Blocks as lines, a row of a table as one with its cells and their paragraphs parted as in a statute. */
export function asLines(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : block.rows.map(rowLine)));
}

function rowLine({ change, by, cells }: Row): Paragraph {
  const part = (text: string, what: Change): Run => ({ text, change: what, face: 'text' });
  const runs = cells.flatMap(({ blocks }, i) => {
    const lines = asLines(blocks);
    const words = lines.flatMap((each, k) => [...each.runs, ...(k + 1 < lines.length ? [part(CELL_LINE, each.line)] : [])]);
    return [...(i === 0 ? [] : [part(CELL_END, 'same')]), ...words];
  });
  const own = change === 'same' ? runs : runs.map((run) => ({ ...run, change }));
  return { type: 'paragraph', style: 'cell', line: change, runs: own, ...(by === undefined ? {} : { by }), anchor: null };
}

/** Neighbours of one face as one run, without what became of them. */
export function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const { text, face } of runs) {
    const last = out[out.length - 1];
    if (last?.face === face) out[out.length - 1] = { ...last, text: last.text + text };
    else out.push({ text, face, change: 'same' });
  }
  return out;
}
