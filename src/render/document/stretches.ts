import { withEndsJoined } from './joined-ends.ts';
import { type ChangedRow, type RedlineRow, tablesOf } from './redline-tables.ts';
import type { Block, Change, Moved, Paragraph, Revision, Run, Style } from './types.ts';

interface Tracked {
  readonly change: Change;
  /** As in a run. */
  readonly by?: Revision;
  readonly moved?: Moved;
}

export interface Words extends Tracked {
  readonly type: 'words';
  readonly text: string;
  readonly face: Run['face'];
  /** The name of their unit in the text with the changes; null where it is not there. */
  readonly anchor: string | null;
}

/** The end of a line; of a row of a table, what row it is in each text. */
export interface End extends Tracked {
  readonly type: 'end';
  readonly style: Style;
  readonly row?: ChangedRow;
}

/** A piece of a text in which changes are tracked. Joined, the pieces are the text with all its changes. */
export type Stretch = Words | End;

/**
 * A paragraph for each line (of two that are one, `withEndsJoined`), named by the unit with which it begins when the changes are taken in, and the rows of
 * tables as tables; neighbouring words of one face and one change are one run.
 */
export function blocksOf(stretches: readonly Stretch[]): Block[] {
  const blocks: Block[] = [];
  let paragraphs: Paragraph[] = [];
  let rows: RedlineRow[] = [];
  const flush = (): void => {
    blocks.push(...withEndsJoined(paragraphs), ...tablesOf(rows));
    [paragraphs, rows] = [[], []];
  };
  for (const { end, runs, name } of linesOf(stretches)) {
    const { style, change, row } = end;
    const by = end.by === undefined ? {} : { by: end.by };
    const moved = end.moved === undefined ? {} : { moved: end.moved };
    if ((row === undefined) !== (rows.length === 0)) flush();
    if (row !== undefined) rows.push({ ...row, change, runs, ...by });
    else paragraphs.push({ type: 'paragraph', style, line: change, runs, ...by, ...moved, anchor: name });
  }
  flush();
  return blocks;
}

function linesOf(stretches: readonly Stretch[]): readonly { readonly end: End; readonly runs: readonly Run[]; readonly name: string | null }[] {
  const lines: { end: End; runs: readonly Run[]; name: string | null }[] = [];
  let runs: Run[] = [];
  let name: string | null = null;
  for (const stretch of stretches) {
    if (stretch.type === 'end') {
      lines.push({ end: stretch, runs, name });
      [runs, name] = [[], null];
      continue;
    }
    const { type: _, anchor, ...run } = stretch;
    name ??= anchor;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.face === run.face && last.change === run.change && last.by === run.by && last.moved === run.moved) {
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    } else runs.push(run);
  }
  return lines;
}
