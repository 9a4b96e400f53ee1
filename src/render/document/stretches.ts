import type { Change, Paragraph, Revision, Run, Style } from './types.ts';

/** A piece of a text in which changes are tracked: words, or the end of a line. Joined, they are the text with all its changes. */
export type Stretch =
  | { readonly type: 'words'; readonly text: string; readonly face: Run['face']; readonly change: Change; readonly by?: Revision }
  | { readonly type: 'end'; readonly style: Style; readonly change: Change; readonly by?: Revision };

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
