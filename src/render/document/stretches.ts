import { withEndsJoined } from './joined-ends.ts';
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
  /** The name of their unit in the text with the changes; null where it is not there. */
  readonly anchor: string | null;
}

/** The end of a line. */
export interface End extends Tracked {
  readonly type: 'end';
  readonly style: Style;
}

/** A piece of a text in which changes are tracked. Joined, the pieces are the text with all its changes. */
export type Stretch = Words | End;

/** A paragraph for each line (of two that are one, `withEndsJoined`), named by the unit with which it begins when the changes are taken in; neighbouring words of one face and one change are one run. */
export function paragraphsOf(stretches: readonly Stretch[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let runs: Run[] = [];
  let name: string | null = null;
  for (const stretch of stretches) {
    if (stretch.type === 'words') {
      const { type: _, anchor, ...run } = stretch;
      name ??= anchor;
      const last = runs[runs.length - 1];
      if (last !== undefined && last.face === run.face && last.change === run.change && last.by === run.by) {
        runs[runs.length - 1] = { ...last, text: last.text + run.text };
      } else runs.push(run);
      continue;
    }
    const { style, change, by } = stretch;
    paragraphs.push({ type: 'paragraph', style, line: change, runs, ...(by === undefined ? {} : { by }), anchor: name });
    [runs, name] = [[], null];
  }
  return withEndsJoined(paragraphs);
}
