import type { Change, Paragraph, Revision, Run } from '../document/types.ts';

/** Runs that stand together and suffered the same from the same: one mark serves them all. */
export interface Stretch {
  readonly change: Change;
  readonly by: Revision | undefined;
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Groups the runs of a paragraph by what became of them. */
export function stretchesOf(runs: readonly Run[]): readonly Stretch[] {
  const stretches: { change: Change; by: Revision | undefined; text: string; runs: Run[] }[] = [];
  for (const run of runs) {
    const last = stretches[stretches.length - 1];
    if (last?.change === run.change && last.by === run.by) {
      last.text += run.text;
      last.runs.push(run);
    } else stretches.push({ change: run.change, by: run.by, text: run.text, runs: [run] });
  }
  return stretches;
}

/** The text of a paragraph with its changes in marks: [-旧-]{+新+}; an end that goes from words that stay, or comes behind them, is [-¶-] or {+¶+}. */
export function markedLine({ runs, line }: Paragraph): string {
  const end = line !== 'same' && runs.some((run) => run.change !== line) ? [{ change: line, text: '¶' }] : [];
  return [...stretchesOf(runs), ...end]
    .map(({ change, text }) => (change === 'deleted' ? `[-${text}-]` : change === 'inserted' ? `{+${text}+}` : text))
    .join('');
}
