import { distinctCauses } from './causes.ts';
import { levelOf } from './kind.ts';
import { differs } from './segments.ts';
import type { UnitChange } from './types.ts';

/**
 * A printed line: a unit, or the label of an article with the 款 behind it. It then has the label, the address and the place of the article, and
 * the words of `first`, that 款.
 */
export interface ChangedLine extends UnitChange {
  readonly first: UnitChange | null;
}

/** The changes a printed line each. */
export function linesOf(units: readonly UnitChange[]): readonly ChangedLine[] {
  const lines: ChangedLine[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as UnitChange;
    const first = units[i + 1];
    if (first !== undefined && sharesLine(unit, first)) {
      lines.push(withFirst(unit, first));
      i++;
    } else lines.push({ ...unit, first: null });
  }
  return lines;
}

/** Whether the second unit is the 款 on the line of the article's label. */
function sharesLine(article: UnitChange, first: UnitChange): boolean {
  const label = article.new ?? article.old;
  if (label?.level !== 'article' || !label.opensLine || levelOf(first) !== 'paragraph') return false;
  return first.new?.parent === article.new?.key || (first.old !== null && first.old.parent === article.old?.key);
}

function withFirst(article: UnitChange, first: UnitChange): ChangedLine {
  const status = article.status === 'same' && differs(first.segments) ? 'changed' : article.status;
  const causes = distinctCauses([...first.causes, ...article.causes]);
  const from = article.old === null && article.from.length === 0 ? first.from : article.from;
  return { ...article, first, from, status, segments: first.segments, causes };
}

/** What becomes of the line itself (a word processor's paragraph mark): the first 款 of an article that stays may be a new one. */
export function fateOf({ old, new: now, first }: ChangedLine): 'kept' | 'inserted' | 'deleted' {
  if ((first === null ? old : first.old) === null) return 'inserted';
  return (first === null ? now : first.new) === null ? 'deleted' : 'kept';
}

/** Whether a line says something other than before, or stands elsewhere. */
export function isChanged({ status, moved, first, segments }: ChangedLine): boolean {
  return (status !== 'same' && status !== 'changed') || moved || first?.moved === true || differs(segments);
}
