import type { Paragraph, Run } from '../../document/types.ts';

/**
 * Keeps words inserted at the end of a paragraph apart from words inserted at the beginning of the next, where both paragraphs stay:
 * LibreOffice takes them for one insertion, the mark between them with it, and joins the paragraphs when it is rejected. The text is the
 * same with every change and without: the character that ends the words inserted is taken for one that was there (甲。{+乙。+} is
 * 甲{+。乙+}。).
 */
export function keptApart(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.map((paragraph, i) => {
    const next = paragraphs[i + 1];
    const meets = paragraph.line === 'same' && next?.line === 'same' && next.runs[0]?.change === 'inserted';
    return meets && paragraph.runs.at(-1)?.change === 'inserted' ? { ...paragraph, runs: endingAsBefore(paragraph.runs) } : paragraph;
  });
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
