import type { Paragraph, Run } from '../../document/types.ts';

/**
 * Keeps what came at the end of a paragraph apart from what came at the beginning of the next, where both paragraphs stay, and so with what went:
 * LibreOffice takes them for one change, the mark between them with it, and joins the paragraphs when it is rejected (accepted). Of words
 * that take the place of others, either may stand first; else the character that ends the words inserted is taken for one that was there (甲。{+乙。+}
 * is 甲{+。乙+}。). The text is the same with every change and without.
 */
export function keptApart(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const out: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = out[out.length - 1];
    const [end, begin] = [last?.runs.at(-1)?.change, paragraph.runs[0]?.change];
    if (last?.line !== 'same' || end === undefined || end === 'same' || end !== begin) out.push(paragraph);
    else if (paragraph.line === 'same') {
      const [before, behind] = apart(last.runs, paragraph.runs);
      out.splice(-1, 1, { ...last, runs: before }, { ...paragraph, runs: behind });
    } else out.splice(-1, 1, { ...last, runs: exchanged(last.runs, last.runs.length - 2) ?? last.runs }, paragraph);
  }
  return out;
}

function apart(before: readonly Run[], behind: readonly Run[]): readonly [readonly Run[], readonly Run[]] {
  const [swapped, turned] = [exchanged(before, before.length - 2), exchanged(behind, 0)];
  if (swapped !== null) return [swapped, behind];
  if (turned !== null) return [before, turned];
  return [before.at(-1)?.change === 'inserted' ? endingAsBefore(before) : before, behind];
}

/** Two neighbours of which one takes the place of the other, the other way round; null if they do not. */
function exchanged(runs: readonly Run[], at: number): readonly Run[] | null {
  const [first, second] = [runs[at], runs[at + 1]];
  if (first === undefined || second === undefined || first.change === 'same' || second.change === 'same' || first.change === second.change) return null;
  return [...runs.slice(0, at), second, first, ...runs.slice(at + 2)];
}

function endingAsBefore(runs: readonly Run[]): readonly Run[] {
  const [before, inserted] = [runs[runs.length - 2], runs[runs.length - 1]];
  const end = Array.from(inserted?.text ?? '').at(-1) ?? '';
  if (before === undefined || inserted === undefined || before.change === 'inserted' || before.face !== inserted.face || !before.text.endsWith(end))
    return runs;
  const cut = (text: string): string => text.slice(0, text.length - end.length);
  const words = before.change === 'same' ? end + cut(inserted.text) : cut(inserted.text);
  const changed: readonly Run[] = [
    { ...before, text: cut(before.text) },
    { ...inserted, text: words },
  ];
  return [...runs.slice(0, -2), ...changed.filter((run) => run.text !== ''), { text: end, change: 'same', face: inserted.face }];
}
