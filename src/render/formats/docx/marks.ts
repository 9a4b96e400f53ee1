import type { Change, Paragraph, Revision, Run, Style } from '../../document/types.ts';

/**
 * A paragraph as a word processor keeps it. `mark` is what became of its paragraph mark; where the mark is gone, what is left of the
 * paragraph runs on into the next and takes its style. `was` is the style that the paragraph has without the changes, null where it has
 * the same.
 */
export interface Marked {
  readonly style: Style;
  readonly was: Style | null;
  readonly runs: readonly Run[];
  readonly mark: Change;
  readonly by: Revision | undefined;
}

/**
 * Paragraphs for a word processor. The mark of the last one can be neither inserted nor deleted: behind the last paragraph that stays,
 * the ends become beginnings, so that a paragraph at the end of the text comes or goes with the mark before it.
 */
export function markedParagraphs(given: readonly Paragraph[]): readonly Marked[] {
  const paragraphs = withLastKept(given);
  const kept = paragraphs.findLastIndex((paragraph) => paragraph.line === 'same');
  const styles: Record<'in' | 'out', Style | null> = { in: null, out: null };
  return paragraphs.map(({ style, line, runs, by }, i) => {
    if (i < kept) return { style, was: null, runs, mark: line, by };
    if (line !== 'deleted') styles.in = style;
    if (line !== 'inserted') styles.out = style;
    const next = paragraphs[i + 1];
    const mark = next?.line ?? 'same';
    const now = (mark === 'deleted' ? styles.out : styles.in) ?? style;
    const was = mark === 'same' && styles.out !== null && styles.out !== now ? styles.out : null;
    return { style: now, was, runs, mark, by: next?.by };
  });
}

/** Where nothing stays, the last paragraph that goes and the last that comes are one whose mark stays, at the end. */
function withLastKept(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const last = paragraphs[paragraphs.length - 1];
  if (last === undefined || paragraphs.some((paragraph) => paragraph.line === 'same')) return paragraphs;
  const other = paragraphs.findLastIndex((paragraph) => paragraph.line !== last.line);
  const runs = [...(paragraphs[other]?.runs ?? []), ...last.runs];
  return [...paragraphs.filter((_, i) => i !== other).slice(0, -1), { ...last, line: 'same', runs }];
}
