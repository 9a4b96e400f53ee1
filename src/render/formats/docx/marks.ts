import type { Change, Moved, Paragraph, Revision, Run, Style } from '../../document/types.ts';
import { keptApart } from './apart.ts';

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
  readonly moved: Moved | undefined;
  /** As in a paragraph of the document. */
  readonly opens?: number | undefined;
  readonly leadsTo?: number | undefined;
}

/**
 * Paragraphs for a word processor. The mark of the last one can be neither inserted nor deleted: what comes or goes behind the last
 * paragraph that stays does so with the mark before it. The same is done where words inserted at the end of a paragraph go on with
 * inserted paragraphs, as if they had been typed there; else LibreOffice takes the mark between them for one of the insertion.
 */
export function markedParagraphs(given: readonly Paragraph[]): readonly Marked[] {
  const paragraphs = keptApart(withLastKept(given));
  const marked: Marked[] = [];
  while (marked.length < paragraphs.length) {
    const from = marked.length;
    const first = paragraphs[from] as Paragraph;
    const behind = first.line === 'same' ? runBehind(paragraphs, from) : [];
    const atEnd = from + behind.length === paragraphs.length - 1;
    if (behind.length > 0 && (atEnd || goesOn(first, behind))) marked.push(...endsAsBeginnings([first, ...behind]));
    else {
      const { style, runs, line, by, moved, opens, leadsTo } = first;
      marked.push({ style, was: null, runs, mark: line, by, moved, opens, leadsTo });
    }
  }
  return marked;
}

/** The paragraphs behind one that come or go, up to the next that stays. */
function runBehind(paragraphs: readonly Paragraph[], from: number): readonly Paragraph[] {
  let to = from + 1;
  while (to < paragraphs.length && paragraphs[to]?.line !== 'same') to++;
  return paragraphs.slice(from + 1, to);
}

/** Whether a paragraph ends with words inserted and whole inserted paragraphs follow it. */
function goesOn({ runs }: Paragraph, behind: readonly Paragraph[]): boolean {
  if (runs[runs.length - 1]?.change !== 'inserted' || behind[0]?.line !== 'inserted') return false;
  return behind.every(({ line, runs: own }) => own.every((run) => run.change === line));
}

/** A paragraph that stays and whole ones that come or go behind it: each of these with the mark before it. */
function endsAsBeginnings(paragraphs: readonly Paragraph[]): readonly Marked[] {
  const styles: Record<'in' | 'out', Style | null> = { in: null, out: null };
  return paragraphs.map(({ style, line, runs, opens, leadsTo }, i) => {
    if (line !== 'deleted') styles.in = style;
    if (line !== 'inserted') styles.out = style;
    const next = paragraphs[i + 1];
    const mark = next?.line ?? 'same';
    const now = (mark === 'deleted' ? styles.out : styles.in) ?? style;
    const was = mark === 'same' && styles.out !== null && styles.out !== now ? styles.out : null;
    return { style: now, was, runs, mark, by: next?.by, moved: next?.moved, opens, leadsTo };
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
