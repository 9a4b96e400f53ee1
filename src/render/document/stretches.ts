import type { Change, Paragraph, Revision, Run, Style } from './types.ts';

interface Tracked {
  readonly change: Change;
  /** As in a run. */
  readonly by?: Revision;
}

export interface Words extends Tracked {
  readonly type: 'words';
  readonly text: string;
  readonly face: Run['face'];
}

/** The end of a line. */
export interface End extends Tracked {
  readonly type: 'end';
  readonly style: Style;
}

/** A piece of a text in which changes are tracked. Joined, the pieces are the text with all its changes. */
export type Stretch = Words | End;

/** A paragraph for each end of a line; neighbouring words of one face and one change are one run. */
export function paragraphsOf(stretches: readonly Stretch[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let runs: Run[] = [];
  for (const stretch of stretches) {
    if (stretch.type === 'words') {
      const { type: _, ...run } = stretch;
      const last = runs[runs.length - 1];
      if (last !== undefined && last.face === run.face && last.change === run.change && last.by === run.by) {
        runs[runs.length - 1] = { ...last, text: last.text + run.text };
      } else runs.push(run);
      continue;
    }
    const { style, change, by } = stretch;
    paragraphs.push({ type: 'paragraph', style, line: change, runs, ...(by === undefined ? {} : { by }), anchor: null });
    runs = [];
  }
  return paragraphs;
}
