import type { Passage } from '../source.ts';
import { findTitles, type TitleSpan } from './marks.ts';
import { sameStatute } from './same.ts';

/**
 * Whether a range of a text stands in the title of another instrument than the one called `own`; the titles are looked for when first asked, once for a
 * passage that many clauses are about.
 */
export function inForeignTitle(passage: Passage, own: string): (start: number, end: number) => boolean {
  let found: readonly TitleSpan[] | null = null;
  return (start, end) => {
    found ??= titlesIn(passage).filter((title) => sameStatute(passage.text.slice(title.start + 1, title.end - 1), own) !== 'same');
    const last = found[lastBefore(found, start)];
    return last !== undefined && end < last.end;
  };
}

const known = new WeakMap<Passage, readonly TitleSpan[]>();

function titlesIn(passage: Passage): readonly TitleSpan[] {
  const titles = known.get(passage) ?? findTitles(passage.text);
  known.set(passage, titles);
  return titles;
}

/** The last title that begins before an index; -1 if none does. Titles stand apart, in order. */
function lastBefore(titles: readonly TitleSpan[], at: number): number {
  let low = -1;
  let high = titles.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((titles[middle] as TitleSpan).start < at) low = middle;
    else high = middle - 1;
  }
  return low;
}
